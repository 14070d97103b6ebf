/** The pages of the bench: real ones beside the repository where they are at hand, else our own fixture repeated. */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const REAL = '../shared/pages';
const FIXTURE = 'tests/fixtures/pages/demo-article.html';
/** As many bytes of HTML as a giant page has, and text nodes. */
const GIANT_BYTES = 10_000_000;

/** Returns the pages by name, each as HTML. */
export function benchPages() {
  const fixture = readFileSync(FIXTURE, 'utf8');
  // Of 311 news pages the median has 566 text nodes with 19 k characters, 7.7 k of them eligible, the 95th percentile
  // 1,813 with 56 k. Nearest of those at hand: 1,307 with 21 k, 10.6 k of them eligible, and 1,972 with 52 k.
  const median = real('foxnews-en-s300') ?? fixture;
  const p95 = real('uol-pt') ?? repeat(fixture, 60_000);
  const giant = repeat(real('foxnews-en-s300') ?? fixture, GIANT_BYTES);
  return { median, p95, giant, without: withoutNames() };
}

/** Returns the text of the median and of the giant page, as one string each. */
export function benchTexts() {
  const { median, giant } = benchPages();
  return { median: textOf(median), giant: textOf(giant) };
}

function textOf(html) {
  return html
    .replace(/<(script|style|noscript)[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

/** A page of 10,000 names, some hundred of them in view. */
export function namesPage() {
  const line = '<p>Juan Guaidó, Nicolás Maduro, John Bolton, Donald Trump, Vladimir Putin.</p>';
  return page(`<main style="columns: 4; font: 9px serif">${line.repeat(2_500)}</main>`);
}

export function emptyPage() {
  return page('<main></main>');
}

function withoutNames() {
  const line = '<p>The weather was fine <b>that day</b> and nobody of note was seen in the streets.</p>';
  return page(line.repeat(300));
}

function real(name) {
  const file = `${REAL}/${name}.html.gz`;
  return existsSync(file) ? gunzipSync(readFileSync(file)).toString('utf8') : null;
}

/** Repeats what the body holds until the page is so long. */
function repeat(html, bytes) {
  const [, head = '', body = html] = /([\s\S]*?<body[^>]*>)([\s\S]*)<\/body>/i.exec(html) ?? [];
  const still = body.replace(/<script[\s\S]*?<\/script>/gi, '');
  return head + still.repeat(Math.ceil(bytes / still.length));
}

function page(body) {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>bench</title><body>${body}</body></html>`;
}
