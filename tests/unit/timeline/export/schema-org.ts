/** schema.org's published vocabulary, as a judge of triples: properties must exist and fit their subject and object. */
import { readFileSync } from 'node:fs';

type Term = {
  readonly value: string;
  readonly termType: string;
  readonly datatype?: { readonly value: string };
};
export type RdfQuad = { readonly subject: Term; readonly predicate: Term; readonly object: Term };

const OURS = 'https://schema.org/';
const THEIRS = 'http://schema.org/';
const QUAD = /^<([^>]*)> <([^>]*)> <([^>]*)> /;

const text = readFileSync(new URL(import.meta.resolve('@vocabulary/schema/schema.nq')), 'utf8');
const parents = new Map<string, string[]>();
const domains = new Map<string, string[]>();
const ranges = new Map<string, string[]>();
for (const line of text.split('\n')) {
  const [, subject = '', predicate = '', object = ''] = QUAD.exec(line) ?? [];
  const table = { subClassOf: parents, domainIncludes: domains, rangeIncludes: ranges }[
    predicate.split(/[#/]/).at(-1) ?? ''
  ];
  table?.set(subject, [...(table.get(subject) ?? []), object]);
}

const LITERALS = ['Text', 'Date', 'DateTime', 'URL', 'Number'].map((name) => THEIRS + name);

/** Lists the triples that schema.org would not have: an unknown property, or one that does not fit its ends. */
export function wrongTriples(quads: readonly RdfQuad[]): string[] {
  const typesOf = new Map<string, string[]>();
  for (const { subject, predicate, object } of quads) {
    if (!predicate.value.endsWith('#type')) continue;
    typesOf.set(subject.value, [...(typesOf.get(subject.value) ?? []), ...family(theirs(object.value))]);
  }
  return quads
    .filter(({ predicate }) => !predicate.value.endsWith('#type'))
    .filter(({ subject, predicate, object }) => {
      const property = theirs(predicate.value);
      const may = ranges.get(property) ?? [];
      const fits = (types: readonly string[] | undefined, allowed: readonly string[]) =>
        types?.some((type) => allowed.includes(type)) ?? false;
      const objectFits =
        object.termType === 'Literal'
          ? may.some((type) => LITERALS.includes(type))
          : may.includes(`${THEIRS}URL`) || fits(typesOf.get(object.value), may);
      return !fits(typesOf.get(subject.value), domains.get(property) ?? []) || !objectFits;
    })
    .map(({ subject, predicate, object }) => `${subject.value} ${predicate.value} ${object.value}`);
}

function family(type: string): string[] {
  return [type, ...(parents.get(type) ?? []).flatMap(family)];
}

function theirs(iri: string): string {
  return iri.replace(OURS, THEIRS);
}
