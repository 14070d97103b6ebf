/** Who may import whom: the table of ARCHITECTURE.md, compared with the import lines. */
import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';

const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/core': [],
  'src/locales': [],
  'src/build': ['src/core', 'src/locales'],
  'src/dom': ['src/core'],
  'src/extension': ['src/core', 'src/locales'],
  'src/ui': ['src/core', 'src/locales'],
  'src/annotator': ['src/core', 'src/dom', 'src/extension', 'src/ui'],
  'src/background': ['src/core', 'src/extension', 'src/locales'],
  'src/reader': ['src/core', 'src/extension', 'src/ui'],
  entrypoints: [
    'src/annotator',
    'src/background',
    'src/core',
    'src/extension',
    'src/locales',
    'src/reader',
    'src/ui',
  ],
};

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

  test('the table itself is read: a core file that imports dom is found', () => {
    expect(MAY_IMPORT['src/core']).not.toContain(roomOf('src/dom/page-scanner.ts'));
    expect(pathOf('src/core/a.ts', '../dom/page-scanner')).toBe('src/dom/page-scanner');
    expect(pathOf('src/core/a.ts', 'preact')).toBeNull();
  });
});

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
