/** One thing under two ids would be shown twice on a card. */
import { type BriefingIssue, issueAt } from '../briefing-issue';
import type { BriefingEvent, Quote } from '../schema';
import type { LintRule } from './lint-rule';
import { sameForm } from './name-forms';

/** Refuses quotes of the same words and events of the same title, by the same speaker or on the same day. */
export const sameTwice: LintRule = ({ quotes, events }) => [
  ...twice('quotes.json', quotes, wordsOf),
  ...twice('events.json', events, titleOf),
];

function* twice<T extends { readonly id: string }>(
  file: string,
  items: readonly T[],
  whatOf: (item: T) => string,
): Generator<BriefingIssue> {
  const known = new Map<string, string>();
  for (const item of items) {
    const what = whatOf(item);
    const first = known.get(what);
    if (first === undefined) known.set(what, item.id);
    else yield issueAt(file, [item.id], `“${item.id}” is “${first}” once more.`, 'Keep one of them.');
  }
}

function wordsOf({ text, lang, date, speaker }: Quote): string {
  return JSON.stringify([speaker, date, lang, sameForm(text)]);
}

function titleOf({ title, date }: BriefingEvent): string {
  return JSON.stringify([date, Object.values(title).map(sameForm)]);
}
