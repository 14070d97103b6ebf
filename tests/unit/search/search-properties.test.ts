/** P10 of the reliability plan: the search finds what a naive reading of the briefing finds, in an order that never wavers. */
import { describe, expect, test } from 'vitest';
import type { Briefing, EntityId, EntityKind } from '@/src/core/briefing/schema';
import { buildSearchIndex } from '@/src/core/search/build-search-index';
import { foldQuery, isUnspaced, wordsOf } from '@/src/core/search/fold-query';
import { withoutFunctionWords } from '@/src/core/search/function-words';
import { inflectedNames, inflectedTitles } from '@/src/core/search/inflected-names';
import { kindsAskedFor, kindsBegun, kindsMistyped } from '@/src/core/search/kind-words';
import { namedInRoles } from '@/src/core/search/named-in-roles';
import { nearness } from '@/src/core/search/nearness';
import { type RankedResult, searchBriefing } from '@/src/core/search/search-index';
import { searchableNames } from '@/src/core/search/searchable-names';
import { withGender } from '@/src/core/search/with-gender';
import { stemsOf } from '@/src/core/search/word-forms';
import fc from '@/tests/random-inputs';
import { generateBriefing } from '../../bench/generate-briefing';
import { long } from '../../long';
import { bundledBriefing } from '../briefing/bundled-briefing';

const RUNS = long ? 2_000 : 40;
// The naive reading takes most of it.
const TIMEOUT_MS = long ? 300_000 : 30_000;

type Naive = {
  readonly key: string;
  readonly type: string;
  /** Of an entity. */
  readonly kind?: EntityKind;
  /** Whom it is of. */
  readonly of: readonly string[];
  readonly names: string[];
  readonly all: string[];
  /** Of somebody else's name within its own: met beside one of `all` alone. */
  readonly borrowed: string[];
};

/** Every document as a list of folded words; nothing of the index. */
function naiveDocuments({ entities, names, events, quotes }: Briefing): Naive[] {
  const words = (...texts: (string | undefined)[]) => texts.flatMap((text) => wordsOf(foldQuery(text ?? '')));
  const values = (texts: object | undefined) => Object.values(texts ?? {}) as string[];
  const aliases = searchableNames(inflectedNames({ names, entities }));
  const titles = inflectedTitles(entities);
  const inRoles = namedInRoles({ entities, names });
  return [
    ...entities.map(({ id, kind, roles, gender }) => ({
      key: id,
      type: 'entity',
      kind,
      of: [id],
      names: words(...(titles.get(id) ?? [])),
      all: words(
        ...(titles.get(id) ?? []),
        ...(aliases.get(id)?.own ?? []),
        ...roles.flatMap(({ title }) => values(title).map((role) => withGender(role, gender))),
      ),
      borrowed: words(...(aliases.get(id)?.borrowed ?? []), ...(inRoles.get(id) ?? [])),
    })),
    ...events.map(({ id, title, text, entities, disputed = [] }) => ({
      key: id,
      type: 'event',
      of: entities,
      names: [],
      borrowed: [],
      all: words(
        ...[title, text].flatMap(values),
        ...disputed.flatMap(({ question, versions, note }) =>
          [question, ...versions.map((version) => version.text), note].flatMap(values),
        ),
      ),
    })),
    ...quotes
      .filter(({ speaker, about }) => 'entity' in speaker || about.length > 0)
      .map(({ id, text, original, speaker, about }) => ({
        key: id,
        type: 'quote',
        of: [...('entity' in speaker ? [speaker.entity] : []), ...about],
        names: [],
        borrowed: [],
        all: words(
          text,
          original?.text,
          ...('entity' in speaker ? [] : [speaker.name, ...values(speaker.role)]),
        ),
      })),
    ...entities.flatMap(({ id, context }) =>
      context.map(({ text, period }) => ({
        key: `${id} ${period} ${JSON.stringify(text)}`,
        type: 'context',
        of: [id],
        names: [],
        borrowed: [],
        all: words(...values(text)),
      })),
    ),
  ];
}

function keyOf(result: RankedResult): string {
  if (result.type === 'event') return result.event;
  if (result.type === 'quote') return result.quote;
  if (result.type === 'entity') return result.entity;
  return `${result.entity} ${result.period} ${JSON.stringify(result.title)}`;
}

type NaiveMeeting = { readonly fault: number; readonly isTyped: boolean };

const UNMET: NaiveMeeting = { fault: Number.POSITIVE_INFINITY, isTyped: false };

/**
 * How a typed word is met in a document: as typed where it begins a word or, from three letters or in Chinese, is in one (half a slip where that
 * may be chance); as another form of one (half a slip); else by the slips of the nearest word.
 */
function naiveMeeting(typed: string, words: readonly string[], isAlone: boolean): NaiveMeeting {
  const isUnbroken = isUnspaced(typed);
  if (words.some((word) => word.startsWith(typed))) return { fault: 0, isTyped: true };
  if ((typed.length >= 3 || isUnbroken) && words.some((word) => word.includes(typed)))
    return { fault: typed.length > 5 || isUnbroken ? 0 : 0.5, isTyped: true };
  if (words.some((word) => isFormOf(typed, word))) return { fault: 0.5, isTyped: false };
  const most = typed.length < 4 ? 0 : typed.length < (isAlone ? 6 : 8) ? 1 : 2;
  if (most === 0) return UNMET;
  const number = digitsOf(typed);
  // A number alone has no slips.
  const isAllDigits = (word: string) => digitsOf(word) === word && number !== '';
  const isOfIt = (word: string) =>
    digitsOf(word) === '' || (digitsOf(word).startsWith(number) && !isAllDigits(word));
  const slips = Math.min(...words.filter(isOfIt).map((word) => remembered(typed, word)));
  return slips <= most ? { fault: slips, isTyped: false } : UNMET;
}

const stems = new Map<string, ReturnType<typeof stemsOf>>();

/** Whether two words have a stem of four letters or more, and endings of one language. */
function isFormOf(typed: string, word: string): boolean {
  if (word.slice(0, 4) !== typed.slice(0, 4)) return false;
  const known = stems.get(typed) ?? stemsOf(typed);
  stems.set(typed, known);
  return known.some(({ stem, endings }) => word.startsWith(stem) && endings.has(word.slice(stem.length)));
}

const digitsOf = (word: string) => [...word].filter((letter) => /\d/.test(letter)).join('');

const costs = new Map<string, number>();

function remembered(typed: string, word: string): number {
  const key = `${typed} ${word}`;
  const cost = costs.get(key) ?? naiveNearness(typed, word);
  costs.set(key, cost);
  return cost;
}

/** Optimal string alignment by its definition; or of a beginning of the word, one more. */
function naiveNearness(typed: string, word: string): number {
  const toBeginnings = alignments(typed, word);
  return Math.min(toBeginnings[word.length] as number, Math.min(...toBeginnings) + 1);
}

/** The alignment's cost of a text with each beginning of another: the whole table, cell by cell. */
function alignments(a: string, b: string): readonly number[] {
  const rows: number[][] = [];
  const get = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 0; i <= a.length; i++) {
    const row: number[] = [];
    rows.push(row);
    for (let j = 0; j <= b.length; j++) {
      const replaced = get(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwapped ? get(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY;
      row.push(i + j === 0 ? 0 : Math.min(get(i - 1, j) + 1, get(i, j - 1) + 1, replaced, swapped));
    }
  }
  return rows[a.length] as number[];
}

function naiveSearch(documents: readonly Naive[], query: string): Set<string> {
  const typed = withoutFunctionWords(
    foldQuery(query)
      .split(/\s+/)
      .map((chunk) => (/['’]s$/.test(chunk) ? chunk.slice(0, -2) : chunk))
      .map((chunk) => chunk.replace(/[^\p{L}\p{N}]/gu, ''))
      .filter((word) => word !== ''),
  );
  if (typed.length === 0) return new Set();
  const [word = ''] = typed;
  const isOneLetter = typed.length === 1 && word.length === 1 && !isUnspaced(word);
  const asked = kindsAskedFor(typed);
  const judged = documents.map((document) => {
    const met = typed.map((word) => naiveOwn(document, word, { isOneLetter, isAlone: typed.length === 1 }));
    const isMeant = met.some(({ isOwn }) => isOwn);
    return {
      ...document,
      isTyped: isMeant && met.every(({ isTyped }) => isTyped),
      slips: isMeant ? met.reduce((sum, { fault }) => sum + Math.floor(fault), 0) : Number.POSITIVE_INFINITY,
    };
  });
  const exact = judged.filter(({ isTyped }) => isTyped);
  const inForms = judged.filter(({ slips }) => slips === 0);
  const isOfEntity = exact.some(({ type }) => type === 'entity');
  const nearly = exact.length > 0 ? kindsBegun : kindsMistyped;
  // Three to five letters inside a word may be chance.
  const [one] = typed as [string];
  const isCertain = (word: string) =>
    word.startsWith(one) || (word.includes(one) && (one.length > 5 || isUnspaced(one)));
  const isCalledSo = exact.some(({ type, names }) => type === 'entity' && names.some(isCertain));
  const kinds = asked.size > 0 || isCalledSo || typed.length > 1 ? asked : nearly(one);
  if (kinds.size > 0) {
    const ofThem = documents.filter(({ kind }) => kind && kinds.has(kind));
    return new Set([...ofThem, ...exact].map(({ key }) => key));
  }
  if (isOfEntity) return new Set(exact.map(({ key }) => key));
  if (typed.length > 1) {
    const together = naiveTogether(documents, typed, false);
    if (together.length > exact.length) return new Set(together.map(({ key }) => key));
    const inOtherForms = naiveTogether(documents, typed, true);
    if (inOtherForms.length > exact.length && inForms.every(({ type }) => type !== 'entity'))
      return new Set(inOtherForms.map(({ key }) => key));
  }
  const near = [true, false].flatMap((entities) => {
    const near = judged.filter(({ type, slips }) => (type === 'entity') === entities && slips > 0);
    const fewest = Math.min(...near.map(({ slips }) => slips));
    return near.filter(({ slips }) => Number.isFinite(slips) && slips === fewest);
  });
  return new Set([...inForms, ...near].map(({ key }) => key));
}

type Asked = { readonly isOneLetter?: boolean; readonly isAlone: boolean };

/** How a word is met, and whether it is the document's own there: what is borrowed counts where it is nearer. */
function naiveOwn(
  { names, all, borrowed: others }: Naive,
  word: string,
  { isOneLetter = false, isAlone }: Asked,
): NaiveMeeting & { readonly isOwn: boolean } {
  const own = naiveMeeting(word, isOneLetter ? names : all, isAlone);
  const met = isOneLetter ? UNMET : naiveMeeting(word, others, isAlone);
  // It is known by one slip less.
  const borrowed = met.fault > 1 ? UNMET : met;
  const isOwn = own.fault <= borrowed.fault;
  return {
    fault: Math.min(own.fault, borrowed.fault),
    isTyped: own.isTyped || borrowed.isTyped,
    isOwn: isOwn && Number.isFinite(own.fault),
  };
}

/** Events and quotes with a word of their own, whose other words are theirs or those of somebody they are of; as typed or in any form. */
function naiveTogether(documents: readonly Naive[], typed: readonly string[], forms: boolean): Naive[] {
  const says = (document: Naive, word: string) => {
    const { fault, isOwn, isTyped } = naiveOwn(document, word, { isAlone: true });
    return isOwn && (forms ? fault < 1 : isTyped);
  };
  return documents.filter((document) => {
    const of = documents.filter(({ type, key }) => type === 'entity' && document.of.includes(key));
    return (
      document.type !== 'entity' &&
      typed.some((word) => says(document, word)) &&
      typed.every((word) => says(document, word) || of.some((entity) => says(entity, word)))
    );
  });
}

const bundled = bundledBriefing();
const generated = generateBriefing({ entities: 60, events: 60 });

describe.each([
  ['the bundled briefing', bundled],
  ['a generated one', generated],
])('in %s', { timeout: TIMEOUT_MS }, (_, briefing) => {
  const index = buildSearchIndex(briefing);
  const documents = naiveDocuments(briefing);
  const vocabulary = [...new Set(documents.flatMap(({ all, borrowed }) => [...all, ...borrowed]))];
  const find = (query: string, options = {}) => searchBriefing(index, query, { limit: 10_000, ...options });

  // A word of the briefing, whole, begun, its middle, or with one or two letters changed, dropped, doubled or swapped.
  const slip = fc.record({
    at: fc.nat(12),
    how: fc.constantFrom('change', 'drop', 'double', 'swap'),
    letter: fc.constantFrom(...'aeoiqzж3'),
  });
  const word = fc
    .record({
      word: fc.constantFrom(...vocabulary),
      from: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(4) }),
      length: fc.integer({ min: 1, max: 14 }),
      slips: fc.array(slip, { maxLength: 2 }),
    })
    .map(({ word: whole, from, length, slips }) => slips.reduce(withSlip, whole.slice(from, from + length)));
  const ofKind = fc
    .constantFrom(
      'weapons',
      'weap',
      'wepons',
      'people',
      'organisations',
      'offices',
      'страны',
      '国家',
      'places',
    )
    .chain((kind) => fc.constantFrom(kind, kind, `${kind} ${kind}`, `${kind} of venezuela`));
  const query = fc.oneof(
    { weight: 9, arbitrary: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')) },
    { weight: 1, arbitrary: ofKind },
  );

  test('every result is what a naive reading finds, and none is missing', () => {
    fc.assert(
      fc.property(fc.oneof(query, fc.string({ unit: 'grapheme', maxLength: 12 })), (typed) => {
        expect(new Set(find(typed).map(keyOf))).toEqual(naiveSearch(documents, typed));
      }),
      { numRuns: RUNS },
    );
  });

  test('the order is the same each time, whatever was asked before, and cutting it changes nothing', () => {
    const boosts = fc.subarray(briefing.entities.map(({ id }) => id));
    fc.assert(
      fc.property(query, boosts, fc.integer({ min: 1, max: 40 }), (typed, boost, limit) => {
        const all = find(typed, { boost });
        find(`${typed}a`);
        expect(find(typed, { boost: new Set([...boost].reverse()) })).toEqual(all);
        expect(find(typed, { boost, limit })).toEqual(all.slice(0, limit));
        const entities = all.map(({ type }) => type === 'entity');
        const onPage = (wanted: boolean) =>
          all.filter(({ type }) => (type === 'entity') === wanted).map((result) => result.onPage);
        // Among results as typed: entities, then the rest; in each what is on the page first. Of a kind, those of it come before all others.
        if (isExact(documents, typed) && kindsAskedFor(foldQuery(typed).split(' ')).size === 0) {
          expect(entities).toEqual([...entities].sort((a, b) => Number(b) - Number(a)));
          for (const group of [onPage(true), onPage(false)])
            expect(group).toEqual([...group].sort((a, b) => Number(b) - Number(a)));
        }
      }),
      { numRuns: RUNS / 2 },
    );
  });
});

test('the briefing’s order decides between results that are equal', () => {
  const twin = (id: string) => ({ id, kind: 'person', name: { en: 'Same Name' }, roles: [], context: [] });
  const ids = ['c', 'a', 'b'];
  const index = buildSearchIndex({
    entities: ids.map(twin),
    names: [],
    events: [],
    quotes: [],
  } as unknown as Briefing);
  expect(searchBriefing(index, 'name').map(({ entity }) => entity)).toEqual(ids);
  expect(searchBriefing(index, 'name', { boost: ['b' as EntityId] })[0]?.entity).toBe('b');
});

test('nearness is the alignment’s by its definition', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abcd'), maxLength: 9 });
  fc.assert(
    fc.property(letters, letters, fc.integer({ min: 1, max: 2 }), (typed, word, most) => {
      const slips = nearness(typed, word, most);
      const expected = naiveNearness(typed, word);
      if (expected <= most) expect(slips).toBe(expected);
      else expect(slips).toBeGreaterThan(most);
    }),
    { numRuns: 5_000 },
  );
});

type Slip = { readonly at: number; readonly how: string; readonly letter: string };

function withSlip(word: string, { at, how, letter }: Slip): string {
  const place = Math.min(at, Math.max(word.length - 1, 0));
  const [before, here, after] = [word.slice(0, place), word[place] ?? '', word.slice(place + 1)];
  switch (how) {
    case 'change':
      return before + letter + after;
    case 'drop':
      return before + after;
    case 'double':
      return before + here + letter + after;
    default:
      return before + (after[0] ?? '') + here + after.slice(1);
  }
}

/** Whether an entity has all words as typed, none of which is met inside others by chance. */
function isExact(documents: readonly Naive[], typed: string): boolean {
  const words = withoutFunctionWords(foldQuery(typed).split(/\s+/).filter(Boolean));
  if (words.some((word) => word.length >= 3 && word.length <= 5 && !isUnspaced(word))) return false;
  return documents.some(
    ({ type, all }) => type === 'entity' && words.every((word) => naiveMeeting(word, all, true).fault === 0),
  );
}
