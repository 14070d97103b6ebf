/** F34: no browser carries messages of any size. What is large is refused before it is sent; what frames are sent is small, however many ask. */
import { readdirSync } from 'node:fs';
import type { Browser } from 'wxt/browser';
import { tabIdOf } from '../drivers/product';
import { long } from '../long';
import { serveHtml } from './pages';
import { expect, HOSTS, test } from './test';

declare const chrome: typeof Browser;

/** Chromium carries no message over 64 MiB. */
const BIGGER_THAN_ANY = 70_000_000;
const FRAMES = long ? 50 : 12;
const LARGEST_ANSWER = 2_000_000;
/** Everything that can be asked for. */
const ENTITIES = readdirSync('data/briefings/venezuela-2019/entities').map((file) =>
  file.replace('.json', ''),
);

test('a file larger than any message is refused at once, by its size (F34)', async ({ driver }) => {
  const options = await driver.openExtensionPage('options.html');
  await options.waitFor(() => document.querySelector('.kept-file input') !== null);
  const said = await options.evaluate(async (size) => {
    const chosen = new DataTransfer();
    chosen.items.add(new File(['x'.repeat(size)], 'large.json'));
    // Once it is chosen, nothing of it may be read.
    let read = 0;
    File.prototype.text = async () => {
      read++;
      return '';
    };
    const input = document.querySelector<HTMLInputElement>('.kept-file input') as HTMLInputElement;
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    for (let look = 0; look < 200 && !document.querySelector('.outcome-failed'); look++)
      await new Promise((done) => setTimeout(done, 50));
    return { text: document.querySelector('.outcome-failed')?.textContent, read };
  }, BIGGER_THAN_ANY);
  expect(said).toEqual({ text: expect.stringContaining('Nothing was changed'), read: 0 });
  await options.close();
});

test('many frames that ask for everything at once are each answered, with little (F34)', async ({
  driver,
  server,
}) => {
  const inner = serveHtml(server, '/one-of-fifty', '<p>Juan Guaidó.</p>', HOSTS.three);
  const page = await driver.open(
    serveHtml(server, '/fifty', `<iframe src="${inner}"></iframe>`.repeat(FRAMES), HOSTS.two),
  );
  const answers = await driver.evaluateInBackground(
    async (tabId, entities) => {
      const func = async (wanted: string[]) => {
        if (window.top === window) return [];
        const request = {
          entities: wanted,
          stated: [{ by: 'meta', name: 'date', of: '', words: '2019-03-31' }],
          readerDate: null,
        };
        const answer: { dossiers: unknown[] } = await chrome.runtime.sendMessage({
          call: 'dossiers',
          request,
        });
        return [answer?.dossiers.length ?? 0, JSON.stringify(answer ?? null).length];
      };
      const target = { tabId, allFrames: true };
      const results = await chrome.scripting.executeScript({ target, args: [entities], func });
      return results.flatMap(({ result }) => (result?.length === 2 ? [result as [number, number]] : []));
    },
    await tabIdOf(driver, await page.url()),
    ENTITIES,
  );
  expect(answers).toHaveLength(FRAMES);
  for (const [count, units] of answers) {
    expect(count).toBe(ENTITIES.length);
    expect(units).toBeLessThan(LARGEST_ANSWER);
  }
  await page.close();
});
