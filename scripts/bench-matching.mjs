/**
 * Measures matching in real Chromium: `npm run bench [-- NAME …]`, where a name is `bundled`, `linear`, `10000`,
 * `100000` or `1000000`. All figures without a unit are ratios to reading every code unit of the same text once, in the
 * same round, as medians. Whole pages, and mark.js beside them, are `npm run bench:page`.
 */
import { benchTexts } from '../tests/bench/bench-pages.mjs';
import { openBench } from '../tests/bench/open-bench.mjs';
import { printTable } from '../tests/bench/print-table.mjs';
import { askedFor } from './asked-for.mjs';
import { compileMatcherOf } from './load-bundled-matcher.mjs';

const ROUNDS = 25;
const GIANT_ROUNDS = 3;
const ADVERSARIAL_UNITS = 10_000_000;
const TARGETS = { bundled: 4, 1000000: 8 };

const COUNTS = [10_000, 100_000, 1_000_000];
const isWanted = askedFor(['bundled', ...COUNTS.map(String), 'linear']);
const { median, giant } = benchTexts();
const bytes = Buffer.from(await compileMatcherOf('venezuela-2019')).toString('base64');
const { page, close } = await openBench('tests/bench/matching-in-page.ts');
try {
  await page.evaluate((text) => {
    globalThis.bytes = Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0)).buffer;
  }, bytes);
  if (isWanted('bundled')) {
    const rows = await page.evaluate(
      ({ texts, rounds }) => globalThis.matching.bundled(globalThis.bytes, texts, rounds),
      { texts: { 'median page': median, 'giant page': giant }, rounds: ROUNDS },
    );
    printTable(rows);
    judge('bundled', rows[0].ours);
  }
  for (const count of COUNTS) {
    if (!isWanted(String(count))) continue;
    const rows = await page.evaluate(
      ([count, texts]) => globalThis.matching.generated(count, texts),
      [
        count,
        [
          { name: 'median page', text: median, rounds: ROUNDS },
          { name: 'giant page', text: giant, rounds: GIANT_ROUNDS },
        ],
      ],
    );
    printTable(rows);
    judge(String(count), rows[1].ours);
  }
  if (isWanted('linear')) {
    printTable(
      await page.evaluate((units) => globalThis.matching.linear(globalThis.bytes, units), ADVERSARIAL_UNITS),
    );
  }
} finally {
  await close();
}

function judge(name, ratio) {
  const target = TARGETS[name];
  if (!target) return;
  console.log(
    `  ${name}: ${ratio.toFixed(2)} × the read; target ${target}: ${ratio <= target ? 'holds' : 'does not hold'}\n`,
  );
}
