/** A page that is read while it is parsed, as one is that is long on its way (docs/adr/0049). */
import { expect, test } from 'vitest';
import { long } from '@/tests/long';
import { randomFrom } from '@/tests/random-from';
import { emptyFrame } from './empty-frame';
import { runPrograms } from './run-programs';
import { describeFresh, describeMentions, startScan } from './scan';

const PROGRAMS = long ? 2_000 : 100;
const PIECES = 60;

/** What the parser moves about is among them: text in a table, a tag that closes another. */
const WRITTEN = [
  ...['Ada ', 'Example', 'Ada Example', 'Ada Example, ', ' Bo', ' Sample', 'Bo Sample. ', 'Bo Sample met '],
  ...['<p>', '</p>', '<b>', '</b>', '<i>', '</i>', '<a>', '</a>', '<div>', '</div>', '<h2>', '</h2>'],
  ...['<table>', '<tr>', '<td>', '</table>', '<ul><li>', '</ul>', '<br>', '<code>', '</code>', '<!-- -->'],
  ...['<div hidden>', '<svg>', '</svg>', '</body>', '<button>', '</button>'],
];

test(`${PROGRAMS} pages in pieces: followed equals fresh (F8, F9)`, {
  retry: 0,
  timeout: long ? 600_000 : 60_000,
}, async () => {
  const found = await runPrograms(PROGRAMS, readInPieces);
  expect(found).toBeGreaterThan(PROGRAMS);
});

/** Resolves to how many mentions the page holds at last. */
async function readInPieces(seed: number): Promise<number> {
  const { frame, page } = emptyFrame();
  const random = randomFrom(seed);
  page.open();
  page.write('<!doctype html><title>Late</title><body>');
  const scan = startScan(page);
  let written = '';
  for (let piece = 0; piece < PIECES; piece++) {
    const next = WRITTEN[Math.floor(random() * WRITTEN.length)] as string;
    written += next;
    page.write(next);
    const dice = random();
    if (dice < 0.2) await Promise.resolve();
    else if (dice < 0.3) await scan.settled();
  }
  page.close();
  await scan.settled();
  const expected = await describeFresh(page);
  expect(describeMentions(scan.placed), `seed ${seed}: ${written}`).toEqual(expected);
  scan.end();
  frame.remove();
  return expected.length;
}

test.each([
  ['by the parser', (page: Document) => page.write(`<main>${LINE.repeat(LINES)}`)],
  [
    'by a script',
    (page: Document) => {
      const main = page.body.appendChild(page.createElement('main'));
      for (let line = 0; line < LINES; line++) {
        const item = main.appendChild(page.createElement('ul')).appendChild(page.createElement('li'));
        const inner = item.appendChild(page.createElement('a')).appendChild(page.createElement('b'));
        inner.append('Nobody');
        item.append(' was here');
      }
    },
  ],
])('what is built %s where it stands is read once (F14)', async (_by, build) => {
  const { frame, page } = emptyFrame();
  page.open();
  page.write('<!doctype html><body>');
  const scan = startScan(page);
  await scan.read();
  const { matches } = Element.prototype;
  let asked = 0;
  Element.prototype.matches = function (this: Element, selector: string) {
    asked++;
    return matches.call(this, selector);
  } as typeof matches;
  build(page);
  await scan.settled(20_000);
  Element.prototype.matches = matches;
  scan.end();
  frame.remove();
  expect(asked).toBeGreaterThanOrEqual(4 * LINES);
  expect(asked).toBeLessThan(4.5 * LINES);
});

const LINES = 500;
const LINE = '<ul><li><a><b>Nobody</b></a> was here</li></ul>';
