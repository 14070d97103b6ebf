/** What a card says of a day, and what began or ended since: told once, in order, and never as if it held still. */
import { expect, test } from 'vitest';
import type { DossierView } from '@/src/core/briefing/dossier-view';
import { begunSince, changedSince, heldThen } from '@/src/core/briefing/held-then';
import type { EdtfDate, Period } from '@/src/core/briefing/schema';

const view = { day: '2019-03-31', verifiedUntil: '2026-01-01' } as DossierView;
const held = (period: string, lastAttested?: string) => ({
  period: period as Period,
  ...(lastAttested && { lastAttested: lastAttested as EdtfDate }),
});
const items = [
  held('2010/2015'),
  held('2010/2020-05'),
  held('2010/..'),
  held('2022/..'),
  held('2021-02/2021-04'),
  held('2027/..'),
  held('2019/2020'),
];
const periods = (of: readonly { readonly period: string }[]) => of.map(({ period }) => period);

test('what held on the day is told with ends that came later left open', () => {
  expect(periods(heldThen(items, view))).toEqual(['2010/..', '2010/..']);
});

test('since then is told once what began, and what held and ended, by the date of the change', () => {
  // Of 2019 nobody knows whether it had begun by March.
  expect(periods(changedSince(items, view))).toEqual([
    '2019/2020',
    '2010/2020-05',
    '2021-02/2021-04',
    '2022/..',
  ]);
  expect(periods(begunSince(items, view))).toEqual(['2019/2020', '2021-02/2021-04', '2022/..']);
});

test('of what began since and nobody attests any more only the beginning is told, unless its end is known', () => {
  expect(periods(begunSince([held('2020/..', '2023'), held('2021/2024', '2023')], view))).toEqual([
    '2020/2020',
    '2021/2024',
  ]);
  expect(periods(begunSince([held('2020/..', '2026-01-01')], view))).toEqual(['2020/..']);
  expect(heldThen([held('2010/..', '2018')], view)).toEqual([]);
});
