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
    'confusables.json': v.array(schema.ConfusableSchema),
    'events.json': v.array(schema.EventSchema),
    'quotes.json': v.array(schema.QuoteSchema),
    'relations.json': v.array(schema.RelationSchema),
    'sources.json': v.array(schema.SourceSchema),
  };
  return Object.fromEntries(Object.entries(files).map(([file, part]) => [file, generated(part)]));
}

// What JSON Schema has no word for is left to the checker.
function generated(part) {
  return { $schema: 'http://json-schema.org/draft-07/schema#', ...toJsonSchema(part, { errorMode: 'ignore' }) };
}
