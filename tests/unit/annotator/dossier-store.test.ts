import { expect, test } from 'vitest';
import { createDossierStore } from '@/src/annotator/dossier-store';
import type { Dossier } from '@/src/core/briefing/dossier';
import type { EntityId } from '@/src/core/briefing/schema';

const ONE = 'nicolas-maduro' as EntityId;

/** A store whose background answers with the day it was asked for, and what it was asked. */
function storeWith(day: { now: string | null }) {
  const asked: (string | null)[] = [];
  const store = createDossierStore(
    async ({ entities, pageDate }) => {
      asked.push(pageDate);
      return entities.map((id) => ({ entity: { id }, asOf: { date: pageDate } }) as Dossier);
    },
    () => day.now as Dossier['asOf']['date'] | null,
  );
  return { store, asked, dayOf: async () => (await store.get(ONE))?.asOf.date };
}

test('what was fetched before is not asked for again', async () => {
  const { store, asked, dayOf } = storeWith({ now: '2019-03-25' });
  store.prefetch(new Set([ONE]));
  expect(await dayOf()).toBe('2019-03-25');
  expect(asked).toEqual(['2019-03-25']);
});

test('on another day of the page it is asked for anew, and a late answer is not taken for it', async () => {
  const day = { now: '2019-03-25' };
  const { store, asked, dayOf } = storeWith(day);
  store.prefetch(new Set([ONE]));
  day.now = '2019-03-31';
  expect(await dayOf()).toBe('2019-03-31');
  expect(asked).toEqual(['2019-03-25', '2019-03-31']);
});
