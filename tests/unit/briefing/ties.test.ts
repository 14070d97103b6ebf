import { describe, expect, test } from 'vitest';
import type { Tie } from '@/src/core/briefing/dossier';
import { dossierAt } from '@/src/core/briefing/dossier-at';
import type { BriefingEvent, EdtfDate, EntityId } from '@/src/core/briefing/schema';
import { tiesOf, tiesOnPage } from '@/src/core/briefing/ties';
import { bundledBriefing } from './bundled-briefing';

const event = (id: string, date: string, ...entities: string[]) =>
  ({ id, date, title: { en: id }, entities, sources: [] }) as unknown as BriefingEvent;
const tied = (self: string, ...events: BriefingEvent[]) =>
  tiesOf(self as EntityId, events).map((tie) => `${tie.entity} ${tie.event.id}`);
const namedOn = (ties: readonly Tie[], ...names: string[]) =>
  tiesOnPage(ties, new Set(names as EntityId[])).map(
    ([id, each]) => `${id}: ${each.map(({ entity }) => entity).join(', ')}`,
  );

describe('ties', () => {
  test('of several shared events the one with the fewest others counts', () => {
    expect(
      tied('a', event('crowd', '2001-02-03', 'a', 'b', 'c'), event('pair', '2001-01-01', 'a', 'b')),
    ).toEqual(['b pair', 'c crowd']);
  });

  test('of equally close ones the latest', () => {
    expect(tied('a', event('old', '2001', 'a', 'b'), event('new', '2002', 'a', 'b'))).toEqual(['b new']);
  });

  test('events of others tie nothing', () => {
    expect(tied('a', event('other', '2001', 'b', 'c'))).toEqual([]);
  });

  test('only what the page names is shown', () => {
    const ties = tiesOf('a' as EntityId, [event('e', '2001', 'a', 'b', 'c')]);
    expect(namedOn(ties, 'c')).toEqual(['e: c']);
    expect(tiesOnPage(ties, undefined)).toEqual([]);
  });

  test('whom one event ties stand together', () => {
    const ties = tiesOf('a' as EntityId, [event('e', '2001', 'a', 'b', 'c'), event('f', '2000', 'a', 'd')]);
    expect(namedOn(ties, 'b', 'c', 'd')).toEqual(['f: d', 'e: b, c']);
  });

  test('a dossier ties by nothing later than its day, and names everybody it ties', () => {
    const dossier = dossierAt(bundledBriefing(), 'nicolas-maduro' as EntityId, {
      pageDate: '2019-03-31' as EdtfDate,
    });
    expect(dossier?.ties.length).toBeGreaterThan(5);
    const named = new Set(dossier?.labels.map(({ id }) => id));
    for (const { entity, event } of dossier?.ties ?? []) {
      expect(event.date <= '2019-03-31').toBe(true);
      expect(named).toContain(entity);
    }
  });
});
