/** Nobody has verified anything until a day that is still to come. */
import { isAfter } from '../../chronology/is-after';
import { issueAt } from '../briefing-issue';
import type { LintRule } from './lint-rule';

/** Reports such a `verifiedUntil`; says nothing without knowing the day. No refusal: the clock of a machine may be wrong. */
export const stillToCome: LintRule = ({ index: { verifiedUntil } }, { today }) => {
  if (today === undefined || !isAfter(verifiedUntil, today)) return [];
  const message = `${verifiedUntil} is still to come: nobody has verified anything until then.`;
  return [issueAt('briefing.json', ['verifiedUntil'], message, 'Write the day on which you looked last.')];
};
