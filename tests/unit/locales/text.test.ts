import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pickLocalised } from '@/src/core/briefing/pick-localised';
import { formatDate } from '@/src/core/chronology/format-date';
import { dateStyle } from '@/src/locales/date-style';
import { en, type Message } from '@/src/locales/en';
import { fr } from '@/src/locales/fr';
import { createText } from '@/src/locales/text';
import { LOCALES, wordsOf } from '@/src/locales/words-of';
import { readerLanguage } from '@/src/ui/shared/reader-language';
import { bundledBriefing } from '../briefing/bundled-briefing';

describe('createText', () => {
  test.each([
    ['en-GB', 'en'],
    ['es-419', 'es'],
    ['ru', 'ru'],
    ['pt-PT', 'pt-BR'],
    ['zh', 'zh-CN'],
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
    ['uk', 1, '1 джерело'],
    ['uk', 24, '24 джерела'],
    ['uk', 112, '112 джерел'],
    ['ar', 2, 'مصدران'],
    ['ar', 5, '5 مصادر'],
    ['ar', 11, '11 مصدرًا'],
    ['ar', 100, '100 مصدر'],
    ['fr', 0, '0 source'],
    ['pt-BR', 2, '2 fontes'],
    ['zh-CN', 7, '7 个来源'],
    ['es', 1234567, '1.234.567 fuentes'],
  ])('%s counts %i', (language, count, text) => {
    expect(createText(wordsOf(language))('card.sources', { count })).toBe(text);
  });

  test('in Spanish an hour stands without its article: it would be “la 1:05” and “las 14:05”', () => {
    expect(createText(wordsOf('es'))('popup.paused.short', { time: '1:05' })).not.toMatch(/las? 1:05/);
  });

  test('a value keeps its own direction among words of the other', () => {
    expect(createText(wordsOf('ar'))('popup.site.switch', { scope: 'apnews.com' })).toContain(
      '\u2068apnews.com\u2069',
    );
  });

  test.each(['ar', 'ar-EG', 'ar-MA', 'ar-SA'])('numbers and days of %s are in the same digits', (tag) => {
    const { t, dates } = readerLanguage(tag);
    const isLatin = (text: string) => /[0-9]/.test(text);
    expect(isLatin(t('card.sources', { count: 5 }))).toBe(isLatin(formatDate('2019-03-31', dates)));
  });

  // Who says a button to the computer says what stands on it.
  test.each(Object.keys(LOCALES))('in %s what a button is called holds what stands on it', (language) => {
    const t = createText(wordsOf(language));
    for (const [shown, called] of [
      ['popup.pause.short', 'popup.pause.shortHint'],
      ['popup.pause.page', 'popup.pause.pageHint'],
      ['popup.pause.everywhere', 'popup.pause.everywhereHint'],
      ['options.rules.forget', 'options.rules.forgetNamed'],
    ] as const)
      expect(t(called).toLowerCase()).toContain(t(shown).toLowerCase());
  });

  test('a value is put in as it is', () => {
    expect(createText(wordsOf('en'))('popup.noResults', { query: '$& {count} <b>' })).toContain(
      '“$& {count} <b>”',
    );
  });
});

test('French has a narrow space before ; ? and !, and one of full width before a colon', () => {
  const texts = Object.values(fr).flatMap((message) => formsOf(message).map(([, form]) => form));
  texts.push(...readFileSync('store/listing/fr.txt', 'utf8').split('\n'));
  expect(texts.filter((text) => /[^\u202f][;?!]|[^\u00a0\d]:/.test(text))).toEqual([]);
});

describe.each(Object.entries(LOCALES))('%s', (language, messages) => {
  test.each(Object.entries(en))('%s asks for the same values', (key, message) => {
    const expected = valuesOf(formsOf(message).map(([, form]) => form)[0] ?? '');
    for (const [category, form] of formsOf(messages[key as keyof typeof en])) {
      // A form that one number alone takes may say that number in words: Arabic has a dual.
      const needed = isForOneNumber(language, category)
        ? expected.filter((name) => name !== 'count' || form.includes('{count}'))
        : expected;
      expect(valuesOf(form), category).toEqual(needed);
    }
  });

  test('has every plural form of its language', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    // "many" of Romance languages is for round millions; the other form serves.
    const needed = pluralCategories.filter(
      (category) => !(category === 'many' && ['es', 'fr', 'pt-BR'].includes(language)),
    );
    for (const message of Object.values(messages)) {
      if (typeof message === 'string') continue;
      expect(Object.keys(message)).toEqual(expect.arrayContaining(needed));
    }
  });

  test('a day at the end of a sentence ends it once', () => {
    const tags = ['en-CA', 'es-MX', 'ru', 'uk', 'ar-EG', 'fr', 'pt-BR', 'zh-CN'];
    const tag = tags.find((each) => each.startsWith(language.slice(0, 2))) ?? language;
    const t = createText({ language, messages });
    const date = formatDate('2019-03-31', dateStyle(tag, t));
    const twice = Object.entries(messages)
      .filter(([, message]) => typeof message === 'string' && message.includes('{date}'))
      .map(([key]) => t(key as keyof typeof en, { date }))
      .filter((text) => /\.\u2069?\./.test(text));
    expect(twice).toEqual([]);
  });

  // Spanish calls an office “de EE. UU.”.
  test('ends no sentence about a name of the briefing twice', () => {
    const t = createText({ language, messages });
    const names = bundledBriefing().entities.map(({ name }) => pickLocalised(name, language).text);
    const twice = (['card.why.name', 'card.why.companions', 'refused.entity'] as const)
      .flatMap((key) => names.map((name) => t(key, { alias: name, name, names: name })))
      .filter((text) => /\.\u2069?\./.test(text));
    expect(twice).toEqual([]);
  });

  // French sets a space before them, Russian before a dash.
  test('lets no line begin with a mark that ends what is before it', () => {
    const forms = Object.values(messages).flatMap(formsOf);
    expect(forms.filter(([, form]) => / [:;?!»—%]|« /.test(form))).toEqual([]);
  });

  test('company of one is named without a verb of its own: Russia, “which keep it company”', () => {
    const hasNumber = new Intl.PluralRules(language).resolvedOptions().pluralCategories.length > 1;
    if (hasNumber) expect(messages['card.why.companions']).toMatch(/: \{names\}\.?$/);
  });

  test('is not left in English', () => {
    if (language === 'en') return;
    const same = Object.entries(en).filter(
      ([key, message]) =>
        formsOf(message).some(([, form]) => /[a-z]{4,} [a-z]{3,}/.test(form)) &&
        JSON.stringify(messages[key as keyof typeof en]) === JSON.stringify(message),
    );
    expect(same).toEqual([]);
  });
});

function isForOneNumber(language: string, category: string): boolean {
  const rules = new Intl.PluralRules(language);
  return [...Array(250).keys()].filter((count) => rules.select(count) === category).length === 1;
}

function formsOf(message: Message): [category: string, form: string][] {
  return typeof message === 'string' ? [['other', message]] : Object.entries(message);
}

function valuesOf(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();
}
