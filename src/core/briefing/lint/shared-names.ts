/** Forms that may mean several: allowed with evidence, but an editor should know them. */
import { issueAt } from '../briefing-issue';
import type { Briefing } from '../schema';
import { sharedForms } from './alias-owners';
import type { LintRule } from './lint-rule';
import { nameForms, sameForm } from './name-forms';

/** Reports forms of several entities, and forms that a confusable owns too. */
export const sharedNames: LintRule = (briefing) => [...amongEntities(briefing), ...withConfusables(briefing)];

function* amongEntities(briefing: Briefing) {
  for (const forms of sharedForms(briefing)) {
    const [first] = forms;
    if (first === undefined) continue;
    const owners = [...new Set(forms.map(({ entity }) => entity))].join(', ');
    const place = [first.kind, first.lang, first.index];
    const message = `“${first.form}” may mean ${owners}.`;
    yield issueAt(`names/${first.entity}.json`, place, message, 'Check that the cues tell them apart.');
  }
}

function* withConfusables(briefing: Briefing) {
  const own = new Map(nameForms(briefing).map((form) => [sameForm(form.form), form]));
  for (const confusable of briefing.confusables) {
    for (const [lang, forms] of Object.entries(confusable.owns ?? {})) {
      for (const [place, form] of forms.entries()) {
        const found = own.get(sameForm(form));
        if (found === undefined) continue;
        const message = `“${form}” may mean ${found.entity} or the confusable ${confusable.id}.`;
        yield issueAt(
          'confusables.json',
          [confusable.id, 'owns', lang, place],
          message,
          'Nothing, if that is meant.',
        );
      }
    }
  }
}
