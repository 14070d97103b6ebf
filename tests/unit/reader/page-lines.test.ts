/** What popup and side panel say of a page, as rules. */
import { describe, expect, test } from 'vitest';
import { dossierAt } from '@/src/core/briefing/dossier-at';
import { eventsAround } from '@/src/core/briefing/events-around';
import type { EdtfDate, EntityId } from '@/src/core/briefing/schema';
import { whoWhatWhen } from '@/src/core/briefing/who-what-when';
import { isKnownBy } from '@/src/core/chronology/is-known-by';
import { withLookUp } from '@/src/core/search/recent-look-ups';
import { isForbidden } from '@/src/core/sites/forbidden-hosts';
import { bundledBriefing } from '../briefing/bundled-briefing';

const briefing = bundledBriefing();
const id = (text: string) => text as EntityId;

describe('events around a day', () => {
  const entities = [id('juan-guaido'), id('s-300')];
  test.each(['2019-01-31', '2019-03-31', '2026-01-01'])(
    '%s: none is of a later day, each concerns the page',
    (day) => {
      const around = eventsAround(briefing.events, { day: day as EdtfDate, entities, limit: 4 });
      expect(around.length).toBeGreaterThan(2);
      expect(around.length).toBeLessThanOrEqual(4);
      for (const event of around) {
        expect(isKnownBy(event.date, day)).toBe(true);
        expect(event.entities.some((entity) => entities.includes(entity))).toBe(true);
      }
    },
  );
  test.each([
    ['2019-03-29', []],
    ['2019-03-31', ['What the planes came for']],
    ['2019-04-09', ['What the planes came for', 'The day of the landing']],
  ])('%s: disputed is what could be known to be', (day, questions) => {
    const airport = { day: day as EdtfDate, entities: [id('caracas-airport')], limit: 99 };
    const landing = eventsAround(briefing.events, airport).find(
      (event) => event.id === 'russian-planes-land',
    );
    expect((landing?.disputed ?? []).map(({ question }) => question.en)).toEqual(questions);
  });
  test('a page that names nobody has none', () => {
    expect(eventsAround(briefing.events, { day: '2019-03-31' as EdtfDate, entities: [], limit: 4 })).toEqual(
      [],
    );
  });
});

describe('who, what, when', () => {
  test('is the role held that day, or what was known of it then', () => {
    for (const { id: entity } of briefing.entities) {
      const dossier = dossierAt(briefing, entity, { pageDate: '2019-03-31' as EdtfDate });
      const [role] = dossier?.roles ?? [];
      const [sentence] = dossier?.context ?? [];
      const line = dossier && whoWhatWhen(dossier);
      expect(line?.text).toBe(role?.title ?? sentence?.text);
      expect(line?.period ?? undefined).toBe(role?.period);
    }
  });
  test('nothing known, no line', () => {
    const dossier = dossierAt(briefing, id('juan-guaido'));
    if (!dossier) throw new Error('no dossier');
    expect(whoWhatWhen({ ...dossier, roles: [], context: [] })).toBeNull();
  });
});

describe('look-ups', () => {
  test('newest first, each once, six at most', () => {
    const all = ['a', 'b', 'c', 'a', 'd', 'e', 'f', 'g'].map(id).reduce<EntityId[]>(withLookUp, []);
    expect(all).toEqual(['g', 'f', 'e', 'd', 'a', 'c']);
  });
});

describe('where browsers keep extensions out', () => {
  test.each([
    ['https://chromewebstore.google.com/detail/x', true],
    ['https://chrome.google.com/webstore/category/extensions', true],
    ['https://chrome.google.com/other', false],
    ['https://addons.mozilla.org/en-US/firefox/', true],
    ['https://www.mozilla.org/', false],
  ])('%s → %s', (address, forbidden) => {
    expect(isForbidden(new URL(address))).toBe(forbidden);
  });
});
