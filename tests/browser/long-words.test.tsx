/** A word that is longer than the window breaks: it sticks out of nothing, in no text of a briefing. */
import type { BrowserPage } from '@vitest/browser/context';
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import * as browserMode from 'vitest/browser';
import cardCss from '@/src/ui/card/card.css?inline';
import popupCss from '@/src/ui/popup/popup.css?inline';
import timelineCss from '@/src/ui/timeline/timeline.css?inline';
import welcomeCss from '@/src/ui/welcome/welcome.css?inline';
import { viewsOfText } from './views-of-text';

// Its types come with a provider of Vitest's; ours is our own.
const { page } = browserMode as unknown as { readonly page: BrowserPage };

const app = document.createElement('div');
const style = document.createElement('style');
document.head.append(style);
document.body.append(app);
afterEach(() => render(null, app));

const SHEETS: Readonly<Record<string, string>> = {
  card: cardCss,
  timeline: timelineCss,
  welcome: welcomeCss,
};
const WORD = 'Donaudampfschifffahrts'.repeat(4);

test.each([360, 640, 1_280])('88 letters, in a window of %i px', async (width) => {
  await page.viewport(width, 700);
  for (const [name, view] of Object.entries(viewsOfText(WORD, 'donau'))) {
    style.textContent = SHEETS[name] ?? popupCss;
    render(null, app);
    render(view, app);
    await expect.poll(() => app.textContent).toContain(WORD);
    await expect.poll(() => ({ name, wide: tooWide() })).toEqual({ name, wide: [] });
  }
});

/** Names what sticks out of the window. Not the card's foot: of a briefing's title nobody makes one word. */
function tooWide(): string[] {
  return [...app.querySelectorAll('*:not(svg, svg *, .card-briefing *)')]
    .filter((element) => !isCutOnPurpose(element) && element.getBoundingClientRect().right > innerWidth + 1)
    .map(({ localName, className }) => `${localName}.${className}`);
}

function isCutOnPurpose(element: Element): boolean {
  const { textOverflow, webkitLineClamp } = getComputedStyle(element);
  if (textOverflow === 'ellipsis' || !/^(none|)$/.test(webkitLineClamp)) return true;
  return element.parentElement !== null && isCutOnPurpose(element.parentElement);
}
