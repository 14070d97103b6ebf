/** What stands beside itself is shown twice, and a speaker with a card is shown without it. */
import { type BriefingIssue, issueAt } from '../briefing-issue';
import type { Briefing } from '../schema';
import type { LintRule } from './lint-rule';
import { sameForm } from './name-forms';

/**
 * Refuses relations of an entity to itself, quotes that are their own rendering, entities and sources that are listed twice, and
 * speakers by name who are entities.
 */
export const toItself: LintRule = (briefing) => [
  ...relations(briefing),
  ...renderings(briefing),
  ...listedTwice(briefing),
  ...knownSpeakers(briefing),
];

function* relations({ relations }: Briefing): Generator<BriefingIssue> {
  for (const { id, subject, object } of relations) {
    if (subject !== object) continue;
    const message = `“${subject}” is both subject and object.`;
    yield issueAt('relations.json', [id, 'object'], message, 'Name the other one.');
  }
}

function* renderings({ quotes }: Briefing): Generator<BriefingIssue> {
  for (const { id, sameAs } of quotes) {
    if (sameAs !== id) continue;
    const fix = 'Name the other rendering, or remove it.';
    yield issueAt('quotes.json', [id, 'sameAs'], 'The quote is named as a rendering of itself.', fix);
  }
}

function* listedTwice({ index, events, quotes }: Briefing): Generator<BriefingIssue> {
  const lists: { file: string; keys: string[]; list: string[] }[] = [
    { file: 'briefing.json', keys: ['languages'], list: index.languages },
    ...events.map(({ id, entities }) => ({ file: 'events.json', keys: [id, 'entities'], list: entities })),
    ...quotes.map(({ id, about }) => ({ file: 'quotes.json', keys: [id, 'about'], list: about })),
    ...quotes.map(({ id, source, alsoIn = [] }) => ({
      file: 'quotes.json',
      keys: [id, 'alsoIn'],
      list: [source, ...alsoIn],
    })),
  ];
  for (const { file, keys, list } of lists) {
    const again = list.find((each, place) => list.indexOf(each) < place);
    if (again !== undefined) yield issueAt(file, keys, `“${again}” is named twice.`, 'Remove it once.');
  }
}

function* knownSpeakers({ entities, quotes }: Briefing): Generator<BriefingIssue> {
  const known = new Map(
    entities.flatMap(({ id, name }) => Object.values(name).map((form) => [sameForm(form), id])),
  );
  for (const { id, speaker } of quotes) {
    const entity = 'name' in speaker ? known.get(sameForm(speaker.name)) : undefined;
    if (entity === undefined) continue;
    const message = 'This speaker has an entity, whose card would not show the quote as its own.';
    yield issueAt('quotes.json', [id, 'speaker'], message, `Write { "entity": "${entity}" }.`);
  }
}
