/** A Latin letter in a Cyrillic name looks right and never matches, or is made to deceive. */
import { type BriefingIssue, issueAt } from '../briefing-issue';
import type { LintRule } from './lint-rule';
import { nameForms } from './name-forms';

const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Arabic}/u];

/** Refuses names in which one word mixes scripts that do not go together. */
export const mixedScripts: LintRule = (briefing) => {
  const issues: BriefingIssue[] = [];
  const look = (form: string, file: string, keys: readonly (string | number)[]) => {
    const word = form
      .split(/[^\p{L}\p{M}]+/u)
      .find((part) => SCRIPTS.filter((script) => script.test(part)).length > 1);
    if (word === undefined) return;
    const message = `The word “${word}” mixes letters of two scripts that look alike.`;
    issues.push(issueAt(file, keys, message, 'Type the word anew in one script.'));
  };
  for (const { entity, kind, lang, index, form } of nameForms(briefing)) {
    look(form, `names/${entity}.json`, [kind, lang, index]);
  }
  for (const { id, name } of briefing.entities) {
    for (const [lang, text] of Object.entries(name)) look(text, `entities/${id}.json`, ['name', lang]);
  }
  return issues;
};
