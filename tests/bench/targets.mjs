/** The figures that issue 5 asks for, and which of them a run of the bench met. */
import { printTable } from './print-table.mjs';

/** What is asked of each figure: at most this, or at least, where a word says so. */
const TARGETS = {
  "new tab's first script, held up in Chromium, ms": { most: 5 },
  "next page's first script, held up in Chromium, ms": { most: 5 },
  'median page, × cold walk': { most: 5, aim: 3 },
  'median page, × faster than mark.js': { least: 150 },
  'p95 page, × cold walk': {},
  'page without a name, × cold walk': { most: 5 },
  'page without a name, names registered': { most: 0 },
  'giant page, × cold walk': { most: 4 },
  'giant page, longest own task, ms': { most: 50, aim: 10 },
  'giant page, read before the first viewport is marked, %': { most: 5 },
  'any page, nodes added': { most: 0 },
  'any page, layout shift': { most: 0 },
  'median page, frame after marking, × before': { most: 2 },
  'p95 page, frame after marking, × before': { most: 2 },
  'giant page, frame after marking, × before': { most: 1.5 },
  'hover over 10,000 marks, µs': { most: 50 },
  'storm, own share, %': { most: 10 },
  'storm, longest own task, ms': { most: 50 },
  'storm, converged after, ms': { most: 500 },
  'live blog, extra nodes': { most: 0 },
  'live blog, heap of 16 hours after 16, kB': { most: 100 },
};

const found = new Map();

/** Notes a figure that was measured; one noted twice keeps the worse. */
export function note(figure, value) {
  const target = TARGETS[figure];
  if (!target) throw new Error(`no such figure: ${figure}`);
  const worse = target.least === undefined ? Math.max : Math.min;
  found.set(figure, found.has(figure) ? worse(found.get(figure), value) : value);
}

/** Prints each figure beside its target; returns how many do not hold. */
export function printTargets() {
  const rows = [...found].map(([figure, value]) => ({ figure, measured: value, ...judge(figure, value) }));
  printTable(rows);
  const failed = rows.filter(({ holds }) => holds === 'NO').length;
  console.log(failed === 0 ? '  every figure holds\n' : `  ${failed} of ${rows.length} do not hold\n`);
  return failed;
}

function judge(figure, value) {
  const { most, least, aim } = TARGETS[figure];
  if (most === undefined && least === undefined) return { target: '–', holds: '' };
  const target = most === undefined ? `≥ ${least}` : `≤ ${most}${aim ? ` (aim ${aim})` : ''}`;
  const holds = most === undefined ? value >= least : value <= most;
  return { target, holds: holds ? 'yes' : 'NO' };
}
