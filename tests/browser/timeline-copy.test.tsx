/** One event, or one quote of its day, is taken along from the timeline with where it can be checked. */
import { briefing } from 'virtual:sidelight/briefing';
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { TimelineApp } from '@/src/ui/timeline/TimelineApp';
import '@/src/ui/timeline/timeline.css';

const app = document.createElement('div');
document.body.append(app);
afterEach(() => {
  render(null, app);
  history.replaceState(null, '', '#');
  vi.restoreAllMocks();
});

async function copied(selector: string): Promise<string> {
  const texts: string[] = [];
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => void texts.push(text));
  history.replaceState(null, '', '#event=guaido-sworn-in');
  render(<TimelineApp briefing={briefing} language="en" />, app);
  const button = await expect
    .poll(() => app.querySelector<HTMLElement>(`.entry[aria-current] ${selector}`))
    .not.toBeNull()
    .then(() => app.querySelector<HTMLElement>(`.entry[aria-current] ${selector}`)!);
  button.click();
  await expect.poll(() => button.textContent.trim()).toBe('Copied');
  return texts.join('');
}

test('an event goes with its day, its dispute and its sources', async () => {
  const text = await copied('.entry-foot .tool');
  expect(text).toMatch(/^January 23, 2019: At a rally in Caracas/);
  expect(text).toContain('Disputed: ');
  expect(text.split('https://').length).toBe(4);
});

test('a quote goes with who said it and what is to be minded', async () => {
  const text = await copied('.entry-quote .tool');
  expect(text).toMatch(/^“juro asumir .+”\nJuan Guaidó, oath, January 23, 2019\. A fragment; El Día/);
});

test('a quote says under it whose it is, where it was said and what is to be minded, and leads to its very words', async () => {
  await copied('.entry-foot .tool');
  const figure = app.querySelector('.entry[aria-current] .entry-quote figcaption');
  expect(app.querySelector<HTMLElement>('.entry[aria-current] blockquote')?.lang).toBe('es');
  expect(figure?.textContent).toMatch(/^Juan Guaidó, oath, January 23, 2019Red Uno.+A fragment; El Día/);
  expect(figure?.querySelector('a')?.getAttribute('href')).toContain('#:~:text=juro%20asumir');
  expect(figure?.querySelector('a')?.target).toBe('_blank');
});

test('that an event is disputed is no part of its last word, also where the line breaks before it', async () => {
  await copied('.entry-foot .tool');
  const title = app.querySelector('.entry[aria-current] .entry-title');
  expect(title?.textContent.replace(/\s+/g, ' ')).toMatch(/ recognises him the same day, Disputed$/);
});

test('of the many buttons of one name a screen reader hears what each copies', async () => {
  await copied('.entry-foot .tool');
  const entry = app.querySelector('.entry[aria-current]')!;
  const saidOf = (selector: string) =>
    entry.querySelector(selector)?.ariaDescribedByElements?.map((of) => of.className || of.localName);
  expect(saidOf('.entry-foot .tool')).toEqual(['entry-title']);
  expect(saidOf('.entry-quote .tool')).toEqual(['figcaption']);
  const ids = [...app.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
