import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { loadTypeScript } from './load-typescript.mjs';

/** Generates each JSON Schema by its file name; the same on every machine. */
export async function jsonSchemas() {
  const schema = await loadTypeScript('src/core/briefing/schema.ts');
  const files = {
    'briefing-index.json': schema.BriefingIndexSchema,
    'entity.json': schema.EntitySchema,
    'names.json': schema.NamesSchema,
    'confusables.json': listOf('confusables', schema.ConfusableSchema),
    'events.json': listOf('events', schema.EventSchema),
    'quotes.json': listOf('quotes', schema.QuoteSchema),
    'relations.json': listOf('relations', schema.RelationSchema),
    'sources.json': listOf('sources', schema.SourceSchema),
  };
  return Object.fromEntries(Object.entries(files).map(([file, part]) => [file, generated(part)]));
}

/** A list stands under its own name, because a bare array has no place for `$schema`. */
function listOf(part, item) {
  return v.strictObject({ $schema: v.optional(v.string()), [part]: v.array(item) });
}

// What JSON Schema has no word for is left to the checker.
function generated(part) {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    ...toJsonSchema(part, { errorMode: 'ignore' }),
  };
}
