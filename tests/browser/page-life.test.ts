/** Listening through `document.open()`, and waiting for pages that are rendered in advance. */
import { afterEach, expect, test } from 'vitest';
import { listenAlways, listenFirst } from '@/src/dom/listen-always';
import { followLanguage } from '@/src/dom/page-language';
import { whenActivated, whenParsed } from '@/src/dom/when-ready';
import { emptyFrame } from './empty-frame';

let frame: HTMLIFrameElement;
const end = { current: new AbortController() };
afterEach(() => {
  end.current.abort();
  end.current = new AbortController();
  frame?.remove();
});

function openFrame(): { page: Document; view: Window } {
  const opened = emptyFrame();
  frame = opened.frame;
  return { page: opened.page, view: frame.contentWindow as Window };
}

const turn = () => new Promise((done) => setTimeout(done));

test('a listener lives on after document.open(), once, and goes with its signal (F8)', async () => {
  const { page, view } = openFrame();
  let heard = 0;
  const listen = () => heard++;
  listenAlways(view, ['keydown'], listen, end.current.signal);
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

test('a page rendered in advance is waited for (F7)', async () => {
  const { page } = openFrame();
  Object.defineProperty(page, 'prerendering', { value: true, configurable: true });
  let isActive = false;
  void whenActivated(page, end.current.signal).then(() => {
    isActive = true;
  });
  await turn();
  expect(isActive).toBe(false);
  page.dispatchEvent(new Event('prerenderingchange'));
  await turn();
  expect(isActive).toBe(false);
  Object.defineProperty(page, 'prerendering', { value: false });
  page.dispatchEvent(new Event('prerenderingchange'));
  await turn();
  expect(isActive).toBe(true);
});

test('who waits for it is let go when the session ends, and when it has ended', async () => {
  const { page } = openFrame();
  Object.defineProperty(page, 'prerendering', { value: true });
  const waited = whenActivated(page, end.current.signal);
  end.current.abort();
  await waited;
  await whenActivated(page, end.current.signal);
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

test('who listens late hears before the page, which keeps events to itself (F22)', () => {
  const { view } = openFrame();
  listenFirst(view, ['keydown'], end.current.signal);
  view.addEventListener('keydown', (event) => event.stopImmediatePropagation(), { capture: true });
  let heard = 0;
  listenAlways(view, ['keydown'], () => heard++, end.current.signal);
  view.dispatchEvent(new Event('keydown'));
  expect(heard).toBe(1);
  end.current.abort();
  view.dispatchEvent(new Event('keydown'));
  expect(heard).toBe(1);
});

test('of those that hear first each ends by itself; who comes after their session listens without it', () => {
  const { view } = openFrame();
  listenFirst(view, ['keydown'], end.current.signal);
  const heard: string[] = [];
  const listen = (name: string) => {
    const own = new AbortController();
    listenAlways(view, ['keydown'], () => heard.push(name), own.signal);
    return own;
  };
  const first = listen('first');
  const second = listen('second');
  first.abort();
  view.dispatchEvent(new Event('keydown'));
  expect(heard).toEqual(['second']);
  second.abort();
  end.current.abort();
  const late = listen('late');
  view.dispatchEvent(new Event('keydown'));
  expect(heard).toEqual(['second', 'late']);
  late.abort();
});

test('the language of the page is followed, also to another root', async () => {
  const { page } = openFrame();
  const heard: (string | null)[] = [];
  const ended: (string | null)[] = [];
  followLanguage(
    page,
    (language, until) => {
      heard.push(language);
      until.addEventListener('abort', () => ended.push(language));
    },
    end.current.signal,
  );
  page.documentElement.lang = 'ru';
  await turn();
  page.documentElement.className = 'translated-ltr';
  await turn();
  const root = page.createElement('html');
  root.lang = 'en';
  page.documentElement.replaceWith(root);
  await turn();
  root.lang = 'es';
  await turn();
  const another = page.createElement('html');
  another.lang = 'es';
  root.replaceWith(another);
  await turn();
  expect(heard).toEqual([null, 'ru', 'en', 'es']);
  expect(ended).toEqual([null, 'ru', 'en']);
  end.current.abort();
  expect(ended).toEqual(heard);
  another.lang = 'fr';
  await turn();
  expect(heard).toHaveLength(4);
});

test('a page may state its language as XHTML does', () => {
  const heard: (string | null)[] = [];
  const stated = '<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="tr"/>';
  for (const type of ['text/html', 'application/xhtml+xml'] as const) {
    const page = new DOMParser().parseFromString(stated, type);
    followLanguage(page, (language) => heard.push(language), end.current.signal);
  }
  expect(heard).toEqual(['tr', 'tr']);
});
