import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { writeJsonLd } from '@/src/core/timeline/export/write-json-ld';
import { context, hardItems, items } from './export-context';
import { type RdfQuad, wrongTriples } from './schema-org';

const refuse = async (url: string) => {
  throw new Error(`fetched ${url}`);
};
// Safe mode, which the types do not know yet, throws wherever a term or an address would be dropped.
const OPTIONS = { documentLoader: refuse, safe: true } as jsonld.Options.ToRdf;
const toRdf = async (text: string) => (await jsonld.toRDF(JSON.parse(text), OPTIONS)) as unknown as RdfQuad[];
const SCHEMA = 'https://schema.org/';

describe('JSON-LD', () => {
  test('jsonld.js reads a graph without fetching, and schema.org’s own vocabulary knows every triple', async () => {
    const quads = await toRdf(writeJsonLd(items, context));
    expect(wrongTriples(quads)).toEqual([]);
    const events = quads.filter(
      ({ predicate, object, subject }) =>
        predicate.value.endsWith('#type') &&
        object.value === `${SCHEMA}Event` &&
        items.some(({ event }) => subject.value.endsWith(`:${event.id}`)),
    );
    expect(new Set(events.map(({ subject }) => subject.value)).size).toBe(items.length);
  });

  test('a date is as exact as it is known; what is uncertain is no plain date', async () => {
    const quads = await toRdf(writeJsonLd([...items, ...hardItems], context));
    const dates = (name: string) =>
      quads
        .filter(({ predicate }) => predicate.value === `${SCHEMA}${name}`)
        .map(({ subject, object }) => [
          subject.value.split(':').at(-1),
          object.value,
          object.datatype?.value,
        ]);
    const expected = [...items, ...hardItems].map(({ event }) => [
      event.id,
      event.date.split('/')[0],
      /[~?%]/.test(event.date)
        ? 'http://id.loc.gov/datatypes/edtf/EDTF'
        : 'http://www.w3.org/2001/XMLSchema#string',
    ]);
    expect(dates('startDate').sort()).toEqual(expected.sort());
    const intervals = [...items, ...hardItems].filter(({ event }) => event.date.includes('/'));
    expect(
      dates('endDate')
        .map(([id]) => id)
        .sort(),
    ).toEqual(intervals.map(({ event }) => event.id).sort());
  });

  test('it says whom to credit, what happened, and gives out no address that is none', () => {
    const [item] = items.filter(({ event }) => event.text);
    const entities = [{ ...item!.entities[0]!, wikidataId: 'Q1', wikipediaUrl: 'javascript:alert(1)' }];
    const sources = [{ ...item!.sources[0]!, issued: '2018-12/2019' }];
    const told = { ...item!, entities, sources } as unknown as (typeof items)[number];
    const [dataset, event] = JSON.parse(writeJsonLd([told], context))['@graph'];
    expect(dataset.creditText).toBe(context.index.attribution);
    expect(event.description).toContainEqual({ '@language': 'en', '@value': item!.event.text!.en });
    expect(event.about[0].sameAs).toEqual(['https://www.wikidata.org/entity/Q1']);
    const [report] = event.subjectOf.flatMap((each: { appearance?: object[] }) => each.appearance ?? [each]);
    expect(report.datePublished).toEqual({ '@type': 'edtf:EDTF', '@value': '2018-12/2019' });
  });

  test('an event and an entity of the same id are two things', async () => {
    const [item] = items;
    const entity = { ...item!.entities[0]!, id: item!.event.id };
    const text = writeJsonLd(
      [{ ...item!, entities: [entity] } as unknown as (typeof items)[number]],
      context,
    );
    const about = (await toRdf(text)).filter(({ predicate }) => predicate.value === `${SCHEMA}about`);
    expect(about).toHaveLength(1);
    expect(about[0]?.subject.value).not.toBe(about[0]?.object.value);
  });

  test('each version of a dispute is a claim with its own sources', async () => {
    const quads = await toRdf(writeJsonLd(items, context));
    const versions = items.flatMap(({ event }) => event.disputed ?? []).flatMap((each) => each.versions);
    const ofOneSide = items.filter(({ event }) => event.status === 'claim');
    const claims = quads.filter(({ object }) => object.value === `${SCHEMA}Claim`);
    expect(claims).toHaveLength(versions.length + ofOneSide.length);
  });
});

test('the checker finds what is wrong', async () => {
  const wrong = await toRdf(
    JSON.stringify({
      '@context': { '@vocab': SCHEMA },
      '@type': 'Event',
      startDay: '2019',
      appearance: { '@type': 'Thing' },
    }),
  );
  expect(wrongTriples(wrong)).toHaveLength(2);
});
