import { expect, test } from 'vitest';
import type { EntityId } from '@/src/core/briefing/schema';
import { buildSearchIndex } from '@/src/core/search/build-search-index';
import { calledBy } from '@/src/core/search/called-by';
import { namedResults } from '@/src/core/search/named-results';
import { smallBriefing } from '../briefing/small-briefing';

const [ann, bob] = ['ann-ames', 'bob-bell'] as [EntityId, EntityId];
const index = buildSearchIndex(
  smallBriefing(({ entities }) => {
    entities[0].name = { en: 'Ann Ames-Bell' };
  }),
);

test('a person is called by the whole of a last name, and by no part of it', () => {
  const called = (word: string) =>
    calledBy(index.documents, word).map((at) => index.documents[at]?.result.entity);
  expect(called('amesbell')).toEqual([ann]);
  expect(called('bell')).toEqual([bob]);
  expect([called('ames'), called('ann')]).toEqual([[], []]);
});

test('whom a text names is listed in its order, said where the page names them too, and nobody unknown', () => {
  const named = namedResults(index, [bob, 'nobody' as EntityId, ann], [ann]);
  expect(named.map(({ entity, type, onPage }) => [entity, type, onPage])).toEqual([
    [bob, 'entity', false],
    [ann, 'entity', true],
  ]);
});
