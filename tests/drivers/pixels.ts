import { PNG } from 'pngjs';

/** How far apart two colour channels may be and still count as the same: antialiasing wobbles. */
const TOLERANCE = 8;

/** Counts the pixels in which two PNGs of the same size differ. Throws when the sizes differ. */
export function countDifferingPixels(first: Buffer, second: Buffer): number {
  const a = PNG.sync.read(first);
  const b = PNG.sync.read(second);
  if (a.width !== b.width || a.height !== b.height) {
    throw new Error(`pictures of different size: ${a.width}×${a.height} and ${b.width}×${b.height}`);
  }
  let count = 0;
  for (let at = 0; at < a.data.length; at += 4) {
    const differs = [0, 1, 2].some((channel) => {
      return Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)) > TOLERANCE;
    });
    if (differs) count++;
  }
  return count;
}

/** Counts the pixels of a PNG in one colour, red, green and blue from 0 to 255. */
export function countPixelsOf(picture: Buffer, colour: readonly [number, number, number]): number {
  const { data } = PNG.sync.read(picture);
  let count = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (colour.every((value, channel) => Math.abs((data[at + channel] ?? 0) - value) <= TOLERANCE)) count++;
  }
  return count;
}
