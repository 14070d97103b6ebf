/** A form of two entities needs evidence in both: without it a page cannot tell which one is meant. */
import { type BriefingIssue, issueAt } from '../briefing-issue';
import type { Briefing } from '../schema';
import type { LintRule } from './lint-rule';
import { type NameForm, nameForms, sameForm } from './name-forms';

/** Refuses a form of two entities unless it is weak in each and each has cue words. */
export const aliasOwners: LintRule = (briefing) => {
  const issues: BriefingIssue[] = [];
  for (const forms of sharedForms(briefing)) {
    const bad = forms.find(({ kind, names }) => kind !== 'weakAlias' || names.cues === undefined);
    if (bad === undefined) continue;
    const others = forms.filter(({ entity }) => entity !== bad.entity).map(({ entity }) => entity);
    issues.push(
      issueAt(
        `names/${bad.entity}.json`,
        [bad.kind, bad.lang, bad.index],
        `“${bad.form}” is also a name of ${[...new Set(others)].join(', ')}, and nothing tells them apart.`,
        'Make it a weakAlias in both files and give both cues.',
      ),
    );
  }
  return issues;
};

/** Groups the forms that belong to more than one entity. */
export function sharedForms(briefing: Briefing): NameForm[][] {
  const groups = Map.groupBy(nameForms(briefing), ({ form }) => sameForm(form));
  return [...groups.values()].filter((forms) => new Set(forms.map(({ entity }) => entity)).size > 1);
}
