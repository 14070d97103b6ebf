import { compareDates } from '../chronology/compare-dates';
import { isKnownBy } from '../chronology/is-known-by';
import type { SourcedQuote } from './dossier';
import type { DossierView } from './dossier-view';
import type { Briefing, EntityId, Quote } from './schema';

/** Returns the quotes by or about the entity up to the day: its own first, then the newest first. */
export function quotesThen(view: DossierView): SourcedQuote[] {
  const { briefing, id, day } = view;
  const isOwn = ({ speaker }: Quote) => 'entity' in speaker && speaker.entity === id;
  return briefing.quotes
    .filter((quote) => (isOwn(quote) || quote.about.includes(id)) && isKnownBy(quote.date, day))
    .sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || compareDates(b.date, a.date))
    .map((quote) => sourced(quote, view));
}

function sourced({ source, speaker, dateSources, ...quote }: Quote, view: DossierView): SourcedQuote {
  const found = view.sources.get(source);
  if (found === undefined) throw new Error(`Quote ${quote.id} cites the unknown source ${source}.`);
  return {
    ...quote,
    ...(dateSources && { dateSources: view.known(dateSources) }),
    source: found,
    speaker: 'entity' in speaker ? namedEntity(speaker.entity, view.briefing) : namedPerson(speaker),
  };
}

function namedEntity(id: EntityId, { entities }: Briefing): SourcedQuote['speaker'] {
  const entity = entities.find((candidate) => candidate.id === id);
  if (entity === undefined) throw new Error(`A quote's speaker is the unknown entity ${id}.`);
  return { entity: id, name: entity.name };
}

// A person named only here has one form of name; `mul` says that it belongs to no one language.
function namedPerson({
  name,
  role,
}: Exclude<Quote['speaker'], { entity: EntityId }>): SourcedQuote['speaker'] {
  return { name: { mul: name }, ...(role && { role }) };
}
