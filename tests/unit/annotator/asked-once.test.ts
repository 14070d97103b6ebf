/** What many want is asked once, and again where it was not answered: a background may have been asleep for too long. */
import { expect, test } from 'vitest';
import { askedOnce } from '@/src/annotator/asked-once';

test('all who ask share the answer, until it is forgotten', async () => {
  let asked = 0;
  const { get, forget } = askedOnce(async () => ++asked);
  expect(await Promise.all([get(), get()])).toEqual([1, 1]);
  expect(await get()).toBe(1);
  forget();
  expect(await get()).toBe(2);
});

test('what was not answered is asked again', async () => {
  const answers = [Promise.reject(new Error('words')), Promise.resolve('en')];
  const { get } = askedOnce(() => answers.shift() as Promise<string>);
  expect(await Promise.all([get(), get()])).toEqual([null, null]);
  expect(await get()).toBe('en');
});
