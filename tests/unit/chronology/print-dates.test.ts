import { describe, expect, it } from 'vitest';
import { formatDate } from '@/src/core/chronology/format-date';
import { datesOf } from './dates-of';

describe('printed dates', () => {
  it.each([
    ['2019', 'en', '2019'],
    ['2019-03', 'en', 'March 2019'],
    ['2019-03-23', 'en', 'March 23, 2019'],
    ['2019-03-23', 'en-GB', '23 March 2019'],
    ['2019-03~', 'en', 'about March 2019'],
    ['2011-10-06?', 'en', 'October 6, 2011 (uncertain)'],
    ['2019%', 'en', 'about 2019'],
    ['2005/2007', 'en', '2005–2007'],
    ['2005/2007-03', 'en', '2005 – March 2007'],
    ['2005-03/2007', 'en', 'March 2005 – 2007'],
    ['2005~/2007', 'en', 'about 2005 – 2007'],
    ['2005/2007?', 'en', '2005 – 2007 (uncertain)'],
    ['2005/2005', 'en', '2005'],
    ['2018-04~/2019-09-10', 'en-GB', 'about April 2018 – 10 September 2019'],
    ['2015-08-10/..', 'en-GB', 'since 10 August 2015'],
    ['../2013', 'en', 'until 2013'],
    ['2019-03-23', 'es', '23 de marzo de 2019'],
    ['2019-03', 'es', 'marzo de 2019'],
    ['2019-03-23', 'ru', '23 марта 2019 г.'],
    ['2019-03', 'ru', 'март 2019 г.'],
    ['2019-03~', 'zh-CN', '约2019年3月'],
    ['2018/..', 'pt-BR', 'desde 2018'],
    ['2019-01-10/..', 'fr', 'début\u00a0: 10 janvier 2019'],
    ['../2013', 'es', 'fin: 2013'],
    ['2019-03-23', 'zh-CN', '2019年3月23日'],
    ['-0043-03-15', 'en', 'March 15, 44 BC'],
    ['0000', 'en', '1 BC'],
    ['some time', 'en', 'some time'],
  ])('%s in %s: %s', (date, locale, text) => {
    expect(formatDate(date, datesOf(locale))).toBe(text);
  });

  it('never name a day or a month that is not known', () => {
    for (const locale of ['en', 'es', 'ru', 'uk', 'pt-BR', 'fr', 'ar', 'zh-CN', 'fa']) {
      expect(formatDate('2019-03', datesOf(locale)).match(/\p{Nd}+/gu)?.length, locale).toBe(
        locale === 'zh-CN' ? 2 : 1,
      );
      expect(formatDate('2019', datesOf(locale))).not.toMatch(/\p{L}{3}/u);
    }
  });

  it('say nothing of a period without ends', () => {
    expect(formatDate('../..', datesOf('en'))).toBe('');
  });
});
