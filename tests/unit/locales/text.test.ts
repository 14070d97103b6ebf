import { describe, expect, test } from 'vitest';
import { en, type Message } from '@/src/locales/en';
import { es } from '@/src/locales/es';
import { ru } from '@/src/locales/ru';
import { createText } from '@/src/locales/text';
import { wordsOf } from '@/src/locales/words-of';

describe('createText', () => {
  test.each([
    ['en-GB', 'en'],
    ['es-419', 'es'],
    ['ru', 'ru'],
    ['tlh', 'en'],
    ['constructor', 'en'],
  ])('%s speaks %s', (asked, spoken) => {
    expect(wordsOf(asked).language).toBe(spoken);
  });

  test.each([
    ['en', 1, '1 source'],
    ['en', 2, '2 sources'],
    ['ru', 1, '1 источник'],
    ['ru', 3, '3 источника'],
    ['ru', 11, '11 источников'],
    ['ru', 21, '21 источник'],
    ['es', 1234567, '1.234.567 fuentes'],
  ])('%s counts %i', (language, count, text) => {
    expect(createText(wordsOf(language))('card.sources', { count })).toBe(text);
  });

  test('a value is put in as it is', () => {
    expect(createText(wordsOf('en'))('popup.noResults', { query: '$& {count} <b>' })).toContain(
      '“$& {count} <b>”',
    );
  });
});

describe.each([
  ['es', es],
  ['ru', ru],
])('%s', (language, messages) => {
  test.each(Object.entries(en))('%s asks for the same values', (key, message) => {
    const theirs = messages[key as keyof typeof en];
    for (const form of formsOf(theirs)) expect(valuesOf(form)).toEqual(valuesOf(formsOf(message)[0] ?? ''));
  });

  test('has every plural form of its language', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    for (const message of Object.values(messages)) {
      if (typeof message === 'string') continue;
      // "many" of Spanish is for round millions; the other form serves.
      const needed = pluralCategories.filter((category) => !(language === 'es' && category === 'many'));
      expect(Object.keys(message)).toEqual(expect.arrayContaining(needed));
    }
  });
});

function formsOf(message: Message): string[] {
  return typeof message === 'string' ? [message] : Object.values(message);
}

function valuesOf(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();
}
