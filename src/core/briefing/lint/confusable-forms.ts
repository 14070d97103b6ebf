/** A confusable has something to be known by, and takes no name away that is beyond doubt. */
import { type BriefingIssue, issueAt } from '../briefing-issue';
import type { Briefing } from '../schema';
import type { LintRule } from './lint-rule';
import { nameForms, sameForm } from './name-forms';

/** Refuses confusables without any form, and those with a sure name of their entity, which no page could then mention. */
export const confusableForms: LintRule = (briefing) => [...empty(briefing), ...taking(briefing)];

function* empty({ confusables }: Briefing): Generator<BriefingIssue> {
  for (const { id, alias, owns, cues } of confusables) {
    if ([alias, owns, cues].some((forms) => Object.values(forms ?? {}).flat().length > 0)) continue;
    const message = `Nothing tells “${id}”.`;
    yield issueAt('confusables.json', [id], message, 'Give it an alias, owns or cues.');
  }
}

function* taking(briefing: Briefing): Generator<BriefingIssue> {
  const sure = nameForms(briefing).filter(({ kind }) => kind === 'alias');
  for (const { id, not, alias } of briefing.confusables) {
    for (const [lang, forms] of Object.entries(alias ?? {})) {
      for (const [index, form] of forms.entries()) {
        const taken = sure.find(
          (name) =>
            not.includes(name.entity) && sameForm(name.form) === sameForm(form) && meets(name.lang, lang),
        );
        if (taken === undefined) continue;
        const message = `“${form}” is an alias of ${taken.entity}, and would no longer be found.`;
        const fix = 'Move it to “owns”: then a page that has it needs a word for the entity.';
        yield issueAt('confusables.json', [id, 'alias', lang, index], message, fix);
      }
    }
  }
}

function meets(one: string, other: string): boolean {
  return one === other || one === 'mul' || other === 'mul';
}
