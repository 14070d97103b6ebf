/** What the compiler of briefings promises: the same bytes wherever it runs. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { compileBriefing } from '@/src/core/briefing/compile-briefing';
import { readFamilies } from '@/src/core/briefing/families';
import type { EntityId } from '@/src/core/briefing/schema';
import { unpackMatcher } from '@/src/core/matching/unpack-matcher';
import { BUNDLED_FOLDER, bundledBriefing } from './bundled-briefing';

const PRINT = fileURLToPath(new URL('./fixtures/print-compiled.mjs', import.meta.url));
const run = promisify(execFile);
const compiled = compileBriefing(bundledBriefing());

it('gives the same bytes in another process, language and time zone', async () => {
  const elsewhere = { ...process.env, LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Apia' };
  const { stdout } = await run(process.execPath, [PRINT, BUNDLED_FOLDER], { env: elsewhere });
  const here = createHash('sha256').update(JSON.stringify(compiled));
  expect(stdout.trim()).toBe(here.digest('hex'));
}, 60_000);

it('gives the families and the whole briefing beside the matcher', () => {
  const matcher = unpackMatcher(compiled.packedMatcher, (text) => new TextEncoder().encode(text));
  const families = readFamilies(compiled.families, matcher);
  expect(families.get('john-bolton' as EntityId)).toBe('person');
  expect(families.get('s-300' as EntityId)).toBe('weapon');
  expect(JSON.parse(compiled.dossiers)).toEqual(bundledBriefing());
});
