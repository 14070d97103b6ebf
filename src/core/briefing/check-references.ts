import { type BriefingIssue, fileOfPart, issueAt } from './briefing-issue';
import type { Briefing } from './schema';
import { stringsOf } from './strings-of';

type Kind = 'entity' | 'source' | 'quote';

/** The keys under which each kind of reference stands, wherever in a briefing. */
const REFERENCE_KEYS: Readonly<Record<string, Kind>> = {
  entity: 'entity',
  office: 'entity',
  entities: 'entity',
  about: 'entity',
  not: 'entity',
  company: 'entity',
  subject: 'entity',
  object: 'entity',
  source: 'source',
  alsoIn: 'source',
  textSource: 'source',
  sameAs: 'quote',
};

const PLURAL: Readonly<Record<Kind, string>> = {
  entity: 'entities/',
  source: 'sources.json',
  quote: 'quotes.json',
};

/** Finds ids used twice and references that lead nowhere; an empty list when all is well. */
export function checkReferences(briefing: Briefing): BriefingIssue[] {
  const known: Record<Kind, ReadonlySet<string>> = {
    entity: new Set(briefing.entities.map((entity) => entity.id)),
    source: new Set(briefing.sources.map((source) => source.id)),
    quote: new Set(briefing.quotes.map((quote) => quote.id)),
  };
  return [...duplicateIds(briefing), ...unknownReferences(briefing, known)];
}

/** The ids of a kind that a briefing refers to, each as often as it does. */
export function referredTo(briefing: Briefing, kind: Kind): string[] {
  return [...stringsOf(briefing)].filter(({ key }) => REFERENCE_KEYS[key] === kind).map(({ value }) => value);
}

function* duplicateIds(briefing: Briefing): Generator<BriefingIssue> {
  const parts = ['entities', 'events', 'quotes', 'relations', 'sources', 'confusables'] as const;
  for (const part of parts) {
    const seen = new Set<string>();
    for (const item of briefing[part]) {
      if (seen.has(item.id)) {
        yield issueAt(
          fileOfPart(part, item),
          part === 'entities' ? ['id'] : [item.id],
          `The id “${item.id}” is used twice.`,
          'Give one of them another id.',
        );
      }
      seen.add(item.id);
    }
  }
  const named = new Set<string>();
  for (const names of briefing.names) {
    if (named.has(names.entity)) {
      yield issueAt(
        fileOfPart('names', names),
        ['entity'],
        `“${names.entity}” has two files of names.`,
        'Merge them.',
      );
    }
    named.add(names.entity);
  }
}

function* unknownReferences(
  briefing: Briefing,
  known: Record<Kind, ReadonlySet<string>>,
): Generator<BriefingIssue> {
  for (const { file, keys, key, value } of stringsOf(briefing)) {
    const kind = REFERENCE_KEYS[key];
    if (kind === undefined || known[kind].has(value)) continue;
    const fix = `Correct the spelling, or add it to ${PLURAL[kind]}.`;
    yield issueAt(file, keys, `There is no ${kind} “${value}”.`, fix);
  }
}
