import { expect, test } from 'vitest';
import { familyOf, KIND_FAMILIES } from '@/src/core/briefing/kind-family';
import { sampleOf } from '@/src/ui/welcome/sample-names';
import { bundledBriefing } from '../briefing/bundled-briefing';

test('the sample has a name of nearly every look', () => {
  const looks = new Set(sampleOf(bundledBriefing().entities).map(({ kind }) => familyOf(kind)));
  expect(looks.size).toBe(KIND_FAMILIES.length - 1);
});

// Its readers saw a sentence without the names that it speaks of.
test('of a newsroom’s own briefing the first names are shown', () => {
  const own = Array.from({ length: 9 }, (_, at) => ({ id: `own-${at}` }));
  expect(sampleOf(own).map(({ id }) => id)).toEqual(own.slice(0, 6).map(({ id }) => id));
  expect(sampleOf(own.slice(0, 1))).toEqual(own.slice(0, 1));
});
