import { expect, test } from 'vitest';
import { showAnswers } from '@/src/reader/show-answers';

function asked() {
  const answers: ((answer: string) => Promise<void>)[] = [];
  const shown: string[] = [];
  const ask = showAnswers(
    () =>
      new Promise<string>((done) => {
        answers.push(async (answer) => {
          done(answer);
          await Promise.resolve();
        });
      }),
    (answer) => shown.push(answer),
  );
  return { ask, answers, shown };
}

test('an answer that takes longer than the next question is shown', async () => {
  const { ask, answers, shown } = asked();
  ask();
  ask();
  await answers[0]?.('first');
  expect(shown).toEqual(['first']);
  ask();
  await answers[1]?.('second');
  expect(shown).toEqual(['first', 'second']);
});

test('an answer that a later one has overtaken is not', async () => {
  const { ask, answers, shown } = asked();
  ask();
  ask();
  await answers[1]?.('second');
  await answers[0]?.('first');
  expect(shown).toEqual(['second']);
});

test('what is shown already is not shown again', async () => {
  const { ask, answers, shown } = asked();
  ask();
  await answers[0]?.('same');
  ask();
  await answers[1]?.('same');
  expect(shown).toEqual(['same']);
});
