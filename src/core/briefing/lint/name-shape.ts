/** What is searched for on pages must be able to stand there. */
import { type BriefingIssue, issueAt } from '../briefing-issue';
import type { Briefing, Names } from '../schema';
import type { LintRule } from './lint-rule';
import { nameForms } from './name-forms';

const ONE_LETTER = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]$/u;

// Commas are in names (“Washington, D.C.”), quotation marks in Hebrew and inside (“Toys "R" Us”).
const SEVERAL_OR_EXPLAINED = /[;|()[\]{}\\]|,.*,|^["“„«'].*["”“»']$/u;

/** Refuses names without letters or of a single one, several in one or explained, and stars anywhere but behind the beginning of a cue or of a confusable. */
export const nameShape: LintRule = (briefing) => [...bareNames(briefing), ...strayStars(briefing)];

function* bareNames(briefing: Briefing): Generator<BriefingIssue> {
  for (const { entity, kind, lang, index, form } of nameForms(briefing)) {
    const keys = [kind, lang, index];
    if (form.includes('*')) {
      yield issueAt(
        `names/${entity}.json`,
        keys,
        `“${form}” has a star, and a name has none.`,
        'Endings are added by themselves; write out what else there is.',
      );
    } else if (SEVERAL_OR_EXPLAINED.test(form)) {
      yield issueAt(
        `names/${entity}.json`,
        keys,
        `“${form}” is not how a page writes one name.`,
        'Write each name by itself, with nothing before, behind or in brackets.',
      );
    } else if (!/\p{L}/u.test(form) || ONE_LETTER.test(form.trim())) {
      yield issueAt(
        `names/${entity}.json`,
        keys,
        `“${form}” is too short for a name.`,
        'Write more of it, or remove it.',
      );
    }
  }
}

function* strayStars(briefing: Briefing): Generator<BriefingIssue> {
  for (const { file, keys, form } of starredForms(briefing)) {
    if (/^[^*]*[^*\s]{2}\*$/.test(form)) continue;
    const message = `“${form}” would be found nowhere, or everywhere: a star stands at the end, behind two letters or more.`;
    yield issueAt(file, keys, message, 'Write the words out, or only the beginning of the last one.');
  }
}

type PlacedForm = {
  readonly file: string;
  readonly keys: readonly (string | number)[];
  readonly form: string;
};

function starredForms({ names, confusables }: Briefing): PlacedForm[] {
  const placed = (file: string, keys: readonly (string | number)[], forms: Names['cues']) =>
    Object.entries(forms ?? {}).flatMap(([lang, list]) =>
      list.map((form, index) => ({ file, keys: [...keys, lang, index], form })),
    );
  return [
    ...names.flatMap(({ entity, cues }) => placed(`names/${entity}.json`, ['cues'], cues)),
    ...confusables.flatMap(({ id, alias, owns, cues }) =>
      Object.entries({ alias, owns, cues }).flatMap(([key, forms]) =>
        placed('confusables.json', [id, key], forms),
      ),
    ),
  ].filter(({ form }) => form.includes('*'));
}
