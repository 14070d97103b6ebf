/** No text loses its end without an ellipsis: in the longest words, in the other direction, and where there is little room. */
import { expect } from '@playwright/test';
import { textsCutOff } from '../gallery/texts-cut-off';
import { test } from './test';

const SETS = {
  popup: { width: 1240, height: 900 },
  panel: { width: 320, height: 700 },
  options: { width: 320, height: 700 },
  welcome: { width: 320, height: 700 },
} as const;

for (const language of ['en-XA', 'ar']) {
  test(`no text is cut off: ${language}`, async ({ shown: page, gallery }) => {
    const cut: Record<string, readonly string[]> = {};
    for (const [set, size] of Object.entries(SETS)) {
      await page.setViewportSize(size);
      await page.goto(`${gallery.url}index.html?set=${set}&state=full&language=${language}`);
      cut[set] = await page.evaluate(textsCutOff);
    }
    expect(cut).toEqual({ popup: [], panel: [], options: [], welcome: [] });
  });
}
