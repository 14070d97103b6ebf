/**
 * Vite plugin: the bundled briefing's folder → read → parse → compile → virtual modules.
 *
 * Two modules, because two places need different halves: the page script gets the matcher and the
 * kinds (`virtual:sidelight/matcher`), extension pages and background get the whole briefing
 * (`virtual:sidelight/briefing`). A briefing that does not parse stops the build with every issue named.
 */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { parseBriefing } from '../core/briefing/parse-briefing';
import type { Briefing } from '../core/briefing/schema';
import { compilePackedMatcher } from '../core/matching/compile-matcher';
import { readBriefing } from './read-briefing';

const BUNDLED = 'data/briefings/venezuela-2019';
const BRIEFING = 'virtual:sidelight/briefing';
const MATCHER = 'virtual:sidelight/matcher';

/** Serves the two virtual modules of the bundled briefing; see `virtual.d.ts` for their shapes. */
export function briefingPlugin(folder: string = BUNDLED): Plugin {
  let root = '.';
  let loaded: Briefing | null = null;
  const briefing = () => {
    loaded ??= load(resolve(root, folder));
    return loaded;
  };
  return {
    name: 'sidelight:briefing',
    configResolved(config) {
      root = config.root;
    },
    resolveId(id) {
      return id === BRIEFING || id === MATCHER ? `\0${id}` : null;
    },
    load(id) {
      if (id === `\0${BRIEFING}`) return briefingModule(briefing());
      if (id === `\0${MATCHER}`) return matcherModule(briefing());
      return null;
    },
  };
}

function load(folder: string): Briefing {
  const parsed = parseBriefing(readBriefing(folder));
  if (parsed.ok) return parsed.briefing;
  const issues = parsed.issues.map((issue) => `  ${issue.path}: ${issue.message}`).join('\n');
  throw new Error(`The briefing in ${folder} cannot be used:\n${issues}`);
}

// JSON.parse of a string literal starts faster than an object literal of this size.
function briefingModule(briefing: Briefing): string {
  return `export const briefing = JSON.parse(${JSON.stringify(JSON.stringify(briefing))});`;
}

function matcherModule({ entities, names, confusables }: Briefing): string {
  const packed = compilePackedMatcher({ entities, names, confusables });
  const kinds = Object.fromEntries(entities.map((entity) => [entity.id, entity.kind]));
  return [
    `export const packedMatcher = ${JSON.stringify(packed)};`,
    `export const entityKinds = ${JSON.stringify(kinds)};`,
  ].join('\n');
}
