import { expect, test } from 'vitest';
import { familyOf, KIND_FAMILIES } from '@/src/core/briefing/kind-family';
import { sampleOf } from '@/src/ui/welcome/sample-names';
import { bundledBriefing } from '../briefing/bundled-briefing';

test('the sample has a name of nearly every look', () => {
  const looks = new Set(sampleOf(bundledBriefing().entities).map(({ kind }) => familyOf(kind)));
  expect(looks.size).toBe(KIND_FAMILIES.length - 1);
});

// Its readers saw a sentence without the names that it speaks of, or six offices where all the rest are people.
test('of a newsroom’s own briefing the first of each look are shown, then the first', () => {
  const kinds = ['city', 'office', 'office', 'place', 'person', 'event', 'person', 'weapon'] as const;
  const own = kinds.map((kind, at) => ({ id: `own-${at}`, kind }));
  const shown = [4, 1, 7, 0, 5, 2];
  expect(sampleOf(own).map(({ id }) => id)).toEqual(shown.map((at) => `own-${at}`));
  expect(sampleOf(own.slice(0, 1))).toEqual(own.slice(0, 1));
});
