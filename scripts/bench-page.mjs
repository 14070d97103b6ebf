/**
 * Measures our page code in real Chromium: `npm run bench:page [-- NAME …]`, where a name is `start` (the built extension, in
 * Firefox too: how long a page's first script waits for it), `median`, `p95`, `without` (no name on it), `giant`, `frames`,
 * `hover`, `storm` or `live`.
 *
 * Every figure of a page is taken cold: once in a fresh tab, after layout, with a no-op control in a tab of its
 * own; medians over rounds. `script` is the least of the rounds, by the clock, of what our code or a rival's took from its first
 * to its last line: whatever else the machine does can only add to it; `× walk` goes by that. `cpu ms` is processor
 * time of the main thread, from Chromium's own counter, in which rendering and the bench's own frames are; `net` is
 * what it is above the no-op, `net × walk` that of the walk's. By the clock a slice is longer on a machine that others
 * use; where the two ratios are far apart, go by the second, which is told of walks that are long enough. Ratios are within one run.
 */
import { chromium } from '@playwright/test';
import { build, mergeConfig } from 'vite';
import { benchPages, emptyPage, namesPage } from '../tests/bench/bench-pages.mjs';
import { printTable } from '../tests/bench/print-table.mjs';
import { note, printTargets } from '../tests/bench/targets.mjs';
import { askedFor } from './asked-for.mjs';
import { loadTypeScript } from './load-typescript.mjs';
import { findBrowser } from './setup/browsers.mjs';

const ROUNDS = { median: 7, p95: 5, without: 5, giant: 3 };
/** mark.js takes seconds a page, and minutes on a giant one. */
const RIVAL_ROUNDS = 1;
const NAMES = 200;
/** Less processor time than this is what the same work differs by from tab to tab. */
const COUNTABLE_MS = 10;
/** Of a page's clock. What takes less is told as nothing, and counts as one step in ratios. */
const CLOCK_STEP_MS = 0.1;
/** A giant page takes its time on a busy machine. */
const LOADED_WITHIN_MS = 180_000;
const HOST = 'http://bench.test/';

/** The second paints nothing, so that a frame of it is an empty one; with a highlight registered it is painted. */
const CHANGES = { paint: 'a colour', style: 'a class without a rule' };

const isWanted = askedFor(['start', ...Object.keys(benchPages()), 'frames', 'hover', 'storm', 'live']);
const { briefingPlugin } = await loadTypeScript('src/build/briefing-plugin.ts');
const { lightScript } = await loadTypeScript('src/build/light-script.ts');
const { highlightCss } = await loadTypeScript('src/dom/highlight-css.ts');
const css = highlightCss('chromium');
const code = await bundle();
const names = await briefingNames();
const browser = await chromium.launch({
  executablePath: findBrowser('chromium'),
  chromiumSandbox: process.getuid?.() !== 0,
  ignoreDefaultArgs: ['--headless', '--headless=old'],
  args: ['--headless=new', '--enable-precise-memory-info'],
});
try {
  if (isWanted('start')) await benchStarts();
  await benchWholePages();
  if (isWanted('frames')) await benchFrames();
  if (isWanted('hover')) await benchHover();
  if (isWanted('storm')) await benchStorm();
  if (isWanted('live')) await benchLiveBlog();
  printTargets();
} finally {
  await browser.close();
}

async function benchStarts() {
  const { benchStart } = await loadTypeScript('tests/bench/bench-start.ts');
  const rows = [...(await benchStart('chromium')), ...(await benchStart('firefox'))];
  printTable(rows);
  note("new tab's first script, held up in Chromium, ms", rows[0]['held up']);
  note("next page's first script, held up in Chromium, ms", rows[1]['held up']);
}

async function benchWholePages() {
  for (const [name, html] of Object.entries(benchPages())) {
    if (!isWanted(name)) continue;
    const rounds = [];
    for (let round = 0; round < ROUNDS[name]; round++) {
      const noop = await inTab(html, wholePage, { argument: 'noop' });
      const walk = await inTab(html, wholePage, { argument: 'walk' });
      const ours = await inTab(html, wholePage, { heap: true, argument: 'ours' });
      const wrapped = await inTab(html, wholePage, { argument: 'wrapped' });
      const hasRival = name !== 'giant' && round < RIVAL_ROUNDS;
      const rival = hasRival ? await inTab(html, wholePage, { argument: names }) : null;
      rounds.push({ noop, walk, ours, wrapped, rival });
    }
    const of = (pick) => median(rounds.map(pick));
    const noop = of((round) => round.noop.cpuMs);
    const script = (pick) => Math.min(...rounds.map((round) => pick(round).workMs));
    const walk = Math.max(
      script((round) => round.walk),
      CLOCK_STEP_MS,
    );
    const net = (pick) => of((round) => pick(round).cpuMs) - noop;
    const walkNet = net((round) => round.walk);
    const row = (label, pick) => ({
      [name]: label,
      'cpu ms': of((round) => pick(round).cpuMs),
      net: net(pick),
      'net × walk': walkNet < COUNTABLE_MS ? Number.NaN : net(pick) / walkNet,
      script: script(pick),
      '× walk': script(pick) / walk,
      'of it unpacking': of((round) => pick(round).unpackMs ?? Number.NaN),
      'longest task': of((round) => pick(round).longestMs ?? pick(round).workMs),
      'layout after ms': of((round) => pick(round).layoutMs),
      'nodes added': of((round) => pick(round).added),
      shift: of((round) => pick(round).shift),
      marks: of((round) => pick(round).marks ?? Number.NaN),
      'heap kB': of((round) => pick(round).heapKb ?? Number.NaN),
    });
    printTable([
      row('no-op', (round) => round.noop),
      row('bare walk', (round) => round.walk),
      row('ours', (round) => round.ours),
      row('spans by hand', (round) => round.wrapped),
      ...(rounds[0].rival ? [row('mark.js', () => rounds[0].rival)] : []),
    ]);
    const ours = script((round) => round.ours);
    const label = name === 'without' ? 'page without a name' : `${name} page`;
    note(`${label}, × cold walk`, ours / walk);
    note(
      'any page, nodes added',
      of((round) => round.ours.added),
    );
    note(
      'any page, layout shift',
      of((round) => round.ours.shift),
    );
    if (name === 'median') note('median page, × faster than mark.js', rounds[0].rival.workMs / ours);
    if (name === 'without')
      note(
        'page without a name, names registered',
        of((round) => round.ours.registered),
      );
    if (name === 'giant') {
      note(
        'giant page, longest own task, ms',
        of((round) => round.ours.longestMs),
      );
      const { readBeforeView } = await inTab(html, () => globalThis.bench.fromTheMiddle());
      note('giant page, read before the first viewport is marked, %', readBeforeView * 100);
    }
  }
}

async function benchFrames() {
  const { median: small, p95, giant } = benchPages();
  for (const [name, html] of Object.entries({ median: small, p95, giant })) {
    const rows = [];
    const { ranges, times } = await inTab(html, async (_, { threadMs }) => {
      const { bench } = globalThis;
      const times = { paint: { plain: [], marked: [] }, style: { plain: [], marked: [] } };
      const take = async (state) => {
        for (const kind of ['paint', 'style']) {
          const beforeMs = await threadMs();
          await bench.changeFrames(kind, 20);
          times[kind][state].push(((await threadMs()) - beforeMs) / 20);
        }
      };
      let ranges = 0;
      // By turns, at one place: a machine is now faster, now slower.
      for (let turn = 0; turn < 3; turn++) {
        await bench.ours();
        ranges = await bench.showMark();
        await take('marked');
        bench.leave();
        await take('plain');
      }
      return { ranges, times };
    });
    if (ranges === 0) throw new Error(`no mark in view of the ${name} page`);
    for (const [kind, { plain, marked }] of Object.entries(times)) {
      const cpuMs = { plain: median(plain), marked: median(marked) };
      const ratio = cpuMs.marked / cpuMs.plain;
      rows.push({ 'frames, cpu ms': name, ranges, 'a change to': CHANGES[kind], ...cpuMs, ratio });
      if (kind === 'paint') note(`${name} page, frame after marking, × before`, ratio);
    }
    // At once: the next page takes longer.
    printTable(rows);
  }
}

async function benchHover() {
  const row = await inTab(namesPage(), async () => {
    const { mentions } = await globalThis.bench.ours('all');
    return { hover: 'a point', mentions, ...globalThis.bench.hover(400) };
  });
  printTable([row]);
  note('hover over 10,000 marks, µs', row.medianUs);
}

async function benchStorm() {
  const row = await inTab(emptyPage(), async () => {
    await globalThis.bench.ours('all');
    return { storm: '1,000 nodes/s, 60 s', ...(await globalThis.bench.storm(1_000, 60)) };
  });
  printTable([row]);
  if (row.found !== row.wanted)
    throw new Error(`the storm left ${row.wanted} names, ${row.found} were found`);
  note('storm, own share, %', row.share * 100);
  note('storm, longest own task, ms', row.longestMs);
  note('storm, converged after, ms', row.convergedMs);
}

async function benchLiveBlog() {
  const rows = await inTab(emptyPage(), async (_, { counters }) => {
    await globalThis.bench.ours('all');
    const rows = [];
    for (let hours = 8; hours <= 32; hours += 8) {
      const mentions = await globalThis.bench.liveBlog(14_400);
      rows.push({ 'live blog, hours': hours, mentions, ...(await counters()) });
    }
    return rows;
  });
  printTable(rows);
  // Chromium compiles our code far into the second eight hours; what that weighs is not kept for the items.
  const [first, warm, ...later] = rows;
  note('live blog, extra nodes', Math.max(...later.map(({ nodes }) => nodes)) - first.nodes);
  note('live blog, heap of 16 hours after 16, kB', later.at(-1)['heap kB'] - warm['heap kB']);
}

/** Runs in the page: one way of marking a whole page, and what it left behind. */
async function wholePage(how) {
  const { bench } = globalThis;
  let shift = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) shift += value;
  }).observe({ type: 'layout-shift' });
  const before = bench.nodes();
  const result = await (typeof how === 'string' ? bench[how]() : bench.markJs(how));
  const layoutMs = bench.layout();
  await bench.frames(3);
  return { ...result, layoutMs, added: bench.nodes() - before, shift };
}

/** Opens a page in a fresh tab, lets it lie still, and runs `task` there once. */
async function inTab(html, task, { argument, heap } = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.route('**/*', (route) =>
    route.request().url() === HOST
      ? route.fulfill({
          body: html,
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': "script-src 'none'" },
        })
      : route.abort(),
  );
  // Not for its pictures and scripts: they are refused.
  await page.goto(HOST, { waitUntil: 'domcontentloaded', timeout: LOADED_WITHIN_MS });
  const cdp = await context.newCDPSession(page);
  // There from the start, as the registered sheet of the extension is.
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    document.body.offsetHeight;
  }, css);
  await page.evaluate(code);
  await page.evaluate(() => globalThis.bench.frames(4));
  const usedKb = async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    return (await cdp.send('Runtime.getHeapUsage')).usedSize / 1024;
  };
  const probes = {
    threadMs: () => threadMs(cdp),
    counters: async () => {
      const heapKb = await usedKb();
      const { nodes } = await cdp.send('Memory.getDOMCounters');
      return { nodes, 'heap kB': heapKb };
    },
  };
  for (const [name, probe] of Object.entries(probes)) await page.exposeFunction(name, probe);
  await cdp.send('Performance.enable');
  const beforeKb = heap ? await usedKb() : 0;
  const source = `(async () => {
    const result = await (${task.toString()})(${JSON.stringify(argument ?? null)}, globalThis);
    return result;
  })()`;
  const cpuBeforeMs = await threadMs(cdp);
  const result = await page.evaluate(source);
  if (typeof result === 'object' && !Array.isArray(result))
    result.cpuMs = (await threadMs(cdp)) - cpuBeforeMs;
  if (heap) result.heapKb = (await usedKb()) - beforeKb;
  await context.close();
  return result;
}

/** Processor time of the tab's main thread so far. */
async function threadMs(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ThreadTime').value * 1_000;
}

/** Bundles as the page script is: what a cold page costs goes by the functions that a minifier leaves. */
async function bundle() {
  const lib = { entry: 'tests/bench/in-page.ts', formats: ['iife'], name: 'benchBundle' };
  const built = await build(
    mergeConfig(
      {
        configFile: false,
        logLevel: 'error',
        plugins: [briefingPlugin()],
        resolve: { alias: { '@': process.cwd() } },
        build: { write: false, lib },
      },
      lightScript(),
    ),
  );
  const [{ output }] = [built].flat();
  return output[0].code;
}

/** Aliases of the briefing, in every language, as many as the rivals are given. */
async function briefingNames() {
  const { readBriefing } = await loadTypeScript('src/build/read-briefing.ts');
  const { names: files } = readBriefing('data/briefings/venezuela-2019');
  const aliases = files.flatMap(({ alias }) => Object.values(alias ?? {}).flat());
  return [...new Set(aliases.map((one) => one.name ?? one))].slice(0, NAMES);
}

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}
