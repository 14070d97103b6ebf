import { expect, test } from 'vitest';
import { foldQuery } from '@/src/core/search/fold-query';
import { buildWordIndex, meetForms } from '@/src/core/search/word-index';

/** The words among some that are met as forms of one that was typed. */
function formsAmong(typed: string, ...others: string[]): string[] {
  const index = buildWordIndex([{ document: 0, worth: 1, words: others.map(foldQuery) }]);
  const met = new Set<string>();
  meetForms(index, foldQuery(typed), (word) => met.add(index.words[word] as string));
  return others.filter((word) => met.has(foldQuery(word)));
}

test.each([
  ['supports', 'support', 'supported', 'supporting'],
  ['captured', 'capture'],
  ['capture', 'capturan', 'capturó'],
  ['rusos', 'ruso'],
  ['venezuelana', 'venezuelano', 'venezuelanas'],
  ['vénézuélienne', 'vénézuélien'],
  ['поставки', 'поставках', 'поставка', 'поставку'],
  ['российские', 'российских', 'российский', 'российской'],
  ['самолёты', 'самолёт', 'самолётов'],
])('%s: %s', (typed, ...forms) => {
  expect(formsAmong(typed, ...forms)).toEqual(forms);
});

test('not where the endings are of two languages, or none of any', () => {
  expect(formsAmong('российские', 'russian', 'россияне')).toEqual([]);
  // “-ye” is Russian, “-os” is Spanish.
  expect(formsAmong('военные', 'voennos', 'voenno')).toEqual([]);
  expect(formsAmong('mission', 'missile', 'missive')).toEqual([]);
  expect(formsAmong('parish', 'paris')).toEqual([]);
});

test('nor where no more than three letters are the same', () => {
  expect(formsAmong('cars', 'care', 'caring')).toEqual([]);
  expect(formsAmong('planes', 'plane', 'planed')).toEqual(['plane', 'planed']);
  expect(formsAmong('oils', 'oil')).toEqual([]);
  expect(formsAmong('loans', 'loan')).toEqual(['loan']);
});
