/** What `npm start` says of a page without a window. */
import { expect, test } from 'vitest';
import { reportLines } from '../../demo/report-lines';

const seen = (mentions: Record<string, number>) => ({ mentions, marked: 2, stated: [] });

test('whom the page names stands by how often', () => {
  expect(reportLines('chromium', seen({ caracas: 1, 's-300': 12 }), ['page.png'])).toEqual([
    '\nSidelight in chromium: 13 mentions, 2 marked (of each name the first in a section)\n',
    '  s-300      12',
    '  caracas     1',
    '\nsaved',
    '  page.png',
  ]);
});

// The article of `npm start` alone names nobody of a newsroom's own briefing: “0 marks” looked like a fault.
test('of a page that names nobody it says so, and how to show another', () => {
  expect(reportLines('firefox', seen({}), []).join('\n')).toContain(
    'names nobody of the briefing. Another page: npm',
  );
});

test('a page without our script is told as one', () => {
  expect(reportLines('firefox', null, [])).toEqual([expect.stringContaining('no permission for its site')]);
});
