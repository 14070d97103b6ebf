import type { BriefingIssue } from './briefing-issue';
import { addresses } from './lint/addresses';
import { aliasDuplicates } from './lint/alias-duplicates';
import { aliasOwners } from './lint/alias-owners';
import { commonWords } from './lint/common-words';
import { confusableForms } from './lint/confusable-forms';
import { coverage } from './lint/coverage';
import { dateOrder } from './lint/date-order';
import { datePrecision } from './lint/date-precision';
import type { LintContext, LintRule } from './lint/lint-rule';
import { mixedScripts } from './lint/mixed-scripts';
import { nameShape } from './lint/name-shape';
import { otherScript } from './lint/other-script';
import { ownWords } from './lint/own-words';
import { quoteMarks } from './lint/quote-marks';
import { sameSentence } from './lint/same-sentence';
import { sameTwice } from './lint/same-twice';
import { sharedNames } from './lint/shared-names';
import { stillToCome } from './lint/still-to-come';
import { toItself } from './lint/to-itself';
import { verbatimQuotes } from './lint/verbatim-quotes';
import { verifiedUntil } from './lint/verified-until';
import type { Briefing } from './schema';

export type LintResult = {
  /** What must be put right before the briefing is published. */
  readonly refusals: readonly BriefingIssue[];
  /** What an editor should know. */
  readonly reports: readonly BriefingIssue[];
};

const REFUSING: readonly LintRule[] = [
  datePrecision,
  dateOrder,
  verifiedUntil,
  aliasDuplicates,
  aliasOwners,
  commonWords,
  nameShape,
  mixedScripts,
  otherScript,
  confusableForms,
  quoteMarks,
  sameSentence,
  sameTwice,
  toItself,
  addresses,
  ownWords,
  verbatimQuotes,
];

const REPORTING: readonly LintRule[] = [stillToCome, sharedNames, coverage];

/**
 * Checks whether a parsed briefing is fit to be published. Sources, references, ids, dates and well-formed text are checked by
 * `parseBriefing`. Without the briefing's text two rules say nothing.
 */
export function lintBriefing(briefing: Briefing, context: LintContext = {}): LintResult {
  const ask = (rules: readonly LintRule[]) => rules.flatMap((rule) => rule(briefing, context));
  return { refusals: ask(REFUSING), reports: ask(REPORTING) };
}
