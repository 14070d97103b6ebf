import { afterEach, expect, test } from 'vitest';
import { pageDate } from '@/src/dom/page-date';

const added: Element[] = [];
afterEach(() => {
  for (const element of added.splice(0)) element.remove();
});

function state(name: string, content: string): void {
  const meta = Object.assign(document.createElement('meta'), { content });
  meta.setAttribute('property', name);
  document.head.append(meta);
  added.push(meta);
}

test('an updated article counts by its publication, and the update is told', () => {
  state('article:published_time', '2019-03-31T08:00:00Z');
  state('article:modified_time', '2019-04-02T10:00:00Z');
  expect(pageDate(document)).toEqual({ date: '2019-03-31', from: 'meta', updated: '2019-04-02' });
});

test('an update on the day of publication is none', () => {
  state('article:published_time', '2019-03-31T08:00:00Z');
  state('article:modified_time', '2019-03-31T10:00:00Z');
  expect(pageDate(document)?.updated).toBeNull();
});

test('an update alone is no date', () => {
  state('article:modified_time', '2019-04-02T10:00:00Z');
  expect(pageDate(document)).toBeNull();
});
