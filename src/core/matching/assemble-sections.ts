/** Puts the parts of a matcher into one buffer, as `layout.ts` describes it. */
import { HEADER_BYTES, MAGIC, SECTIONS, type Section, VERSION } from './layout';
import { codeUnits, startsOf, stringTable } from './load-matcher';
import type { MatcherPlan } from './pack-matcher';
import { skimCodeOf } from './skim-table';

/** Returns the bytes of a matcher made of these parts. */
export function assembleSections(parts: MatcherPlan): Uint8Array {
  const { shape, roots, states, openings } = parts.automaton;
  const sections: Record<Section, Uint8Array | Uint16Array | Int32Array> = {
    entries: parts.entries,
    shape,
    roots,
    states,
    ...openings,
    skimCodes: Uint8Array.from(parts.entries, skimCodeOf),
    skimRows: parts.skimRows,
    groupStarts: startsOf(parts.groups.map((group) => group.length)),
    groupItems: Int32Array.from(parts.groups.flat()),
    patterns: Int32Array.from(parts.patterns),
    traits: Int32Array.from(parts.traits),
    ...stringTable(parts.strings),
    meta: codeUnits(JSON.stringify(parts.meta)),
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
