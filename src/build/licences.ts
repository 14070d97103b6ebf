/**
 * Vite plugin: notes which packages the bundles hold code of, and writes down their licences, which ask to go along with every
 * copy.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const PACKAGE = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;
const LINE = '\n\n----------------\n\n';

export type Licences = {
  readonly plugin: Plugin;
  /** Writes the licences of what was built so far, as one text, behind our own. */
  write(ours: readonly string[]): string;
};

/** Begins to note. */
export function noteLicences(): Licences {
  const folders = new Set<string>();
  return {
    plugin: {
      name: 'sidelight:licences',
      generateBundle(_options, bundle) {
        for (const output of Object.values(bundle)) {
          const modules = output.type === 'chunk' ? Object.entries(output.modules) : [];
          // Modules of which nothing is left are listed as well.
          for (const [id, { renderedLength }] of modules) if (renderedLength > 0) folders.add(folderOf(id));
        }
        folders.delete('');
      },
    },
    write: (ours) =>
      `${[...ours, ...[...folders].map(licenceOf).sort()].map((text) => text.trim()).join(LINE)}\n`,
  };
}

/** The folder of the package that a module belongs to; empty for one of ours. */
function folderOf(id: string): string {
  return PACKAGE.exec(id.replaceAll('\\', '/').replaceAll('\0', ''))?.[0] ?? '';
}

function licenceOf(folder: string): string {
  const { name, version, license, homepage } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  // WXT's holds none.
  const text = file ? readFileSync(`${folder}/${file}`, 'utf8') : 'Its package holds no text of it.';
  return `${name} ${version}: ${license}${homepage ? `, ${homepage}` : ''}\n\n${text}`;
}
