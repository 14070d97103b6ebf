import { PNG } from 'pngjs';

/** Places in the header of an X window dump (XWDFile.h of xorgproto), in 32-bit big-endian words. */
const WORD = {
  headerSize: 0,
  width: 4,
  height: 5,
  byteOrder: 7,
  bitsPerPixel: 11,
  bytesPerLine: 12,
  colours: 19,
};
const COLOUR_BYTES = 12;

/** Reads a dump of 32 bits a pixel, blue first, which is what Xvfb writes at depth 24. Throws on any other form. */
export function readXwd(dump: Buffer): PNG {
  const word = (at: number) => dump.readUInt32BE(at * 4);
  if (word(WORD.bitsPerPixel) !== 32 || word(WORD.byteOrder) !== 0) {
    throw new Error(
      `a dump of ${word(WORD.bitsPerPixel)} bits a pixel in byte order ${word(WORD.byteOrder)}`,
    );
  }
  const picture = new PNG({ width: word(WORD.width), height: word(WORD.height) });
  const pixels = word(WORD.headerSize) + word(WORD.colours) * COLOUR_BYTES;
  for (let y = 0; y < picture.height; y++) {
    for (let x = 0; x < picture.width; x++) {
      const from = pixels + y * word(WORD.bytesPerLine) + x * 4;
      const to = (y * picture.width + x) * 4;
      picture.data[to] = dump[from + 2] ?? 0;
      picture.data[to + 1] = dump[from + 1] ?? 0;
      picture.data[to + 2] = dump[from] ?? 0;
      picture.data[to + 3] = 255;
    }
  }
  return picture;
}
