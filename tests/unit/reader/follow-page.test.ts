/** The view of a page follows what browser and page say of it, in whatever order their answers come. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followPage } from '@/src/reader/follow-page';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A page whose answers are given by hand, and what was shown of it. */
function followed() {
  const answers: ((answer: string) => Promise<void>)[] = [];
  const shown: string[] = [];
  let known = 'asked';
  const look = async () => {
    const answer = new Promise<string>((done) => {
      answers.push(async (said) => {
        done(said);
        await vi.advanceTimersByTimeAsync(0);
      });
    });
    return { known, answer };
  };
  const follow = followPage('nothing yet', {
    look,
    meanwhile: (now, before) => `${now} (${before})`,
    show: (view) => shown.push(view),
  });
  const know = (now: string) => {
    known = now;
  };
  const begin = async (anew = false) => {
    void follow(anew);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { begin, answers, shown, know };
}

test('an answer that takes longer than the next look is shown', async () => {
  const { begin, answers, shown } = followed();
  await begin();
  await begin();
  await answers[0]?.('first');
  expect(shown).toEqual(['first']);
  await begin();
  await answers[1]?.('second');
  expect(shown).toEqual(['first', 'second']);
});

test('an answer that a later one has overtaken is not', async () => {
  const { begin, answers, shown } = followed();
  await begin();
  await begin();
  await answers[1]?.('second');
  await answers[0]?.('first');
  expect(shown).toEqual(['second']);
});

test('nor one that was asked before something else came into view', async () => {
  const { begin, answers, shown } = followed();
  await begin();
  await begin(true);
  await answers[0]?.('of the tab that was left');
  expect(shown).toEqual([]);
  await answers[1]?.('of the tab that came');
  expect(shown).toEqual(['of the tab that came']);
});

test('what is shown already is not shown again', async () => {
  const { begin, answers, shown } = followed();
  await begin();
  await answers[0]?.('same');
  await begin();
  await answers[1]?.('same');
  expect(shown).toEqual(['same']);
});

test('what is known of a page is shown once that keeps silent, joined to what was shown', async () => {
  const { begin, answers, shown, know } = followed();
  await begin();
  await vi.advanceTimersByTimeAsync(149);
  expect(shown).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(shown).toEqual(['asked (nothing yet)']);
  await answers[0]?.('said');
  know('known');
  await begin();
  await vi.advanceTimersByTimeAsync(150);
  await answers[1]?.('said');
  expect(shown).toEqual(['asked (nothing yet)', 'said', 'known (said)', 'said']);
});

test('and only what the last look knows', async () => {
  const { begin, shown, know } = followed();
  await begin();
  await vi.advanceTimersByTimeAsync(100);
  know('known');
  await begin();
  await vi.advanceTimersByTimeAsync(100);
  expect(shown).toEqual([]);
  await vi.advanceTimersByTimeAsync(100);
  expect(shown).toEqual(['known (nothing yet)']);
});
