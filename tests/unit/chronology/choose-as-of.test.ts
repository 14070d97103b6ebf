import { describe, expect, it } from 'vitest';
import type { EdtfDate } from '@/src/core/briefing/schema';
import { type AsOfOptions, chooseAsOf } from '@/src/core/chronology/choose-as-of';

const VERIFIED = '2026-03-03' as EdtfDate;

const CASES: [what: string, options: Record<string, string | null>, date: string, basis: string][] = [
  ['a page of 2019', { pageDate: '2019-03-31' }, '2019-03-31', 'page'],
  ['a page known by its month', { pageDate: '2019-03' }, '2019-03', 'page'],
  ['no page date', {}, '2026-03-03', 'verified'],
  ['a page date that is none', { pageDate: 'yesterday' }, '2026-03-03', 'verified'],
  ['a page after the data was verified', { pageDate: '2026-06-01' }, '2026-03-03', 'verified'],
  ['a date the reader chose', { pageDate: '2019-03-31', readerDate: '2020-06-01' }, '2020-06-01', 'reader'],
  [
    'a reader’s date that is none',
    { pageDate: '2019-03-31', readerDate: '2019-02-30' },
    '2019-03-31',
    'page',
  ],
  ['a reader who looks ahead', { readerDate: '2030-01-01' }, '2026-03-03', 'reader'],
  ['a reader who chose none', { pageDate: '2019-03-31', readerDate: null }, '2019-03-31', 'page'],
];

describe('the as-of date', () => {
  it.each(CASES)('%s', (_, options, date, basis) => {
    expect(chooseAsOf(options as AsOfOptions, VERIFIED)).toEqual({ date, basis });
  });
});
