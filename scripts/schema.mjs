/** Writes the JSON Schemas of a briefing's files to data/schema, from the valibot schemas: `npm run schema`. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jsonSchemas } from './json-schemas.mjs';

const folder = fileURLToPath(new URL('../data/schema', import.meta.url));
const biome = fileURLToPath(import.meta.resolve('@biomejs/biome/bin/biome'));
mkdirSync(folder, { recursive: true });
for (const [file, schema] of Object.entries(await jsonSchemas())) {
  writeFileSync(join(folder, file), `${JSON.stringify(schema, null, 2)}\n`);
  console.log(`data/schema/${file}`);
}
// Biome writes short arrays on one line, JSON.stringify does not.
execFileSync(process.execPath, [biome, 'format', '--write', folder]);
