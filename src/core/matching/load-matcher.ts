import type { EntityId } from '../briefing/schema';
import { MAGIC, SECTIONS, type Section, VERSION } from './layout';

/** What is known of entities beside their patterns; numbers are places in the briefing's list. */
export type MatcherMeta = {
  readonly entityCount: number;
  readonly languageSets: readonly (readonly string[])[];
  /** By the subject of cues the entities that they speak for; of what is a confusable's those that it is not. */
  readonly entitySets: readonly (readonly number[])[];
  /** By entity: the chosen company, whose names on a page vouch for its doubtful aliases. */
  readonly company: Readonly<Record<number, readonly number[]>>;
};

/** A compiled matcher as typed arrays; `layout.ts` says what they hold. */
export type Matcher = {
  readonly entries: Uint16Array;
  readonly shape: Int32Array;
  readonly roots: Int32Array;
  readonly states: Uint8Array;
  readonly openingSymbols: Int32Array;
  readonly openingPlaces: Int32Array;
  readonly skimCodes: Uint8Array;
  readonly skimRows: Int32Array;
  readonly groupStarts: Int32Array;
  readonly groupItems: Int32Array;
  readonly patterns: Int32Array;
  readonly traits: Int32Array;
  readonly stringStarts: Int32Array;
  readonly stringPool: Uint16Array;
  readonly meta: MatcherMeta;
};

/** Loads a matcher as views of its bytes, without copying. Throws when they are no matcher of this version. */
export function loadMatcher(bytes: ArrayBuffer): Matcher {
  const header = new Int32Array(bytes, 0, Math.min(2 + 2 * SECTIONS.length, bytes.byteLength >> 2));
  if (header[0] !== MAGIC) throw new Error('these bytes are not a matcher');
  if (header[1] !== VERSION) throw new Error(`a matcher of version ${header[1]}, not ${VERSION}`);
  const place = (section: Section): [ArrayBuffer, number, number] => {
    const index = 2 + 2 * SECTIONS.indexOf(section);
    return [bytes, header[index] ?? 0, header[index + 1] ?? 0];
  };
  return {
    entries: new Uint16Array(...place('entries')),
    shape: new Int32Array(...place('shape')),
    roots: new Int32Array(...place('roots')),
    states: new Uint8Array(...place('states')),
    openingSymbols: new Int32Array(...place('openingSymbols')),
    openingPlaces: new Int32Array(...place('openingPlaces')),
    skimCodes: new Uint8Array(...place('skimCodes')),
    skimRows: new Int32Array(...place('skimRows')),
    groupStarts: new Int32Array(...place('groupStarts')),
    groupItems: new Int32Array(...place('groupItems')),
    patterns: new Int32Array(...place('patterns')),
    traits: new Int32Array(...place('traits')),
    stringStarts: new Int32Array(...place('stringStarts')),
    stringPool: new Uint16Array(...place('stringPool')),
    meta: JSON.parse(textOf(new Uint16Array(...place('meta')))),
  };
}

/** Returns a string of the matcher by its number: first the ids of the entities, then initials and aliases. */
export function stringAt(matcher: Matcher, number: number): string {
  return textOf(
    matcher.stringPool.subarray(matcher.stringStarts[number]!, matcher.stringStarts[number + 1]!),
  );
}

/** Returns the id of an entity by its number. */
export function entityIdAt(matcher: Matcher, entity: number): EntityId {
  return stringAt(matcher, entity) as EntityId;
}

/** Returns the text of some code units. */
export function textOf(units: Uint8Array | Uint16Array): string {
  let text = '';
  for (let start = 0; start < units.length; start += 8192) {
    text += String.fromCharCode(...units.subarray(start, start + 8192));
  }
  return text;
}

/** Returns strings as the two sections that hold them. */
export function stringTable(strings: readonly string[]): Pick<Matcher, 'stringStarts' | 'stringPool'> {
  return {
    stringStarts: startsOf(strings.map((string) => string.length)),
    stringPool: codeUnits(strings.join('')),
  };
}

/** Returns where each of some lists starts when they are joined, and last where they all end. */
export function startsOf(lengths: ArrayLike<number>): Int32Array {
  const starts = new Int32Array(lengths.length + 1);
  for (let i = 0; i < lengths.length; i++) starts[i + 1] = starts[i]! + lengths[i]!;
  return starts;
}

/** Returns the code units of a text. */
export function codeUnits(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return units;
}
