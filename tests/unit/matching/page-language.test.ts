import { describe, expect, it } from 'vitest';
import { primaryLanguage } from '@/src/core/matching/is-in-language';

describe('the language of a page', () => {
  it.each([
    ['en', 'en'],
    ['pt-BR', 'pt'],
    ['EN_us', 'en'],
    ['zh-Hans-CN', 'zh'],
    // Spelt as another that briefings are written in.
    ['nb', 'no'],
    ['nn-NO', 'no'],
    ['bs', 'hr'],
    ['sh', 'hr'],
    ['cnr', 'hr'],
    ['gl', 'es'],
    ['ms', 'id'],
    ['mo', 'ro'],
    ['prs', 'fa'],
    // Several, or none known.
    ['', null],
    ['mul', null],
    ['und-Latn', null],
    ['zxx', null],
    [null, null],
    ['mulx', 'mulx'],
    ['xund', 'xund'],
  ] as const)('%s', (tag, language) => {
    expect(primaryLanguage(tag)).toBe(language);
  });
});
