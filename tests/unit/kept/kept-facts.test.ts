/** Whatever storage holds, a fact reads as something good, nothing is lost silently, and reading twice is reading once. */
import { describe, expect, test } from 'vitest';
import type { EntityId } from '@/src/core/briefing/schema';
import { DAMAGE_FACT, type Damage, withDamage } from '@/src/core/kept/damage';
import { type KeptFact, readStored, toStored } from '@/src/core/kept/kept-fact';
import { readKeptFile, writeKeptFile } from '@/src/core/kept/kept-file';
import { MOST_UNITS } from '@/src/core/kept/kept-file-size';
import { isMuted, type MutedName, withMuted, withoutMuted } from '@/src/core/kept/muted-names';
import { repairOf } from '@/src/core/kept/repair';
import { DEFAULT_SETTINGS, isSetting, settingFact } from '@/src/core/kept/settings';
import { SITE_RULES_FACT } from '@/src/core/kept/site-rules-fact';
import { KEPT_ITEMS } from '@/src/extension/all-kept-items';
import { LOCALES } from '@/src/locales/words-of';
import fc from '@/tests/random-inputs';

const anything = fc.anything({ withNullPrototype: true, withObjectString: true });
const vectors = fc.constantFrom(
  ...['__proto__', 'constructor', 'prototype'].map((key) => JSON.parse(`{"${key}":{"on":1}}`)),
);
/** What is good of some fact, or nearly: of what is random alone hardly anything is. */
const text = fc.oneof(
  fc.domain(),
  fc.string({ unit: 'binary', maxLength: 9 }),
  fc.constantFrom('__proto__', '*', '=a.com'),
);
const nearlyGood = fc.oneof(
  fc.dictionary(text, fc.constantFrom<unknown>('on', 'off', 'maybe', null)),
  fc.array(fc.record({ entity: text, alias: fc.option(text), site: fc.option(text) })),
  fc.array(fc.constantFrom('person', 'weapon', 'place', 'city')),
  fc.constantFrom<unknown>('all', 'click', 'dark', 'es', 150, 401, true, false),
);
const stored = fc.oneof(
  nearlyGood.map((value) => ({ v: 1, value })),
  nearlyGood,
  anything,
  fc.jsonValue(),
  vectors,
  fc.record({ v: fc.oneof(fc.integer(), anything), value: fc.oneof(anything, vectors) }),
);

describe.each(KEPT_ITEMS.map(({ fact }) => [fact.key, fact] as const))('%s', (_key, fact) => {
  test('reads anything as something good (F24)', () => {
    fc.assert(
      fc.property(stored, (value) => {
        const found = readStored(fact, value);
        const again = readStored(fact, toStored(fact, found.value));
        expect(again).toEqual({ is: 'good', value: found.value, older: false });
        expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('on');
      }),
    );
  });

  test('survives JSON, as in an exported file', () => {
    fc.assert(
      fc.property(stored, (found) => {
        const value = fact.keep(readStored(fact, found).value);
        const file = JSON.stringify(toStored(fact, value));
        expect(readStored(fact, JSON.parse(file))).toEqual({ is: 'good', value, older: false });
      }),
    );
  });

  test('what a newer version wrote is known as such and left alone', () => {
    const newer = { v: fact.version + 1, value: { of: 'the future' } };
    expect(readStored(fact, newer).is).toBe('newer');
    expect(repairOf(fact, newer, toStored(fact, fact.keep(undefined)))).toEqual({ is: 'fine' });
  });

  test('a repair is final: done twice it is done once', () => {
    fc.assert(
      fc.property(stored, stored, (first, second) => {
        const repair = repairOf(fact, first, second);
        if (repair.is === 'fine') return;
        expect(repairOf(fact, repair.stored, repair.stored)).toEqual({ is: 'fine' });
      }),
    );
  });
});

describe('site rules', () => {
  test('good rules are kept, and the rest is put aside', () => {
    const good = { 'a.com': 'off', '=c.com': 'on', '*': 'off', ['e'.repeat(254)]: 'on' };
    const bad = {
      ...{ 'b.com': 'maybe', '': 'on', '=': 'on', 'd com': 'on', 'd.com/e': 'on', '*.e.com': 'on' },
      ['e'.repeat(255)]: 'on',
    };
    expect(readStored(SITE_RULES_FACT, { v: 1, value: { ...good, ...bad } })).toEqual({
      is: 'damaged',
      value: good,
      lost: bad,
    });
  });

  test('a list has none: its places are no hosts', () => {
    expect(SITE_RULES_FACT.keep(['on', 'off'])).toEqual({});
  });

  test('bare rules, as the first builds stored them, are lifted', () => {
    expect(readStored(SITE_RULES_FACT, { 'a.com': 'off' })).toEqual({
      is: 'good',
      value: { 'a.com': 'off' },
      older: true,
    });
  });

  test.each([
    ['a damaged fact', { v: 1, value: 7 }, { fact: 'siteRules', lost: 7, restored: true }],
    ['a fact that is gone', undefined, { fact: 'siteRules', lost: null, restored: true }],
  ])('%s is restored from its copy', (_name, first, damage) => {
    const copy = toStored(SITE_RULES_FACT, { 'a.com': 'off' });
    expect(repairOf(SITE_RULES_FACT, first, copy)).toEqual({ is: 'write', stored: copy, damage });
  });
});

describe('settings', () => {
  test('defaults are valid, and there are at most a dozen', () => {
    const names = Object.keys(DEFAULT_SETTINGS) as (keyof typeof DEFAULT_SETTINGS)[];
    for (const name of names) expect(isSetting(name, DEFAULT_SETTINGS[name]), name).toBe(true);
    expect(names.length).toBeLessThanOrEqual(12);
  });

  test.each([
    ['dwellMs', 401],
    ['dwellMs', '400'],
    ['trigger', null],
    ['kinds', ['person', 'cat']],
    ['kinds', 'person'],
    ['language', '<script>'],
    ['language', ''],
    ['language', 'en-a'],
    ['language', 'en-GB-GB'],
    ['language', 'engl'],
    ['badge', 1],
  ] as const)('%s may not be %j', (name, value) => {
    expect(isSetting(name, value)).toBe(false);
    expect(readStored(settingFact(name), { v: 1, value })).toMatchObject({ is: 'damaged', lost: value });
  });
});

describe('what was damaged', () => {
  const damages = Array.from({ length: 30 }, (_, lost): Damage => ({ fact: 'a', lost, restored: false }));

  test('is told once, and of many the first twenty', () => {
    expect(withDamage(damages.slice(0, 2), damages.slice(1, 3))).toEqual(damages.slice(0, 3));
    expect(withDamage(damages.slice(0, 15), damages)).toEqual(damages.slice(0, 20));
  });

  test('is not told by halves', () => {
    const kept = DAMAGE_FACT.keep([damages[0], { fact: 'a' }, { restored: true }, null, 'a']);
    expect(kept).toEqual([damages[0]]);
  });
});

test('a file larger than any that was exported is none of ours', () => {
  const file = writeKeptFile({ siteRules: toStored(SITE_RULES_FACT, { 'a.com': 'off' }) });
  const read = (text: string) => readKeptFile(text, [SITE_RULES_FACT as KeptFact<unknown>]);
  expect(read(file.padEnd(MOST_UNITS)).ok).toBe(true);
  expect(read(file.padEnd(MOST_UNITS + 1))).toEqual({ ok: false, error: 'notOurs' });
});

test('a language that may be chosen is one that dates can be printed in', () => {
  const tags = fc.stringMatching(/^[a-zA-Z]{2,4}(-([a-zA-Z]{1,5}|\d{1,4})){0,3}$/);
  fc.assert(
    fc.property(tags, (tag) => {
      if (isSetting('language', tag)) expect(() => new Intl.DateTimeFormat(tag)).not.toThrow();
    }),
  );
  for (const tag of ['browser', ...Object.keys(LOCALES), 'zh-Hans-CN', 'ckb'])
    expect(isSetting('language', tag), tag).toBe(true);
});

describe('muted names', () => {
  const maduro = 'nicolas-maduro' as EntityId;
  const name = (over: Partial<MutedName>): MutedName => ({
    entity: maduro,
    alias: null,
    site: null,
    ...over,
  });
  test.each([
    [name({}), 'Maduro', 'example.com', true],
    [name({ alias: 'Maduro' }), 'Maduro', 'example.com', true],
    [name({ alias: 'Maduro' }), 'Nicolás Maduro', 'example.com', false],
    [name({ site: 'example.com' }), 'Maduro', 'news.example.com', true],
    [name({ site: 'example.com' }), 'Maduro', 'notexample.com', false],
    [name({ entity: 'caracas' as EntityId }), 'Maduro', 'example.com', false],
  ])('%j and %s on %s', (muted, alias, host, expected) => {
    expect(isMuted([muted], { entity: maduro, alias }, host)).toBe(expected);
  });

  test('muting twice is muting once, and unmuting undoes it', () => {
    const once = withMuted([], name({ alias: 'Maduro' }));
    expect(withMuted(once, name({ alias: 'Maduro' }))).toEqual(once);
    expect(withoutMuted(once, name({ alias: 'Maduro' }))).toEqual([]);
    expect(withoutMuted(once, name({}))).toEqual(once);
  });
});
