/** Texts of every script and form, as a page holds them: cut into nodes, after signs of several units. The ranges hold the names to the unit. */
import { packedMatcher } from 'virtual:sidelight/matcher';
import { expect, test } from 'vitest';
import { unpackMatcher } from '@/src/core/matching/unpack-matcher';
import { startPageScanner } from '@/src/dom/page-scanner';
import { createPlacedMentions } from '@/src/dom/placed-mentions';
import { MENTION_ROWS } from '../unit/mentions/mention-rows';
import { emptyFrame } from './empty-frame';

const matcher = unpackMatcher(packedMatcher, (text) => new TextEncoder().encode(text));
const BEFORE = '🛰️ 👩‍🚀 — ';
// ASCII has no forms.
const ODD_ROWS = MENTION_ROWS.filter(([, , row]) => /[^\0-\x7f]/.test(row) && /\|[A-Z]+\]/.test(row));
/** Pages at a time: most of a page's time is waiting for turns. */
const ABREAST = 30;

test(`${ODD_ROWS.length} rows of text, decomposed, wide, with soft hyphens, right to left … (F29)`, async () => {
  expect(ODD_ROWS.length).toBeGreaterThan(100);
  for (let first = 0; first < ODD_ROWS.length; first += ABREAST) {
    await Promise.all(ODD_ROWS.slice(first, first + ABREAST).map(readRow));
  }
}, 60_000);

async function readRow([language, about, row]: (typeof ODD_ROWS)[number]): Promise<void> {
  const { frame, page } = emptyFrame();
  page.body.append(...inPieces(BEFORE + haystackOf(row), page));
  const found = await namesIn(page, language);
  frame.remove();
  expect(found, `${language}, ${about}: ${row}`).toEqual(surfacesOf(row));
}

const MARKED = /\[([^\]]*)\|[A-Z]+\]/g;
const haystackOf = (row: string) => row.replace('\\n', '\n').replaceAll(MARKED, '$1');
const surfacesOf = (row: string) =>
  [...row.replace('\\n', '\n').matchAll(MARKED)].map(([, surface]) => surface);

/** Every other piece stands in an inline element: names are split. */
function inPieces(text: string, page: Document): Node[] {
  return (text.match(/[\s\S]{1,7}/g) ?? []).map((piece, index) => {
    if (index % 2 === 0) return page.createTextNode(piece);
    const element = page.createElement('b');
    element.append(piece);
    return element;
  });
}

function namesIn(page: Document, language: string): Promise<string[]> {
  const placed = createPlacedMentions();
  const end = new AbortController();
  return new Promise((done) => {
    startPageScanner({
      document: page,
      matcher: () => matcher,
      // As most pages state it: with a region.
      language: `${language}-001`,
      signal: end.signal,
      isEnough: () => false,
      onMentions: (run, mentions) => placed.set(run, mentions),
      onSettled() {
        end.abort();
        done([...placed.all()].map(({ range }) => textOf(range, page)));
      },
    });
  });
}

function textOf(
  { startContainer, startOffset, endContainer, endOffset }: StaticRange,
  page: Document,
): string {
  const range = page.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.toString();
}
