/** What a session finds of an earlier version of us, and what is none of ours (F1, T19). */
import { afterEach, expect, test } from 'vitest';
import { clearPredecessor, HOST_MARK } from '@/src/dom/predecessor';

const NAMES = ['sidelight-person', 'sidelight-person-2', 'sidelight-place-flat', 'sidelight-place-flat-2'];
afterEach(() => {
  document.body.replaceChildren();
  for (const name of NAMES) CSS.highlights.delete(name);
});

test('every name of ours goes that has our number, and no other', () => {
  const set = (name: string, priority: number) => {
    const highlight = new Highlight();
    highlight.priority = priority;
    CSS.highlights.set(name, highlight);
  };
  for (const name of NAMES) set(name, -7);
  set('the-page', -7);
  clearPredecessor(-7, () => null);
  expect(NAMES.filter((name) => CSS.highlights.has(name))).toEqual([]);
  expect(CSS.highlights.has('the-page')).toBe(true);
  CSS.highlights.delete('the-page');
  for (const name of NAMES) set(name, 0);
  clearPredecessor(-7, () => null);
  expect(NAMES.filter((name) => !CSS.highlights.has(name))).toEqual([]);
});

test('a card of ours goes, not what a page or another extension has for itself', () => {
  const roots = new Map<Element, ShadowRoot>();
  const hostOf = (content: Node | null) => {
    const host = document.body.appendChild(document.createElement('div'));
    host.translate = false;
    const root = host.attachShadow({ mode: 'closed' });
    if (content) root.append(content);
    roots.set(host, root);
    return host;
  };
  const ours = hostOf(document.createComment(HOST_MARK));
  const theirs = [hostOf(document.createComment('another')), hostOf(null)];
  clearPredecessor(-7, (element) => roots.get(element) ?? null);
  expect([ours, ...theirs].map(({ isConnected }) => isConnected)).toEqual([false, true, true]);
});
