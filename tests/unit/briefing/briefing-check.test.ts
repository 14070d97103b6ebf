/** The command an editor runs: what it prints, and that it fails when something must be put right. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, it, vi } from 'vitest';
import { smallParts } from './small-briefing';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const SCRIPT = join(ROOT, 'scripts/briefing-check.mjs');
const room = mkdtempSync(join(tmpdir(), 'sidelight-briefing-'));
/** Named as its briefing. */
const folder = join(room, 'small');

// Each run starts Node and Vite, which a busy machine takes its time over.
vi.setConfig({ testTimeout: 60_000 });

afterEach(() => rmSync(room, { recursive: true, force: true }));

/** Writes the small briefing as files, changed, and runs the checker on them. */
// biome-ignore lint/suspicious/noExplicitAny: tests write what the types forbid.
function check(change: (parts: any) => void) {
  const { index, entities, names, ...lists } = smallParts();
  const parts = { index, entities, names, ...lists };
  change(parts);
  for (const part of ['entities', 'names']) mkdirSync(join(folder, part), { recursive: true });
  const write = (file: string, content: unknown) =>
    writeFileSync(join(folder, file), JSON.stringify(content));
  write('briefing.json', parts.index);
  for (const entity of parts.entities) write(`entities/${entity.id}.json`, entity);
  for (const own of parts.names) write(`names/${own.entity}.json`, own);
  for (const part of Object.keys(lists)) write(`${part}.json`, parts[part]);
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, folder], { encoding: 'utf8' });
  return { status, text: stdout + stderr };
}

it('prints counts and ends well when all is in order', () => {
  const { status, text } = check((parts) => {
    parts.index.date = '2001-01-01';
  });
  expect(text).toMatch(/entities\W+2\b/);
  expect(text).toContain('The briefing is in order.');
  expect(text).toMatch(
    /Skipped: quotes and own words against the text “paper”, which is not at .*briefing-2001-01-01\.txt/,
  );
  expect(status).toBe(0);
});

it('says from when to when the events are, wherever they stand in the file', () => {
  const { text } = check(({ index, events }) => {
    // Of no text: there is none to look for.
    delete index.textSource;
    events.push({ ...events[0], id: 'earlier', date: '2001' });
  });
  expect(text).toContain('events, 2001 to 2019-03-30');
  expect(text).not.toContain('Skipped');
  expect(check(({ events }) => events.splice(0)).text).toMatch(/│ events +│/);
});

it('names file, place and remedy, and fails, when something must be put right', () => {
  const { status, text } = check((parts) => {
    parts.index.$schema = './none.schema.json';
    parts.names.pop();
    parts.sources[0].issued = '2019';
    parts.index.date = '2001-01-01';
  });
  expect(text).toContain('events.json → speech.date');
  expect(text).toContain(
    '“speech” names a day (2019-03-30); none of its sources does. Write the date less exactly',
  );
  expect(text).toContain('briefing.json\n    It links to ./none.schema.json, and there is no such file.');
  expect(text).toMatch(/To know: \d+\n[\s\S]*“bob-bell” has no file of names[\s\S]*To put right: \d+\n/);
  expect(status).toBe(1);
});

it('fails on a briefing that does not parse', () => {
  const { status, text } = check((parts) => {
    parts.events[0].sources = [];
  });
  expect(text).toContain('events.json → speech.sources');
  expect(status).toBe(1);
});

it('fails on a file that cannot be read, and says which', () => {
  const { status, text } = check((parts) => {
    parts.sources = { sources: [], note: 'x' };
  });
  expect(text).toMatch(/^\nTo put right: 1\n {2}sources\.json → note\n/);
  expect(status).toBe(1);
});

it('measures what a page needs, and fails when it is too much', () => {
  const { status, text } = check((parts) => {
    parts.index.date = '2001-01-01';
    let seed = 1;
    const letter = () => {
      seed = (seed * 48271) % 0x7fffffff;
      return String.fromCharCode(97 + (seed % 26));
    };
    const name = () => `X${Array.from({ length: 48 }, letter).join('')}`;
    parts.names[0].alias.mul = Array.from({ length: 8000 }, name);
  });
  expect(text).toMatch(
    /The names, compiled, are \d+,\d+ bytes gzip, \d+ more than as many spellings may weigh in a page\./,
  );
  expect(status).toBe(1);
});

it('is ready by itself where nothing was generated yet', () => {
  const needed = ['assets', 'data', 'entrypoints', 'scripts', 'src'];
  needed.push('package.json', 'package-lock.json', 'tsconfig.json', 'wxt.config.ts');
  for (const part of needed) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const command = ['scripts/ready.mjs', 'node', 'scripts/briefing-check.mjs'];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' });
  expect(stdout + stderr).toContain('The briefing is in order.');
  expect(status).toBe(0);
});
