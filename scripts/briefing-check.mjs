/**
 * Checks a briefing's folder and says in plain words what is wrong with it: `npm run briefing:check [folder]`.
 * Ends with exit code 1 when something must be put right. The text the briefing is about is used where it is
 * at hand, beside the repository.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { deadLinks } from './dead-links.mjs';
import { loadTypeScript } from './load-typescript.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const folder = process.argv[2] ?? join(ROOT, 'data/briefings/venezuela-2019');

const { readBriefing } = await loadTypeScript('src/build/read-briefing.ts');
const { parseBriefing } = await loadTypeScript('src/core/briefing/parse-briefing.ts');
const { lintBriefing } = await loadTypeScript('src/core/briefing/lint-briefing.ts');
const { compileBriefing } = await loadTypeScript('src/core/briefing/compile-briefing.ts');
const { matcherLimit } = await loadTypeScript('src/build/matcher-limit.ts');

const parsed = parse();
if (parsed.ok) report(parsed.briefing);
else refuse(parsed.issues);

function parse() {
  try {
    return parseBriefing(readBriefing(folder));
  } catch (error) {
    if (error.issues === undefined) throw error;
    return { ok: false, issues: error.issues };
  }
}

function report(briefing) {
  const context = {
    briefingText: briefingText(briefing.index),
    today: latestToday(),
  };
  const { refusals, reports } = lintBriefing(briefing, context);
  printCounts(briefing);
  const oversize = measureSizes(briefing);
  print('To know', reports);
  refuse([...refusals, ...oversize, ...deadLinks(folder)]);
}

/** The day it is where the day begins first: an editor there is not told that today is to come. */
function latestToday() {
  return new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
}

function briefingText({ date, textSource }) {
  if (textSource === undefined) return undefined;
  const file = join(ROOT, '../shared/briefing', `briefing-${date}.txt`);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  console.log(`Skipped: quotes and own words against the text “${textSource}”, which is not at ${file}.`);
  return undefined;
}

function refuse(issues) {
  print('To put right', issues);
  if (issues.length > 0) process.exitCode = 1;
  else console.log('The briefing is in order.');
}

function print(title, issues) {
  if (issues.length === 0) return;
  console.log(`\n${title}: ${issues.length}`);
  for (const { path, message, fix } of issues) console.log(`  ${path}\n    ${message} ${fix}`);
}

function printCounts({ index, entities, names, confusables, events, quotes, relations, sources }) {
  const all = (items, of) => items.reduce((sum, item) => sum + of(item), 0);
  const forms = (record) => all(Object.values(record ?? {}), (list) => list.length);
  const dates = events.map(({ date }) => date).sort();
  const span = dates.length > 0 ? `, ${dates[0]} to ${dates.at(-1)}` : '';
  console.log(`${index.id}, revision ${index.revision}, verified until ${index.verifiedUntil}`);
  console.table({
    entities: entities.length,
    'sentences of context': all(entities, ({ context }) => context.length),
    roles: all(entities, ({ roles }) => roles.length),
    [`events${span}`]: events.length,
    disputes: all(events, ({ disputed }) => disputed?.length ?? 0),
    quotes: quotes.length,
    relations: relations.length,
    sources: sources.length,
    'forms of names': all(names, (own) =>
      [own.alias, own.presumedAlias, own.weakAlias, own.previousName].reduce(
        (sum, kind) => sum + forms(kind),
        0,
      ),
    ),
    confusables: confusables.length,
  });
}

function measureSizes(briefing) {
  const { packedMatcher, dossiers } = compileBriefing(briefing);
  const sizeOf = (text) => gzipSync(text, { level: 9 }).length;
  const inBytes = (bytes) => `${bytes.toLocaleString('en')} bytes gzip`;
  const matcher = sizeOf(packedMatcher.join('\n'));
  const limit = matcherLimit(briefing);
  console.log(`Matcher in the page: ${inBytes(matcher)} (limit ${inBytes(limit)})`);
  console.log(`Whole briefing, outside the page: ${inBytes(sizeOf(dossiers))}`);
  if (matcher <= limit) return [];
  const message = `The names, compiled, are ${inBytes(matcher)}, ${matcher - limit} more than as many spellings may weigh in a page.`;
  const fix = 'Leave out long spellings that no page uses; each may cost 20 bytes with its endings.';
  return [{ path: 'names/, confusables.json', message, fix }];
}
