/** An address leads to the page and no further: it says nothing of who copied it. */
import { type BriefingIssue, issueAt } from '../briefing-issue';
import { stringsOf } from '../strings-of';
import type { LintRule } from './lint-rule';

const TROUBLES: readonly (readonly [pattern: RegExp, message: string, fix: string])[] = [
  [
    /[?&](?:utm_[a-z]+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id)=/i,
    'The address tells where it was copied.',
    'Remove its part',
  ],
  // A quote's link has a fragment of its own, and browsers take only one.
  [/#?:~:/, 'The address leads to words on the page.', 'Remove what begins with'],
  [/&amp;/, 'The address holds markup.', 'Write & instead of'],
];

/** Refuses addresses with marks of tracking, with text fragments or markup, and Wikipedia's that is another's. */
export const addresses: LintRule = (briefing) => {
  const issues: BriefingIssue[] = [];
  for (const { file, keys, key, value } of stringsOf(briefing)) {
    if (key !== 'URL' && key !== 'wikipediaUrl') continue;
    for (const [pattern, message, fix] of TROUBLES) {
      const found = pattern.exec(value)?.[0];
      if (found !== undefined) issues.push(issueAt(file, keys, message, `${fix} “${found}”.`));
    }
    if (key === 'wikipediaUrl' && !/^https:\/\/[a-z-]+\.wikipedia\.org\//.test(value)) {
      const fix = 'Write https://en.wikipedia.org/wiki/ and the title, or remove it.';
      issues.push(issueAt(file, keys, 'This is no article of Wikipedia.', fix));
    }
  }
  return issues;
};
