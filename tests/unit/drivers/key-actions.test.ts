import { expect, test } from 'vitest';
import { keyActions } from '../../drivers/key-actions';

test('a chord goes down in order and up in reverse', () => {
  expect(keyActions('Control+Enter')).toEqual([
    { type: 'keyDown', value: '\uE009' },
    { type: 'keyDown', value: '\uE007' },
    { type: 'keyUp', value: '\uE007' },
    { type: 'keyUp', value: '\uE009' },
  ]);
});

test('plus itself is a key, and an unknown name is refused', () => {
  expect(keyActions('+')[0]).toEqual({ type: 'keyDown', value: '+' });
  expect(() => keyActions('Entr')).toThrow('no key is named Entr');
});
