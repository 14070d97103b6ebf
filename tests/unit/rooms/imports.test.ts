/** Who may import whom: the table of ARCHITECTURE.md, compared with the import lines. */
import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';

/** By room, the rooms it may import: what stands in the last column of the table, in words. */
const MAY_IMPORT = readTable(readFileSync('ARCHITECTURE.md', 'utf8'));

/** Packages by the room that may name them; `browser.*`, JSX and Node each belong to few. */
const MAY_USE: Readonly<Record<string, RegExp>> = {
  'src/core': /^(valibot|punycode\/)$/,
  'src/locales': /^$/,
  'src/build': /^(node:.*|vite|jsonc-parser)$/,
  'src/dom': /^$/,
  'src/extension': /^(wxt\/.*|webextension-polyfill|valibot|tldts)$/,
  'src/ui': /^preact(\/.*)?$/,
  'src/annotator': /^(wxt\/browser|preact(\/.*)?)$/,
  'src/reader': /^(wxt\/browser|preact(\/.*)?)$/,
  'src/background': /^wxt\/browser$/,
  entrypoints: /^(wxt\/.*|preact(\/.*)?|virtual:sidelight\/.*)$/,
};

const files = globSync(['src/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}']).map((file) =>
  file.replaceAll('\\', '/'),
);

describe('rooms', () => {
  test('there is something to look at', () => {
    expect(files.length).toBeGreaterThan(30);
  });

  test.each(files)('%s imports only what its room may', (file) => {
    const room = roomOf(file);
    const wrong = importsOf(file).filter((target) => {
      const path = pathOf(file, target);
      if (path === null) return !MAY_USE[room]?.test(target);
      const other = roomOf(path);
      return other !== room && !MAY_IMPORT[room]?.includes(other);
    });
    expect(wrong).toEqual([]);
  });

  test('of the words of the interface the extension’s room has the types alone', () => {
    const own = files.filter((file) => roomOf(file) === 'src/extension');
    const wrong = own.filter((file) =>
      /^import (?!type )[^;]*'@\/src\/locales/m.test(readFileSync(file, 'utf8')),
    );
    expect(own.length).toBeGreaterThan(30);
    expect(wrong).toEqual([]);
  });

  test('the table is read, and so are import lines: a core file that imports dom is found', () => {
    expect(Object.keys(MAY_IMPORT).sort()).toEqual(Object.keys(MAY_USE).sort());
    expect(MAY_IMPORT['src/core']).toEqual([]);
    expect(MAY_IMPORT['src/extension']).toEqual(['src/core', 'src/locales']);
    expect(MAY_IMPORT.entrypoints).not.toContain('src/dom');
    expect(MAY_IMPORT.entrypoints).toContain('src/reader');
    expect(pathOf('src/core/a.ts', '../dom/page-scanner')).toBe('src/dom/page-scanner');
    expect(pathOf('src/core/a.ts', 'preact')).toBeNull();
  });
});

function readTable(page: string): Readonly<Record<string, readonly string[]>> {
  const rows = [...page.matchAll(/^\| `(src\/\w+|entrypoints)` \|.*\| (.+) \|$/gm)];
  const all = rows.map(([, room]) => room!).filter((room) => room !== 'entrypoints');
  const named = (words: string) =>
    all.filter((room) => words.match(/\w+/g)?.includes(room.slice('src/'.length)));
  return Object.fromEntries(
    rows.map(([, room, words]) => [
      room!,
      words!.startsWith('all but') ? all.filter((each) => !named(words!).includes(each)) : named(words!),
    ]),
  );
}

function importsOf(file: string): string[] {
  const code = readFileSync(file, 'utf8');
  const lines = code.matchAll(
    /^\s*(?:import|export)\b[^'"]*?from\s+['"]([^'"]+)['"]|^\s*import\s+['"]([^'"]+)['"]/gm,
  );
  const calls = code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g);
  return [...lines, ...calls].map(([, from, bare]) => from ?? bare ?? '');
}

/** The file's path from the root, or `null` for a package. */
function pathOf(file: string, target: string): string | null {
  if (target.startsWith('@/')) return target.slice(2);
  return target.startsWith('.') ? posix.join(posix.dirname(file), target) : null;
}

function roomOf(path: string): string {
  const [top, room] = path.split('/');
  return top === 'src' ? `src/${room}` : (top ?? '');
}
