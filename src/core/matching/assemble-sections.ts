/** Puts the parts of a matcher into one buffer, as `layout.ts` says. */
import { HEADER_BYTES, MAGIC, SECTIONS, type Section, VERSION } from './layout';

import { codeUnits, startsOf, stringTable } from './load-matcher';

export type MatcherParts = {
  readonly entries: Uint16Array;
  readonly labels: Uint8Array;
  readonly bases: Int32Array;
  readonly groups: readonly (readonly number[])[];
  readonly patterns: Int32Array;
  readonly strings: readonly string[];
  readonly meta: string;
};

/** Returns the bytes of a matcher made of these parts. */
export function assembleSections(parts: MatcherParts): Uint8Array {
  const sections: Record<Section, MatcherParts['labels' | 'entries' | 'bases']> = {
    entries: parts.entries,
    labels: parts.labels,
    bases: parts.bases,
    groupStarts: startsOf(parts.groups.map((group) => group.length)),
    groupItems: Int32Array.from(parts.groups.flat()),
    patterns: parts.patterns,
    ...stringTable(parts.strings),
    meta: codeUnits(parts.meta),
  };
  const aligned = (length: number) => (length + 3) & ~3;
  const size = SECTIONS.reduce((sum, name) => sum + aligned(sections[name].byteLength), HEADER_BYTES);
  const bytes = new Uint8Array(size);
  const header = new Int32Array(bytes.buffer, 0, HEADER_BYTES / 4);
  header[0] = MAGIC;
  header[1] = VERSION;
  let offset = HEADER_BYTES;
  SECTIONS.forEach((name, index) => {
    const section = sections[name];
    header[2 + 2 * index] = offset;
    header[3 + 2 * index] = section.length;
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), offset);
    offset += aligned(section.byteLength);
  });
  return bytes;
}
