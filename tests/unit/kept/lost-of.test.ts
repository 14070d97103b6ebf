import { expect, test } from 'vitest';
import { lostOf } from '@/src/core/kept/lost-of';

test.each<[string, unknown, unknown, unknown]>([
  ['members of a list', ['a', { bad: 1 }, 'b', 'a'], ['a', 'b', 'a'], [{ bad: 1 }]],
  ['entries of a record', { a: 'on', b: 7 }, { a: 'on' }, { b: 7 }],
  [
    'a key called __proto__',
    JSON.parse('{"a":"on","__proto__":7}'),
    { a: 'on' },
    JSON.parse('{"__proto__":7}'),
  ],
  ['a list that was replaced', ['weapon', 'fruit'], ['person', 'weapon'], ['weapon', 'fruit']],
  ['a list where a record is wanted', ['on'], {}, ['on']],
  ['a record where a list is wanted', { a: 1 }, [], { a: 1 }],
  ['a word', 'never', 'hover', 'never'],
  ['nothing', undefined, [], undefined],
])('%s', (_, value, kept, lost) => {
  expect(lostOf(value, kept)).toEqual({ lost });
});

test.each([[[]], [{}], [['a', { b: 1, c: 2 }]], [{ a: 'on' }], [true], ['hover']])(
  'what was kept whole has lost nothing: %j',
  (value) => {
    expect(lostOf(value, structuredClone(value))).toBeNull();
  },
);

test('of a long list each member is looked at a few times, not once for each other one', () => {
  let looks = 0;
  const members = Array.from({ length: 300 }, (_, id) => ({
    get id() {
      looks++;
      return id;
    },
  }));
  expect(lostOf([...members, 'bad'], members)).toEqual({ lost: ['bad'] });
  expect(looks).toBeLessThan(10 * members.length);
});
