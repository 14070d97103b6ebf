import { expect, test } from 'vitest';
import { createDossierStore } from '@/src/annotator/dossier-store';
import type { Dossier } from '@/src/core/briefing/dossier';
import type { EntityId } from '@/src/core/briefing/schema';
import { pageDateOf, type Statement } from '@/src/core/chronology/page-date';
import type { Answers } from '@/src/extension/calls';

const ONE = 'nicolas-maduro' as EntityId;
const OTHER = 'juan-guaido' as EntityId;
const UNDATED: readonly Statement[] = [{ by: 'meta', name: 'description', of: '', words: 'The year 2019' }];

const dayIs = (words: string): readonly Statement[] => [{ by: 'meta', name: 'date', of: '', words }];

/** A store of a page that states what `page.states`, whose background answers with the day that this tells. */
function storeOf(page: { states: readonly Statement[] }) {
  const asked: (string | undefined)[] = [];
  const questions: (readonly EntityId[])[] = [];
  const kept: (readonly Statement[])[] = [];
  let isReachable = true;
  const store = createDossierStore(
    async ({ entities, stated, readerDate }): Promise<Answers['dossiers']> => {
      const pageDate = pageDateOf(stated);
      asked.push(readerDate ?? pageDate?.date);
      questions.push(entities);
      if (!isReachable) throw new Error('nobody there');
      const asOf = { date: readerDate ?? pageDate?.date };
      return { dossiers: entities.map((id) => ({ entity: { id }, asOf }) as Dossier), pageDate };
    },
    { now: () => page.states, keep: (stated) => kept.push(stated) },
  );
  return {
    store,
    asked,
    questions,
    kept,
    reach: (reachable: boolean) => {
      isReachable = reachable;
    },
    dayOf: async (entity = ONE) => (await store.get(entity))?.asOf.date,
  };
}

test('what was fetched before is not asked for again', async () => {
  const { store, asked, questions, dayOf } = storeOf({ states: dayIs('2019-03-25') });
  store.prefetch(new Set([ONE]));
  expect(await dayOf()).toBe('2019-03-25');
  store.prefetch(new Set([ONE]));
  store.prefetch(new Set());
  expect(asked).toEqual(['2019-03-25']);
  store.prefetch(new Set([ONE, OTHER]));
  expect(questions).toEqual([[ONE], [OTHER]]);
});

test('where the page states another day it is asked for anew', async () => {
  const page = { states: dayIs('2019-03-25') };
  const { store, asked, dayOf } = storeOf(page);
  store.prefetch(new Set([ONE]));
  page.states = dayIs('2019-03-31');
  expect(await dayOf()).toBe('2019-03-31');
  expect(store.pageDate()?.date).toBe('2019-03-31');
  expect(asked).toEqual(['2019-03-25', '2019-03-31']);
});

test('an answer that comes after the page went on does not tell the day of what is there now', async () => {
  const page = { states: dayIs('2019-03-25') };
  const answers: (() => void)[] = [];
  const store = createDossierStore(
    async ({ stated }) => {
      await new Promise<void>((done) => answers.push(done));
      return { dossiers: [], pageDate: pageDateOf(stated) };
    },
    { now: () => page.states, keep: () => {} },
  );
  store.prefetch(new Set([ONE]));
  page.states = dayIs('2019-03-31');
  const now = store.get(ONE);
  answers[1]?.();
  await now;
  answers[0]?.();
  await new Promise((done) => setTimeout(done));
  expect(store.pageDate()?.date).toBe('2019-03-31');
});

test('statements that tell the day are kept; others may be followed by better ones', async () => {
  const page = { states: UNDATED };
  const { store, kept, dayOf } = storeOf(page);
  await dayOf();
  expect(store.pageDate()).toBeNull();
  expect(kept).toEqual([]);
  page.states = dayIs('2019-03-31');
  await dayOf();
  expect(kept).toEqual([page.states]);
});

test('the page’s day is known by the answer, whichever entity it was asked for', async () => {
  const { store, dayOf } = storeOf({ states: dayIs('2019-03-31') });
  expect(store.pageDate()).toBeNull();
  await dayOf(OTHER);
  expect(store.pageDate()).toEqual({ date: '2019-03-31', from: 'meta', updated: null });
});

test('another day than the page’s is asked for each time, and changes nothing here', async () => {
  const { store, asked, dayOf } = storeOf({ states: dayIs('2019-03-31') });
  await dayOf();
  const day = '2019-02-23' as Dossier['asOf']['date'];
  expect((await store.getAsOf(ONE, day))?.asOf.date).toBe(day);
  expect(await dayOf()).toBe('2019-03-31');
  expect(asked).toEqual(['2019-03-31', day]);
});

test('what nobody answered is asked for again', async () => {
  const { store, asked, reach, dayOf } = storeOf({ states: dayIs('2019-03-31') });
  reach(false);
  expect(await dayOf()).toBeUndefined();
  expect(await store.getAsOf(ONE, '2019-02-23' as Dossier['asOf']['date'])).toBeNull();
  reach(true);
  expect(await dayOf()).toBe('2019-03-31');
  expect(asked).toHaveLength(3);
});
