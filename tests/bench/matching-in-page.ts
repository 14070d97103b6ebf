/**
 * What the matching bench runs inside a page: our search, its rivals and the read that both are measured against.
 * Each round takes all of them in turn, so that other work of the machine slows them alike.
 */
import type { EntityId } from '@/src/core/briefing/schema';
import { compileMatcher } from '@/src/core/matching/compile-matcher';
import { loadMatcher, type Matcher } from '@/src/core/matching/load-matcher';
import { createSearch } from '@/src/core/matching/start-search';
import { makeAliases } from './make-aliases';
import { RIVALS } from './matching-rivals';

/** A page's clock has steps of a tenth of a millisecond: a sample must be long beside that. */
const SAMPLE_MS = 12;
/** Rivals that take longer than this for one text are taken once. */
const SLOW_MS = 1_500;

type Row = Record<string, string | number>;
type Engine = { readonly name: string; readonly run: (text: string) => number };

/** Reads every code unit once: the floor. */
function read(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}

function ours(matcher: Matcher): Engine {
  const search = createSearch(matcher, null);
  return {
    name: 'ours',
    run(text) {
      search.begin(text);
      search.advance(text.length);
      return search.matches.length;
    },
  };
}

/** So long each is run first: the browser makes fast code of what ran often, in threads that other work keeps waiting. */
const WARM_UP_MS = 400;

/** Median ratios to the read of the same text in the same round, and what was found. */
function compare(engines: readonly Engine[], text: string, rounds: number): Row {
  const row: Row = {};
  const reads: number[] = [];
  const times = engines.map((): number[] => []);
  const isSlow = engines.map(() => false);
  warmUp(() => read(text));
  for (const engine of engines) warmUp(() => engine.run(text));
  for (let round = 0; round < rounds; round++) {
    const readMs = timeOf(() => read(text));
    reads.push(readMs);
    engines.forEach((engine, i) => {
      if (isSlow[i]) return;
      const ms = timeOf(() => engine.run(text));
      isSlow[i] = ms > SLOW_MS;
      times[i]!.push(ms / readMs);
    });
  }
  engines.forEach((engine, i) => {
    row[engine.name] = median(times[i]!);
    row[`${engine.name}: found`] = engine.run(text);
  });
  row['read ns'] = (median(reads) / text.length) * 1e6;
  return row;
}

/** Compares on the bundled matcher, given as its bytes. */
function bundled(bytes: ArrayBuffer, texts: Readonly<Record<string, string>>, rounds: number): Row[] {
  const matcher = loadMatcher(bytes);
  const load = timeOf(() => loadMatcher(bytes).states.length);
  // One search for all texts, as on a page: V8 makes slower code of functions that were made more than once.
  const engines = [ours(matcher)];
  return Object.entries(texts).map(([name, text]) => ({
    'bundled briefing': name,
    ...compare(engines, text, rounds),
    'load ms': load,
  }));
}

type Text = { readonly name: string; readonly text: string; readonly rounds: number };

/** Compares on generated names, so many of them, with the rivals that can hold as many. */
function generated(count: number, texts: readonly Text[]): Row[] {
  const aliases = makeAliases(count);
  const startedAtMs = performance.now();
  const bytes = compileMatcher(namingOf(aliases));
  const buildMs = performance.now() - startedAtMs;
  const loadMs = timeOf(() => loadMatcher(bytes.buffer as ArrayBuffer).states.length);
  const engines = [ours(loadMatcher(bytes.buffer as ArrayBuffer))];
  for (const rival of RIVALS) {
    if (count <= rival.atMost) engines.push({ name: rival.name, run: rival.build(aliases) });
  }
  return texts.map(({ name, text, rounds }) => ({
    [`${count} aliases`]: name,
    ...compare(engines, withNames(text, aliases), rounds),
    'build s': buildMs / 1_000,
    'load ms': loadMs,
    'bytes an alias': bytes.length / count,
  }));
}

/** t(2n) / t(n) on texts that are made to be slow. */
function linear(bytes: ArrayBuffer, units: number): Row[] {
  const { run } = ours(loadMatcher(bytes));
  return ['a', 'S ', 'S-', 'nicolas ', 'US', '\u00ad', 'a\u0301', '中', 'و', 'カ'].map((part) => {
    const text = part.repeat(units / 2 / part.length);
    const twice = text + text;
    const ratios = [0, 1, 2].map(() => {
      const once = timeOnce(() => run(text));
      return timeOnce(() => run(twice)) / once;
    });
    return { 'twice the text': JSON.stringify(part), units: twice.length, ratio: median(ratios) };
  });
}

/** A name every so often, as on a page that is about them. */
function withNames(text: string, aliases: readonly string[]): string {
  const parts: string[] = [];
  for (let at = 0, i = 0; at < text.length; at += 600, i++) {
    parts.push(text.slice(at, at + 600), ' ', aliases[(i * 7_919) % aliases.length]!, ' ');
  }
  return parts.join('');
}

function namingOf(aliases: readonly string[]) {
  const each = 16;
  const ids = Array.from({ length: Math.ceil(aliases.length / each) }, (_, i) => `entity-${i}` as EntityId);
  return {
    entities: ids.map((id) => ({ id, kind: 'person' as const })),
    names: ids.map((entity, i) => ({ entity, alias: { mul: aliases.slice(i * each, (i + 1) * each) } })),
    confusables: [],
  };
}

/** Time of one call, in ms: of so many in a row that the clock can tell. */
function timeOf(task: () => number): number {
  const once = timeOnce(task);
  if (once > SAMPLE_MS) return once;
  const times = Math.max(1, Math.ceil(SAMPLE_MS / Math.max(once, 0.05)));
  return (
    timeOnce(() => {
      let sum = 0;
      for (let time = 0; time < times; time++) sum += task();
      return sum;
    }) / times
  );
}

function warmUp(task: () => number): void {
  const startedAtMs = performance.now();
  do kept += task();
  while (performance.now() - startedAtMs < WARM_UP_MS);
}

let kept = 0;
function timeOnce(task: () => number): number {
  const startedAtMs = performance.now();
  // So that no work can be left out for want of a reader.
  kept += task();
  return performance.now() - startedAtMs;
}

function median(samples: readonly number[]): number {
  return [...samples].sort((a, b) => a - b)[samples.length >> 1] ?? Number.NaN;
}

Object.assign(globalThis, { matching: { bundled, generated, linear, kept: () => kept } });
