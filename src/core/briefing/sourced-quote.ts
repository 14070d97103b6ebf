import { quoteUrl } from '../citation/quote-url';
import type { SourcedQuote } from './dossier';
import type { Entity, EntityId, Quote, Source } from './schema';

/** Puts a quote together with its source and with the name of whoever said it. Throws for ids that no briefing would pass with. */
export function sourcedQuote(
  { source, speaker, selector, ...quote }: Quote,
  known: { sources: ReadonlyMap<string, Source>; entities: readonly Entity[] },
): SourcedQuote {
  const found = known.sources.get(source);
  if (found === undefined) throw new Error(`Quote ${quote.id} cites the unknown source ${source}.`);
  return {
    ...quote,
    source: found,
    url: quoteUrl(selector?.exact ?? quote.text, found),
    speaker: speakerOf(speaker, known.entities),
  };
}

/** Names whoever said a quote. Throws for an id that is not among the entities. */
export function speakerOf(speaker: Quote['speaker'], entities: readonly Entity[]): SourcedQuote['speaker'] {
  return 'entity' in speaker ? namedEntity(speaker.entity, entities) : namedPerson(speaker);
}

function namedEntity(id: EntityId, entities: readonly Entity[]): SourcedQuote['speaker'] {
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
