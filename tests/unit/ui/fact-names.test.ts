import { describe, expect, test } from 'vitest';
import { KEPT_ITEMS } from '@/src/extension/all-kept-items';
import { factNames } from '@/src/ui/options/fact-names';
import { readerLanguage } from '@/src/ui/shared/reader-language';

const english = readerLanguage('en-GB');

describe('what is kept, as the reader is told of it', () => {
  test.each(KEPT_ITEMS.map(({ fact }) => fact.key))('%s has a name in words', (key) => {
    expect(factNames([key], english)).not.toBe(key);
  });

  test('is listed in the reader’s language, each name once', () => {
    expect(factNames(['siteRules', 'theme', 'siteRules'], english)).toBe('Sites and Colours');
    expect(factNames(['siteRules', 'theme'], readerLanguage('es'))).toBe('Sitios y Colores');
  });

  test('a key that a file made up stands for itself', () => {
    expect(factNames(['constructor', 'briefings', '__proto__'], english)).toBe(
      'constructor, briefings and __proto__',
    );
  });
});
