import { expect, test } from 'vitest';
import { pickLocalised } from '@/src/core/briefing/pick-localised';

test.each([
  ['the very tag', { en: 'e', pt: 'p', 'pt-BR': 'b' }, 'pt-BR', 'pt-BR'],
  ['its base', { en: 'e', 'pt-PT': 'o', pt: 'p' }, 'pt-BR', 'pt'],
  ['another of its base', { en: 'e', 'zh-Hans': 'z' }, 'zh-CN', 'zh-Hans'],
  ['English', { de: 'd', en: 'e' }, 'ru', 'en'],
  ['English of a country', { de: 'd', 'en-GB': 'e' }, 'ru', 'en-GB'],
  ['the first', { de: 'd', fr: 'f' }, 'ru', 'de'],
])('%s', (_, texts, language, lang) => {
  expect(pickLocalised(texts, language)).toEqual({ text: (texts as Record<string, string>)[lang], lang });
});

test('nothing of an empty record', () => {
  expect(pickLocalised({}, 'ru')).toEqual({ text: '', lang: 'ru' });
});
