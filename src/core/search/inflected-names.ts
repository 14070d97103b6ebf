import type { Briefing, Entity, EntityId } from '../briefing/schema';
import { INFLECTED_IN_FULL, type Inflection, inflectWords } from '../inflection/inflect';

type Forms = Readonly<Record<string, readonly string[]>> | undefined;

/**
 * Returns names with the forms that their words have in sentences (“Венесуэлы”, “Rosji”), by which pages are marked, too: a reader
 * looks up what a page says. Takes its time, so it is done when the index is built.
 */
export function inflectedNames({ names, entities }: Pick<Briefing, 'names' | 'entities'>): Briefing['names'] {
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  return names.map((own) => {
    const entity = known.get(own.entity);
    const inflected = (forms: Forms) => inflectedForms(forms, entity);
    return {
      ...own,
      alias: inflected(own.alias),
      presumedAlias: inflected(own.presumedAlias),
      weakAlias: inflected(own.weakAlias),
      previousName: inflected(own.previousName),
    };
  });
}

/** Returns what each entity is called on its card, with the same forms. */
export function inflectedTitles(entities: Briefing['entities']): ReadonlyMap<EntityId, readonly string[]> {
  return new Map(
    entities.map((entity) => {
      const titles = Object.entries(entity.name).map(([tag, text]) => [tag, [text]]);
      return [entity.id, Object.values(inflectedForms(Object.fromEntries(titles), entity)).flat()];
    }),
  );
}

function inflectedForms(
  forms: Forms,
  { kind = 'place', gender }: Partial<Pick<Entity, 'kind' | 'gender'>> = {},
): Record<string, string[]> {
  const inLanguages = Object.entries(forms ?? {}).map(([tag, list]) => {
    const inflection = { language: tag.split('-')[0] ?? tag, person: kind === 'person', gender };
    const isInflected = (form: string) => INFLECTED_IN_FULL.has(kind) || !form.includes(' ');
    return [tag, list.flatMap((form) => (isInflected(form) ? formsOf(form, inflection) : form))];
  });
  return Object.fromEntries(inLanguages);
}

/** Every form of every word, in as few names as hold them: how they go together is of no matter to an index of words. */
function formsOf(form: string, inflection: Inflection): string[] {
  const words = inflectWords(form, inflection);
  const most = Math.max(...words.map((forms) => forms.length));
  return Array.from({ length: most }, (_, at) => words.map((forms) => forms[at] ?? forms[0]).join(' '));
}
