/**
 * Rewrites the kept pictures with a palette, a third of the bytes: `node tests/looks/shrink.mjs`. A page of ink, paper and a
 * few colours needs few shades; each pixel takes the nearest of the 128 commonest, far below what the comparison sees.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

const COLOURS = 128;
const folder = fileURLToPath(new URL('pictures', import.meta.url));

for (const name of readdirSync(folder).filter((each) => each.endsWith('.png'))) {
  const file = join(folder, name);
  const before = readFileSync(file);
  // One that has a palette is kept as it is: another pass would take other shades, and git would call it changed.
  if (before[25] === 3) continue;
  const after = withPalette(PNG.sync.read(before));
  if (after.length < before.length) writeFileSync(file, after);
}

function withPalette({ width, height, data }) {
  const counts = new Map();
  const colourAt = (index) => data.readUIntBE(index * 4, 3);
  for (let index = 0; index < width * height; index++) {
    const colour = colourAt(index);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette = [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, COLOURS)
    .map(([colour]) => colour);
  const places = new Map();
  for (const colour of counts.keys()) places.set(colour, nearest(palette, colour));
  const rows = Buffer.alloc(height * (width + 1));
  for (let index = 0; index < width * height; index++) {
    rows[index + Math.floor(index / width) + 1] = places.get(colourAt(index));
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const shades = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('PLTE', shades),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function nearest(palette, colour) {
  const distance = (other) =>
    [16, 8, 0].reduce((sum, shift) => sum + (((colour >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);
  let best = 0;
  for (let index = 1; index < palette.length; index++) {
    if (distance(palette[index]) < distance(palette[best])) best = index;
  }
  return best;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, check]);
}
