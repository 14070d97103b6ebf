/** A form is written once for each language of an entity. */
import { type BriefingIssue, issueAt } from '../briefing-issue';
import type { LintRule } from './lint-rule';
import { nameForms } from './name-forms';

/** Refuses forms that one entity has twice in one language, however believed. */
export const aliasDuplicates: LintRule = (briefing) => {
  const issues: BriefingIssue[] = [];
  const seen = new Set<string>();
  for (const { entity, kind, lang, index, form } of nameForms(briefing)) {
    const [file, keys] = [`names/${entity}.json`, [kind, lang, index]];
    const key = `${entity} ${lang} ${form}`;
    if (seen.has(key)) {
      issues.push(
        issueAt(file, keys, `“${form}” stands twice among the ${lang} names.`, 'Remove one of them.'),
      );
    }
    seen.add(key);
  }
  return issues;
};
