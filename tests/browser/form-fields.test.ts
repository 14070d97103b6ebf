/** A form's fields are its properties, in the worlds of extensions too: what we ask of a form may be answered by a field (F12). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { middleOf } from '@/src/core/placement/keep-in-view';
import { bringIntoView } from '@/src/dom/bring-into-view';
import { isInEligiblePlace } from '@/src/dom/eligible-text';
import { mentionAtPoint, rectsOf } from '@/src/dom/mention-at-point';
import { type PlacedMention, withHosts } from '@/src/dom/placed-mentions';
import { clipOf, viewOf } from '@/src/dom/view-of';
import { startScan, texts } from './scan';

/** What reading, following, placing and clipping ask of nodes and elements. */
const ASKED =
  'nodeType localName matches shadowRoot firstChild lastChild nextSibling previousSibling parentNode parentElement ownerDocument isConnected contains getRootNode closest children childNodes getBoundingClientRect getClientRects checkVisibility host textContent assignedSlot previousElementSibling'.split(
    ' ',
  );

afterEach(() => document.body.replaceChildren());

let errors: unknown[] = [];
const note = ({ error }: ErrorEvent) => void errors.push(error);
beforeEach(() => {
  errors = [];
  window.addEventListener('error', note);
});
afterEach(() => {
  window.removeEventListener('error', note);
  expect(errors).toEqual([]);
});

test.each(ASKED)('names in and after a form with a field named %s are found and followed', async (name) => {
  const stage = document.createElement('div');
  stage.innerHTML = `<p>Ada Example.</p><form style="padding: 1px">So<b>it</b> is: Ada Example. <p>Ada Example. <input name="${name}"></p></form><p>Ada Example.</p>`;
  document.body.append(stage);
  const scan = startScan();
  await scan.settled();
  expect(texts(scan.placed)).toHaveLength(4);
  for (const each of scan.placed.all())
    expect(mentionAtPoint(document, scan.placed, middleOf(rectsOf(each)[0] as DOMRect))).toBe(each);

  // Beside every name, over the form itself; and two texts touch in it.
  const [, outside] = stage.children as unknown as [Element, Element];
  const { left, bottom } = Element.prototype.getBoundingClientRect.call(outside);
  expect(mentionAtPoint(document, scan.placed, { x: left + 300, y: bottom - 1 })).toBeNull();

  const [before, form] = stage.children as unknown as [Element, Element];
  Element.prototype.append.call(form, document.createElement('br'), 'Bo Sample.');
  before.append(' Bo Sample.');
  await scan.settled();
  expect(texts(scan.placed)).toHaveLength(6);

  stage.replaceChildren();
  await scan.settled();
  expect(texts(scan.placed)).toEqual([]);
  scan.end();
});

test.each(ASKED)('a form with a field named %s goes while it is read', async (name) => {
  const { now } = performance;
  let looks = 0;
  performance.now = () => {
    if (++looks === 15) queueMicrotask(() => document.querySelector('form')?.remove());
    return now.call(performance) + 4 * looks;
  };
  // One run, which is read in many steps; in each engine the fifteenth look is between two of them.
  const line = `<b>Ada Example</b> ${'<i></i>'.repeat(20)}`.repeat(100);
  document.body.innerHTML = `<form>${line}<input name="${name}"></form><p>Bo Sample</p>`;
  const scan = startScan();
  await scan.settled(Number.POSITIVE_INFINITY);
  performance.now = now;
  expect(texts(scan.placed)).toEqual(['Bo Sample']);
  scan.end();
});

test.each(ASKED)('the place of a name in a form with a field named %s is found', (name) => {
  document.body.innerHTML = `<form><p>Ada Example <input name="${name}"></p></form>`;
  const view = viewOf(window);
  expect(clipOf(document.querySelector('p') as Element, view)).toEqual(view);
});

// Firefox shows those of a document to extensions, too, but only where it has no such property itself.
test.each(['form', 'img', 'iframe', 'object'])('a page with a %s named host is read', async (tag) => {
  document.body.innerHTML = `<${tag} name="host"></${tag}><p>Ada Example</p>`;
  const scan = startScan();
  await scan.settled();
  const [mention] = [...scan.placed.all()] as [PlacedMention];
  expect(isInEligiblePlace(mention.range.startContainer)).toBe(true);
  expect(withHosts(mention.range.startContainer)).toHaveLength(1);
  scan.end();
});

test.each(ASKED)('going to a name in a form with a field named %s ends there', async (name) => {
  document.body.innerHTML = `<form><p>Ada Example <input name="${name}"></p></form>`;
  const scan = startScan();
  await scan.settled();
  const [mention] = [...scan.placed.all()];
  expect(bringIntoView(mention as PlacedMention)).toBe(true);
  scan.end();
});
