/**
 * Vite plugin: the bundled briefing's folder → read → parse → compile → virtual modules.
 *
 * Three modules, because different places need different parts: the page script gets the matcher and the families
 * (`virtual:sidelight/matcher`), our own pages and the background the whole briefing (`virtual:sidelight/briefing`), popup and
 * side panel what they search with (`virtual:sidelight/search`). A briefing that does not parse stops the build, which names
 * every issue.
 */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { type CompiledBriefing, compileBriefing } from '../core/briefing/compile-briefing';
import { parseBriefing } from '../core/briefing/parse-briefing';
import { readBriefing } from './read-briefing';

export const BUNDLED = 'data/briefings/venezuela-2019';
const BRIEFING = 'virtual:sidelight/briefing';
const MATCHER = 'virtual:sidelight/matcher';
const SEARCH = 'virtual:sidelight/search';

/** Serves the virtual modules of the bundled briefing; see `virtual.d.ts` for their shapes. */
export function briefingPlugin(folder: string = BUNDLED): Plugin {
  let root = '.';
  let compiled: CompiledBriefing | null = null;
  const bundled = () => {
    compiled ??= compile(resolve(root, folder));
    return compiled;
  };
  return {
    name: 'sidelight:briefing',
    configResolved(config) {
      root = config.root;
    },
    resolveId(id) {
      return [BRIEFING, MATCHER, SEARCH].includes(id) ? `\0${id}` : null;
    },
    load(id) {
      if (id === `\0${BRIEFING}`) return briefingModule(bundled());
      if (id === `\0${MATCHER}`) return matcherModule(bundled());
      if (id === `\0${SEARCH}`) return searchModule(bundled());
      return null;
    },
  };
}

function compile(folder: string): CompiledBriefing {
  const parsed = parseBriefing(readBriefing(folder));
  if (parsed.ok) return compileBriefing(parsed.briefing);
  const issues = parsed.issues.map((issue) => `  ${issue.path}: ${issue.message}`).join('\n');
  throw new Error(`The briefing in ${folder} cannot be used:\n${issues}`);
}

// JSON.parse of a string literal starts faster than an object literal of this size.
function briefingModule({ dossiers }: CompiledBriefing): string {
  return `export const briefing = JSON.parse(${JSON.stringify(dossiers)});`;
}

function matcherModule({ packedMatcher, families }: CompiledBriefing): string {
  return [
    `export const packedMatcher = ${JSON.stringify(packedMatcher)};`,
    `export const families = ${JSON.stringify(families)};`,
  ].join('\n');
}

function searchModule({ packedSearchIndex }: CompiledBriefing): string {
  return `export const packedSearchIndex = ${JSON.stringify(packedSearchIndex)};`;
}
