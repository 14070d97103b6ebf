import { compilePackedMatcher } from '../matching/compile-matcher';
import type { PackedMatcher } from '../matching/packed-form';
import { buildSearchIndex } from '../search/build-search-index';
import { packSearchIndex } from '../search/pack-search-index';
import { writeFamilies } from './families';
import type { Briefing } from './schema';

/** What a briefing becomes when it is built into the extension. */
export type CompiledBriefing = {
  /** The matcher of its names, for `unpackMatcher`: with the families, all that a page script needs. */
  readonly packedMatcher: PackedMatcher;
  /** How its entities look, for `readFamilies`. */
  readonly families: string;
  /** What dossiers and the timeline are made of, as JSON: a dossier depends on the reader's day (docs/adr/0013). */
  readonly dossiers: string;
  /** The index of what a reader may search for, for `unpackSearchIndex`. */
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
