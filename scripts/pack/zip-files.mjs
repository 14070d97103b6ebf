/**
 * Packs files into a ZIP archive whose bytes depend on their names and contents alone: sorted by name, one fixed day, no
 * attributes. Packers that note the time, the owner or the order of a folder make two builds of one source differ.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';

/** ZIP counts days from 1980; 1 January is the least it can say. */
const FIRST_DAY = 0x21;
const VERSION_2_0 = 20;
const NAMES_ARE_UTF8 = 0x0800;
const DEFLATED = 8;

/**
 * Packs named contents; the order they are given in does not count.
 * @param {readonly { name: string, contents: Buffer }[]} files names with `/` between folders
 * @returns {Buffer}
 */
export function zipFiles(files) {
  const bodies = [];
  const listing = [];
  let offset = 0;
  for (const { name, contents } of [...files].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const packed = deflateRawSync(contents, { level: 9 });
    const fields = commonFields(name, contents, packed);
    const body = Buffer.concat([signature(0x04034b50), fields, Buffer.from(name), packed]);
    const place = Buffer.alloc(14); // comment, disk, attributes: all zero; then the offset of the body
    place.writeUInt32LE(offset, 10);
    listing.push(signature(0x02014b50), Buffer.of(VERSION_2_0, 0), fields, place, Buffer.from(name));
    bodies.push(body);
    offset += body.length;
  }
  const directory = Buffer.concat(listing);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, directory, signature(0x06054b50), end]);
}

/**
 * Reads all files below a folder.
 * @param {string} folder
 * @returns {{ name: string, contents: Buffer }[]}
 */
export function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ name: relative(folder, path).replaceAll('\\', '/'), contents: readFileSync(path) }));
}

/** The 26 bytes that a file's own header and its line in the directory share. */
function commonFields(name, contents, packed) {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(VERSION_2_0, 0);
  fields.writeUInt16LE(NAMES_ARE_UTF8, 2);
  fields.writeUInt16LE(DEFLATED, 4);
  fields.writeUInt16LE(FIRST_DAY, 8);
  fields.writeUInt32LE(crc32(contents), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(contents.length, 18);
  fields.writeUInt16LE(Buffer.byteLength(name), 22);
  return fields;
}

function signature(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
