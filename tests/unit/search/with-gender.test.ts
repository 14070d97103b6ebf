import { expect, test } from 'vitest';
import { withGender } from '@/src/core/search/with-gender';

test.each([
  ['Spokesperson of the ministry', 'female', 'Spokesperson of the ministry Spokeswoman'],
  ['Spokesperson', 'male', 'Spokesperson Spokesman'],
  ['Spokesman of Acme', 'male', 'Spokesman of Acme Spokesperson'],
  ['Chairwoman, once spokesman', 'female', 'Chairwoman, once spokesman Chairperson spokesperson'],
  // Nobody says which.
  ['Spokesperson', undefined, 'Spokesperson'],
  ['German woman of Chairmanship', 'female', 'German woman of Chairmanship'],
] as const)('%s, %s', (role, gender, words) => {
  expect(withGender(role, gender)).toBe(words);
});
