/** JSON-LD with schema.org's words, for search engines, archives and knowledge graphs. In every language the briefing has. */
import type {
  BriefingIndex,
  Citation,
  Dispute,
  EdtfDate,
  Entity,
  EntityKind,
  Localised,
  Source,
} from '../../briefing/schema';
import { isWebAddress } from '../../citation/web-address';
import type { TimelineItem } from '../timeline';
import type { ExportContext } from './told-event';

type Node = { readonly [key: string]: unknown };

/**
 * Writes the events as a graph of schema.org Events.
 *
 * `startDate` is as exact as it is known: ISO 8601 (`2019`, `2019-03`, `2019-03-23`) or, where it is approximate or
 * uncertain, a typed EDTF literal that no reader can take for a day. `endDate` stands only where the briefing has an interval.
 * A disputed point is one Claim for each version, with its own sources, the date that it gives for the event, and what can be said
 * about the point; so is an event that only one side tells of.
 * The vocabulary is given in place: a reader fetches nothing.
 */
export function writeJsonLd(items: readonly TimelineItem[], context: ExportContext): string {
  const { index } = context;
  const graph = {
    '@context': {
      '@vocab': 'https://schema.org/',
      edtf: 'http://id.loc.gov/datatypes/edtf/',
      url: { '@type': '@id' },
      sameAs: { '@type': '@id' },
    },
    '@graph': [
      {
        '@id': idOf(index),
        '@type': 'Dataset',
        name: texts(index.title),
        ...(index.description && { description: texts(index.description) }),
        creditText: index.attribution,
        version: index.revision,
      },
      ...items.map((item) => eventNode(item, context)),
    ],
  };
  return `${JSON.stringify(graph, null, 2)}\n`;
}

function eventNode({ event, entities, sources }: TimelineItem, { index, sources: all }: ExportContext): Node {
  const reports = sources.map(sourceNode);
  const claims = (event.disputed ?? []).flatMap((dispute) => claimNodes(dispute, all));
  const isClaim = event.status === 'claim';
  return {
    '@id': idOf(index, event.id),
    '@type': 'Event',
    name: texts(event.title),
    ...(event.text && { description: texts(event.text) }),
    ...datesOf(event.date),
    about: entities.map((entity) => entityNode(entity, index)),
    subjectOf: [
      ...(isClaim ? [{ '@type': 'Claim', text: texts(event.title), appearance: reports }] : reports),
      ...claims,
    ],
  };
}

function claimNodes({ question, versions, note }: Dispute, sources: readonly Source[]): Node[] {
  return versions.map(({ text, date, sources: cited }) => ({
    '@type': 'Claim',
    name: texts(question),
    text: texts(text),
    ...(date && { temporalCoverage: dateValue(date) }),
    ...(note && { comment: { '@type': 'Comment', text: texts(note) } }),
    appearance: found(cited, sources).map(sourceNode),
  }));
}

function datesOf(date: EdtfDate): Node {
  const [first = date, last] = date.split('/');
  return { startDate: dateValue(first), ...(last !== undefined && { endDate: dateValue(last) }) };
}

function dateValue(date: string): unknown {
  return /[~?%/]/.test(date) ? { '@type': 'edtf:EDTF', '@value': date } : date;
}

const TYPES: Readonly<Record<EntityKind, string>> = {
  person: 'Person',
  organisation: 'Organization',
  institution: 'Organization',
  country: 'Country',
  city: 'City',
  region: 'Place',
  place: 'Place',
  facility: 'Place',
  event: 'Event',
  office: 'Thing',
  weapon: 'Thing',
  agreement: 'Thing',
};

function entityNode({ id, kind, name, wikidataId, wikipediaUrl }: Entity, index: BriefingIndex): Node {
  const page = wikipediaUrl && isWebAddress(wikipediaUrl) ? [wikipediaUrl] : [];
  const same = [...(wikidataId ? [`https://www.wikidata.org/entity/${wikidataId}`] : []), ...page];
  return {
    '@id': idOf(index, 'entity', id),
    '@type': TYPES[kind],
    name: texts(name),
    ...(same.length > 0 && { sameAs: same }),
  };
}

const WORKS: Readonly<Record<Source['type'], string>> = {
  'article-newspaper': 'NewsArticle',
  webpage: 'WebPage',
  'post-weblog': 'BlogPosting',
  speech: 'CreativeWork',
  report: 'Report',
  'entry-encyclopedia': 'Article',
};

function sourceNode(source: Source): Node {
  return {
    '@type': WORKS[source.type],
    name: source.title,
    ...(isWebAddress(source.URL) && { url: source.URL }),
    ...(source['container-title'] && {
      publisher: { '@type': 'Organization', name: source['container-title'] },
    }),
    ...(source.issued && { datePublished: dateValue(source.issued) }),
    ...(source.language && { inLanguage: source.language }),
  };
}

// An entity may have the id of an event (a blackout that has a card); one name would make one thing of both.
function idOf({ id }: BriefingIndex, ...path: readonly string[]): string {
  return ['urn:sidelight', id, ...path].join(':');
}

function texts(localised: Localised): Node[] {
  return Object.entries(localised).map(([lang, text]) => ({ '@language': lang, '@value': text }));
}

function found(citations: readonly Citation[], sources: readonly Source[]): Source[] {
  return citations.flatMap(({ source }) => sources.find(({ id }) => id === source) ?? []);
}
