/** The pictures of the toolbar's button are drawn once, in the engine itself. */
import { expect, test, vi } from 'vitest';
import { iconPixels } from '@/src/extension/toolbar-icons';

test('they are in colour and grey, in each size, drawn once; who asks first is answered first', async () => {
  const draw = vi.spyOn(globalThis, 'createImageBitmap');
  const answered: number[] = [];
  const turns = [true, false, true].map((on, turn) => iconPixels(on).then(() => answered.push(turn)));
  await Promise.all(turns);
  expect(answered).toEqual([0, 1, 2]);
  const [coloured, grey] = [await iconPixels(true), await iconPixels(false)];
  for (const pixels of [coloured, grey]) {
    expect(Object.keys(pixels)).toEqual(['16', '32', '48']);
    for (const [size, { width, height }] of Object.entries(pixels))
      expect([width, height]).toEqual([Number(size), Number(size)]);
  }
  expect(isColoured(coloured)).toBe(true);
  expect(isColoured(grey)).toBe(false);
  expect(draw).toHaveBeenCalledTimes(6);
});

function isColoured(pixels: Record<string, ImageData>): boolean {
  const { data } = pixels['32'] as ImageData;
  const spread = (at: number) => Math.max(...data.slice(at, at + 3)) - Math.min(...data.slice(at, at + 3));
  return Array.from({ length: data.length / 4 }, (_, pixel) => spread(4 * pixel)).some((far) => far > 64);
}
