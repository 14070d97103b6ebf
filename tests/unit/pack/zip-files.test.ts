/** The packer; that browsers read its archives is proved by every journey in Firefox, which installs one. */
import { expect, test } from 'vitest';
import { zipFiles } from '../../../scripts/pack/zip-files.mjs';

const FILES = ['b/ü.txt', 'a.json', 'B', 'a/z'].map((name) => ({
  name,
  contents: Buffer.from(name.repeat(500)),
}));

test('the order of files does not count', () => {
  expect(zipFiles([...FILES].reverse()).equals(zipFiles(FILES))).toBe(true);
});

test('its bytes are these, on every machine and at every hour', () => {
  const zip = zipFiles([{ name: 'a', contents: Buffer.from('aaaa') }]);
  expect(zip.toString('hex')).toMatchInlineSnapshot(
    `"504b03041400000808000000210045e598ad060000000400000001000000614b4c4c4c0400504b010214001400000808000000210045e598ad060000000400000001000000000000000000000000000000000061504b050600000000010001002f000000250000000000"`,
  );
});
