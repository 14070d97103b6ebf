import { expect, test } from 'vitest';
import { citeEvent } from '@/src/core/timeline/cite-event';
import { citationStyle } from '@/src/locales/citation-style';
import { createText } from '@/src/locales/text';
import { wordsOf } from '@/src/locales/words-of';
import { context, items } from './export/export-context';

const style = citationStyle('en', createText(wordsOf('en'), 'en'));
const cite = (id: string) => citeEvent(items.find(({ event }) => event.id === id)!, context, style);

test('an event is cited with its day, that it is disputed and by whom, its briefing and every source', () => {
  const [told, credit, ...sources] = cite('guaido-sworn-in').split('\n');
  expect(told).toMatch(
    /^23 January 2019: At a rally in Caracas .+ the same day\. Disputed: .+ \(Reuters\)\. 23 January 2019 was a Wednesday\.$/,
  );
  expect(credit).toBe('Russia, the United States and Venezuela, March 2019.');
  expect(sources).toHaveLength(3);
  for (const source of sources) expect(source).toMatch(/ 2019\)\. https:\/\/\S+/);
});

test('a claim is cited as one', () => {
  expect(cite('pompeo-plane-claim')).toMatch(/ Claim\.\n/);
});

test('what ends in quotation marks ends no sentence twice', () => {
  const event = { title: { en: 'He said “No.”' }, text: { en: 'They called it “a coup.”' } };
  const [item] = items;
  const told = {
    ...item!,
    event: { ...item!.event, ...event, disputed: undefined },
  } as unknown as typeof item;
  expect(citeEvent(told!, context, style).split('\n')[0]).toMatch(
    /: He said “No.” They called it “a coup.”$/,
  );
});

test('the source of a version that only this one has is cited with its address', () => {
  const cited = cite('training-centre-opened');
  expect(cited).toContain('(28 March 2019, LB.ua)');
  expect(cited.match(/https:\/\/rus\.lb\.ua\/\S+/g)).toHaveLength(1);
});
