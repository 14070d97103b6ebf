/** Renderings of one sentence name each other. */
import { issueAt } from '../briefing-issue';
import type { LintRule } from './lint-rule';

/** Refuses a `sameAs` that does not lead back: two quotes name each other, three go round. */
export const sameSentence: LintRule = ({ quotes }) => {
  const next = new Map(quotes.map(({ id, sameAs }) => [id, sameAs]));
  return quotes.flatMap(({ id, sameAs }) => {
    let last = id;
    const seen = new Set<string>();
    for (let at = sameAs; at !== undefined && !seen.has(at); at = next.get(at)) {
      if (at === id) return [];
      seen.add(at);
      last = at;
    }
    if (sameAs === undefined) return [];
    const fix = `Write "sameAs": "${id}" in “${last}”, or remove it here.`;
    return issueAt('quotes.json', [id, 'sameAs'], `From “${sameAs}” nothing leads back to “${id}”.`, fix);
  });
};
