/** Listening through `document.open()`, and waiting for pages that are rendered in advance. */
import { afterEach, expect, test } from 'vitest';
import { listenAlways } from '@/src/dom/listen-always';
import { whenActivated, whenParsed } from '@/src/dom/when-ready';

let frame: HTMLIFrameElement;
const end = { current: new AbortController() };
afterEach(() => {
  end.current.abort();
  end.current = new AbortController();
  frame?.remove();
});

function openFrame(): { page: Document; view: Window } {
  frame = document.createElement('iframe');
  document.body.append(frame);
  return { page: frame.contentDocument as Document, view: frame.contentWindow as Window };
}

const turn = () => new Promise((done) => setTimeout(done));

test('a listener lives on after document.open(), once, and goes with its signal', async () => {
  const { page, view } = openFrame();
  let heard = 0;
  const listen = () => heard++;
  listenAlways(view, ['keydown'], listen, { signal: end.current.signal, capture: true });
  for (let time = 0; time < 2; time++) {
    page.open();
    page.write('<p>new</p>');
    page.close();
    await turn();
  }
  view.dispatchEvent(new Event('keydown'));
  expect(heard).toBe(1);
  end.current.abort();
  view.dispatchEvent(new Event('keydown'));
  expect(heard).toBe(1);
});

test('a page rendered in advance is waited for', async () => {
  const { page } = openFrame();
  Object.defineProperty(page, 'prerendering', { value: true, configurable: true });
  let isActive = false;
  void whenActivated(page, end.current.signal).then(() => {
    isActive = true;
  });
  await turn();
  expect(isActive).toBe(false);
  Object.defineProperty(page, 'prerendering', { value: false });
  page.dispatchEvent(new Event('prerenderingchange'));
  await turn();
  expect(isActive).toBe(true);
});

test('a document that is being written is parsed when it is closed', async () => {
  const { page } = openFrame();
  page.open();
  page.write('<p>first');
  let isParsed = false;
  void whenParsed(page, end.current.signal).then(() => {
    isParsed = true;
  });
  await turn();
  expect(isParsed).toBe(false);
  page.close();
  await expect.poll(() => isParsed).toBe(true);
});
