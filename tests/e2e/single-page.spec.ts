/** A site that goes from article to article by script: marks and the day of the card go along. */
import type { Tab } from '../drivers/driver';
import { allMarksOf, cardText, openCardAt } from '../drivers/product';
import { serveHtml } from './pages';
import { expect, HOSTS, test } from './test';

test('each article is marked, and its cards are as of its own day', async ({ server, tab }) => {
  const first = '<meta name="pubdate" content="2019-03-25"><main><p>Juan Guaidó spoke in Caracas.</p></main>';
  await tab.goto(serveHtml(server, '/first', first, HOSTS.two));
  expect(await cardAt(tab, 'Juan Guaidó')).toContain('As of March 25, 2019');

  await goOn(tab, '/second', '2019-03-31', 'John Bolton answered Juan Guaidó.');
  await expect.poll(() => allMarksOf(tab)).toEqual(['John Bolton', 'Juan Guaidó']);
  expect(await cardAt(tab, 'Juan Guaidó')).toContain('As of March 31, 2019');

  // Its head still says what the second one was.
  await goOn(tab, '/third', '2019-03-31', 'Juan Guaidó again.');
  await expect.poll(() => allMarksOf(tab)).toEqual(['Juan Guaidó']);
  expect(await cardAt(tab, 'Juan Guaidó')).toContain('As known on');
});

async function cardAt(tab: Tab, text: string): Promise<string | null> {
  expect(await openCardAt(tab, { text })).toBe(true);
  const shown = await cardText(tab);
  await tab.press('Escape');
  await expect.poll(() => cardText(tab)).toBeNull();
  return shown;
}

function goOn(tab: Tab, path: string, day: string, words: string): Promise<void> {
  return tab.evaluate(
    (to, date, text) => {
      history.pushState(null, '', to);
      document.querySelector('meta[name=pubdate]')?.setAttribute('content', date);
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      document.querySelector('main')?.replaceChildren(paragraph);
    },
    path,
    day,
    words,
  );
}
