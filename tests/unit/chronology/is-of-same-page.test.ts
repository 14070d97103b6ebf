import { expect, test } from 'vitest';
import { isOfSamePage } from '@/src/core/chronology/is-of-same-page';

test.each([
  ['/world/live', '/world/live', true],
  ['/world/live', '/world/live/post-12', true],
  ['/world/live/', '/world/live/post-12', true],
  ['/world/live', '/world/lively', false],
  ['/world/live', '/world/other', false],
  ['/', '/world', false],
  ['/', '/', true],
])('%s and %s: %s, whichever is asked of the other', (one, other, expected) => {
  expect([isOfSamePage(one, other), isOfSamePage(other, one)]).toEqual([expected, expected]);
});
