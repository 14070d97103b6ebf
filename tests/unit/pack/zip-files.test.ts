/** The packer; that browsers read its archives is proved by every journey in Firefox, which installs one. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sourceFiles } from '../../../scripts/pack/source-files.mjs';
import { filesBelow, zipFiles } from '../../../scripts/pack/zip-files.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-pack-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function write(name: string, contents = name): string {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, contents);
  return file;
}
const sorted = (files: readonly { name: string; contents: Buffer }[]) =>
  files.map(({ name, contents }) => [name, contents.toString()]).sort();

const FILES = ['b/ü.txt', 'a.json', 'B', 'a/z'].map((name) => ({
  name,
  contents: Buffer.from(name.repeat(500)),
}));

test('the order of files does not count', () => {
  expect(zipFiles([...FILES].reverse()).equals(zipFiles(FILES))).toBe(true);
});

test('each file is where the list at its end says, by its name and whole', () => {
  const zip = zipFiles(FILES);
  const end = zip.length - 22;
  const read = [];
  for (let at = zip.readUInt32LE(end + 16); at < end; at += 46 + zip.readUInt16LE(at + 28)) {
    const listed = zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28));
    const place = zip.readUInt32LE(at + 42);
    const begin = place + 30 + zip.readUInt16LE(place + 26);
    const name = zip.toString('utf8', place + 30, begin);
    const contents = inflateRawSync(zip.subarray(begin, begin + zip.readUInt32LE(place + 18)));
    expect([zip.toString('latin1', place, place + 2), name]).toEqual(['PK', listed]);
    read.push({ name, contents });
  }
  expect(sorted(read)).toEqual(sorted(FILES));
});

test('what is below a folder are its files, named from there', () => {
  write('a.txt', 'a');
  write('b/c/d.txt', 'd');
  expect(sorted(filesBelow(folder))).toEqual([
    ['a.txt', 'a'],
    ['b/c/d.txt', 'd'],
  ]);
});

test('the sources of an unpacked package are all of it, but for what is made or fetched', () => {
  for (const name of ['src/a.ts', '.npmrc', 'node_modules/x/y.js', '.output/z.zip', '.wxt/w.d.ts', 'npm.log'])
    write(name);
  expect(
    sourceFiles(folder)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(['.npmrc', 'src/a.ts']);
});

test.skipIf(process.platform === 'win32')('those of a clone are what git lists and is there', () => {
  mkdirSync(join(folder, '.git'));
  write('src/a.ts');
  write('src/mine.ts');
  chmodSync(write('bin/git', "#!/bin/sh\nprintf 'src/a.ts\\0src/gone.ts\\0'\n"), 0o755);
  vi.stubEnv('PATH', join(folder, 'bin'));
  expect(sorted(sourceFiles(folder))).toEqual([['src/a.ts', 'src/a.ts']]);
  vi.stubEnv('PATH', join(folder, 'src'));
  expect(() => sourceFiles(folder)).toThrow('what git lists, and there is no git here. Install it');
});

test('its bytes are these, on every machine and at every hour', () => {
  const zip = zipFiles([{ name: 'a', contents: Buffer.from('aaaa') }]);
  expect(zip.toString('hex')).toMatchInlineSnapshot(
    `"504b03041400000808000000210045e598ad060000000400000001000000614b4c4c4c0400504b010214001400000808000000210045e598ad060000000400000001000000000000000000000000000000000061504b050600000000010001002f000000250000000000"`,
  );
});
