import type { BriefingIssue } from '../briefing-issue';
import type { Briefing } from '../schema';

/** What rules may look at beside the briefing. */
export type LintContext = {
  /** The plain text the briefing is about, where it is at hand. */
  readonly briefingText?: string | undefined;
  /** The day on which it is checked, `2026-03-03`, where it matters. */
  readonly today?: string;
};

/** One question asked of a briefing that parsed; empty when there is nothing to say. */
export type LintRule = (briefing: Briefing, context: LintContext) => readonly BriefingIssue[];
