import { compilePackedMatcher } from '../matching/compile-matcher';
import type { PackedMatcher } from '../matching/packed-form';
import { packSearchIndex } from '../search/pack-search-index';
import { buildSearchIndex } from '../search/search-index';
import { writeFamilies } from './families';
import type { Briefing } from './schema';

/** What a briefing becomes when it is built into the extension, and later when one is imported. */
export type CompiledBriefing = {
  /** What finds its names on a page, for `unpackMatcher`; all that a page script needs beside the families. */
  readonly packedMatcher: PackedMatcher;
  /** How its entities look, for `readFamilies`. */
  readonly families: string;
  /** What dossiers and the timeline are made of, as JSON: a dossier depends on the reader's day (docs/adr/0013). */
  readonly dossiers: string;
  /** What finds what a reader types, for `unpackSearchIndex`. */
  readonly packedSearchIndex: string;
};

/** Compiles a parsed briefing: the same text in, the same text out, on every machine. */
export function compileBriefing(briefing: Briefing): CompiledBriefing {
  const { entities, names, confusables } = briefing;
  return {
    packedMatcher: compilePackedMatcher({ entities, names, confusables }),
    families: writeFamilies(entities),
    dossiers: JSON.stringify(briefing),
    packedSearchIndex: packSearchIndex(buildSearchIndex(briefing)),
  };
}
