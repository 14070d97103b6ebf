/** The bundled briefing keeps what was promised: counts, languages, sources, verbatim words, links. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lintBriefing } from '@/src/core/briefing/lint-briefing';
import type { Quote } from '@/src/core/briefing/schema';
// @ts-expect-error a script without types
import { deadLinks } from '../../../scripts/dead-links.mjs';
// @ts-expect-error a script without types
import { jsonSchemas } from '../../../scripts/json-schemas.mjs';
import { BUNDLED_FOLDER, bundledBriefing } from './bundled-briefing';

const briefing = bundledBriefing();
const shared = (file: string) =>
  fileURLToPath(new URL(`../../../../shared/briefing/${file}`, import.meta.url));
const TEXT = shared('briefing-2019-03-31.txt');
const FACTS = shared('facts.json');

type Fact = {
  readonly date: string;
  readonly statement: string;
  readonly sources: readonly { readonly url: string; readonly supports: string }[];
};

const urlOf = (id: string) => briefing.sources.find((source) => source.id === id)?.URL;

/** What of a quote would put words in somebody's mouth if it were wrong. */
function attributed({ text, date, lang, translation, speaker, source }: Quote) {
  const known = 'entity' in speaker && briefing.entities.find(({ id }) => id === speaker.entity);
  const name = known ? known.name.en : 'name' in speaker && speaker.name;
  return { text, date, lang, translation, speaker: name, url: urlOf(source) };
}

/** How the fact base may write the first day, month or year of an event. */
function written(date: string): RegExp {
  const [year, month, day] = date.replace(/[~?]/g, '').split('/')[0]!.split('-');
  const name =
    month && new Date(`${year}-${month}-15`).toLocaleString('en', { month: 'long', timeZone: 'UTC' });
  const exact = [year, month, day].filter(Boolean).join('-');
  return new RegExp(day ? `${exact}|\\b${Number(day)} ${name}` : month ? `${exact}|${name} ${year}` : exact);
}

describe('the bundled briefing', () => {
  it('has its people, events, quotes and relations', () => {
    expect(briefing.entities).toHaveLength(23);
    expect(briefing.events.length).toBeGreaterThanOrEqual(60);
    expect(briefing.quotes.length).toBeGreaterThanOrEqual(40);
    expect(briefing.relations.length).toBeGreaterThanOrEqual(20);
  });

  it('may be used as the README says', () => {
    expect(briefing.index.licence).toBe('CC-BY-4.0');
  });

  it('has two to six sentences of context on each entity', () => {
    for (const { id, context } of briefing.entities) {
      expect(context.length, id).toBeGreaterThanOrEqual(2);
      expect(context.length, id).toBeLessThanOrEqual(6);
    }
  });

  it('begins every name with a capital, as the heading of a card does', () => {
    const names = briefing.entities.flatMap(({ name }) => Object.values(name));
    expect(names.filter((name) => /^\p{Ll}/u.test(name))).toEqual([]);
  });

  it('is written whole in English, Spanish and Russian', () => {
    const untold = lintBriefing(briefing).reports.filter(({ message }) =>
      message.startsWith('There is no text'),
    );
    expect(untold).toEqual([]);
  });

  it('is in order without the text it is about', () => {
    expect(lintBriefing(briefing).refusals).toEqual([]);
  });

  it.skipIf(!existsSync(TEXT))(
    'copies nothing and quotes word for word (skipped where the text is not at hand)',
    () => {
      expect(lintBriefing(briefing, { briefingText: readFileSync(TEXT, 'utf8') }).refusals).toEqual([]);
    },
  );

  it.skipIf(!existsSync(FACTS))(
    'says nothing that its fact base does not have (skipped where it is not at hand)',
    () => {
      const facts = JSON.parse(readFileSync(FACTS, 'utf8'));
      const lists = [...facts.facts.flatMap((fact: { sources: unknown[] }) => fact.sources)];
      const urls = new Set(
        [...lists, ...facts.quotes.map((quote: { source: unknown }) => quote.source)].map(({ url }) => url),
      );
      for (const { wikipedia } of facts.entities) if (wikipedia?.seen) urls.add(wikipedia.url);
      for (const { URL } of briefing.sources) expect(urls).toContain(URL);
      const quotes = facts.quotes.map(({ source, ...quote }: { source: { url: string } }) => ({
        ...quote,
        url: source.url,
      }));
      for (const quote of briefing.quotes)
        expect(quotes, quote.id).toContainEqual(expect.objectContaining(attributed(quote)));
      for (const { id, date, sources } of briefing.events) {
        const cited = new Set(sources.map(({ source }) => urlOf(source)));
        const told = facts.facts
          .filter((fact: Fact) => fact.sources.some(({ url }) => cited.has(url)))
          .map((fact: Fact) =>
            [fact.date, fact.statement, ...fact.sources.map(({ supports }) => supports)].join(' '),
          );
        expect(told.join('\n'), id).toMatch(written(date));
      }
      const known = new Map(
        facts.entities.map((entity: { id: string; wikidata: string | null }) => [entity.id, entity.wikidata]),
      );
      for (const { id, wikidataId } of briefing.entities) expect(wikidataId ?? null, id).toBe(known.get(id));
    },
  );

  it('links to files that are there', () => {
    expect(deadLinks(BUNDLED_FOLDER)).toEqual([]);
  });

  it('represents the text where its README says so', () => {
    const readme = readFileSync(`${BUNDLED_FOLDER}/README.md`, 'utf8');
    const table = readme.slice(readme.indexOf('| what the text says'), readme.indexOf('## Rules'));
    const parts = [...briefing.events, ...briefing.quotes, ...briefing.relations];
    const ids = new Set<string>(parts.map(({ id }) => id));
    const named = [...table.matchAll(/`([a-z0-9-]+)`/g)].map(([, id]) => id);
    expect(named.length).toBeGreaterThan(40);
    for (const id of named) expect(ids).toContain(id);
  });

  it('names the link that leads nowhere', () => {
    const dead = deadLinks(fileURLToPath(new URL('./fixtures/dead-links', import.meta.url)));
    expect(dead.map(({ path, message }: { path: string; message: string }) => `${path}: ${message}`)).toEqual(
      [
        'README.md: It links to nowhere.md, and there is no such file.',
        'entity.json: It links to ../nowhere.json, and there is no such file.',
      ],
    );
  });
});

describe('the published schemas', () => {
  it('are those that the valibot schemas give (else run `npm run schema`)', async () => {
    for (const [file, schema] of Object.entries(await jsonSchemas())) {
      const path = fileURLToPath(new URL(`../../../data/schema/${file}`, import.meta.url));
      expect(JSON.parse(readFileSync(path, 'utf8')), file).toEqual(schema);
    }
  });

  it('say beside each form of names, date and source what it is for, as editors’ editors show it', async () => {
    const schemas = await jsonSchemas();
    const names = schemas['names.json'].properties;
    const told = ['alias', 'presumedAlias', 'weakAlias', 'cues', 'company'].map(
      (key) => names[key].description,
    );
    expect(told.every((words) => words?.length > 20)).toBe(true);
    expect(new Set(told).size).toBe(told.length);
    const event = schemas['events.json'].properties.events.items.properties;
    expect(event.date.description).toContain('2019-03-23');
    expect(event.sources.description).toContain('at least one source');
  });
});
