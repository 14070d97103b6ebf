import * as v from 'valibot';
import { type BriefingIssue, issueOfSchema } from './briefing-issue';
import { checkDates } from './check-dates';
import { checkReferences } from './check-references';
import { checkText } from './check-text';
import { type Briefing, BriefingSchema } from './schema';

export type ParsedBriefing =
  | { readonly ok: true; readonly briefing: Briefing }
  | { readonly ok: false; readonly issues: readonly BriefingIssue[] };

/**
 * Checks an unknown value, shaped like `BriefingSchema`, and returns it as a briefing or says what is wrong.
 * What it accepts can be shown without harm: references lead somewhere, dates exist and text is well-formed. Whether it is fit to
 * be published, `lintBriefing` says.
 */
export function parseBriefing(parts: unknown): ParsedBriefing {
  const result = v.safeParse(BriefingSchema, parts, { abortPipeEarly: true });
  if (!result.success) return { ok: false, issues: eachOnce(result.issues.map(issueOfSchema)) };
  const issues = [checkReferences, checkText, checkDates].flatMap((check) => check(result.output));
  return issues.length === 0 ? { ok: true, briefing: result.output } : { ok: false, issues };
}

function eachOnce(issues: readonly BriefingIssue[]): BriefingIssue[] {
  return [...new Map(issues.map((issue) => [issue.path + issue.message, issue])).values()];
}
