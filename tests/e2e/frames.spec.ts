/** Frames of every kind that a page can make: read while they are there, forgotten when they go. */
import type { Browser } from 'wxt/browser';
import type { BrowserDriver } from '../drivers/driver';
import { cardText, pageReport, type Report, tabIdOf } from '../drivers/product';
import { serveHtml } from './pages';
import { expect, HOSTS, test } from './test';

/** In functions that run inside the extension: both families have it. */
declare const chrome: typeof Browser;

const INNER = '<!doctype html><html lang="en"><meta charset="utf-8"><p>Juan Guaidó spoke.</p></html>';

type Made = 'srcdoc' | 'blob' | 'data' | 'written' | 'filled';
const KINDS: readonly { readonly made: Made; readonly sandbox: string | null }[] = [
  { made: 'srcdoc', sandbox: null },
  { made: 'srcdoc', sandbox: '' },
  { made: 'blob', sandbox: null },
  { made: 'blob', sandbox: '' },
  { made: 'data', sandbox: null },
  { made: 'written', sandbox: null },
  { made: 'filled', sandbox: null },
];

test('frames of every kind are read, and forgotten when they go (F10)', async ({ driver, server }) => {
  const url = serveHtml(
    server,
    '/frames-of-every-kind',
    '<p>John Bolton left the White House.</p>',
    HOSTS.one,
  );
  const page = await driver.open(url);
  await expect.poll(() => mentionsIn(driver, url)).toBe(1);
  for (const { made, sandbox } of KINDS) {
    const kind = `${made}, sandbox ${sandbox}`;
    await page.evaluate(addFrame, made, sandbox, INNER);
    await expect.poll(() => mentionsIn(driver, url), kind).toBe(2);
    expect(await goToNameInFrame(driver, url), `${kind}, its name`).toBe(true);
    await expect.poll(() => cardText(page), `${kind}, its card`).toContain('Juan Guaidó');
    await page.press('Escape');
    await expect.poll(() => cardText(page), `${kind}, closed`).toBeNull();
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await expect.poll(() => mentionsIn(driver, url), `${kind}, gone`).toBe(1);
  }
  await page.close();
});

test('what is refused on a site is left alone in the frames that it writes itself', async ({
  driver,
  server,
}) => {
  const url = serveHtml(server, '/refused-in-frames', '<p>Nobody.</p>', HOSTS.two);
  await driver.evaluateInBackground(async () => {
    const request = { entity: 'juan-guaido', alias: null, site: 'apnews.com' };
    await chrome.runtime.sendMessage({ call: 'mute', request });
  });
  const page = await driver.open(url);
  for (const made of ['srcdoc', 'blob', 'written'] as const) {
    await page.evaluate(addFrame, made, null, INNER.replace('spoke', 'met John Bolton'));
    await expect.poll(() => mentionsIn(driver, url), made).toBe(1);
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await expect.poll(() => mentionsIn(driver, url), `${made}, gone`).toBe(0);
  }
  await page.close();
  await driver.evaluateInBackground(async () => {
    const request = { entity: 'juan-guaido', alias: null, site: 'apnews.com' };
    await chrome.runtime.sendMessage({ call: 'unmute', request });
  });
});

// Until then it holds an empty document, and in Firefox what is loaded comes into the same window as that.
test('a frame that is loaded late is read (F10)', async ({ driver, server }) => {
  const late = serveHtml(server, '/loaded-late', INNER, HOSTS.one);
  const frames = `<iframe loading="lazy" style="margin-top: 9000px" src="${late}"></iframe><iframe></iframe>`;
  const url = serveHtml(server, '/with-late-frames', `<p>John Bolton left the White House.</p>${frames}`);
  const page = await driver.open(url);
  await expect.poll(() => mentionsIn(driver, url)).toBe(1);
  await page.evaluate(() => document.querySelector('iframe')?.scrollIntoView({ behavior: 'instant' }));
  await expect.poll(() => mentionsIn(driver, url), 'when it comes into view').toBe(2);
  await page.evaluate(
    (address) => document.querySelectorAll('iframe')[1]?.setAttribute('src', address),
    late,
  );
  await expect.poll(() => mentionsIn(driver, url), 'by script').toBe(3);
  await page.close();
});

// As deep as Firefox loads them: no document below the tenth level.
test('frames in frames, nine deep: each is read (F10)', async ({ driver, server }) => {
  const url = serveHtml(server, '/frames-in-frames', '<p>John Bolton left the White House.</p>', HOSTS.one);
  const page = await driver.open(url);
  await page.evaluate(nestFrames, 9, INNER);
  await expect.poll(() => mentionsIn(driver, url)).toBe(10);
  await page.evaluate(() => document.querySelector('iframe')?.remove());
  await expect.poll(() => mentionsIn(driver, url)).toBe(1);
  await page.close();
});

// Chromium tells no address of such a window.
test('a frame in a blank window that a page opened is read (F10)', async ({ driver, server }) => {
  const url = serveHtml(
    server,
    '/opens-a-window',
    '<p>Nobody.</p><button style="position: fixed; inset: 0">Open</button>',
  );
  const page = await driver.open(url);
  await page.evaluate((inner) => {
    document.querySelector('button')?.addEventListener('click', () => {
      const opened = window.open('') as Window;
      opened.document.write('<!doctype html><p>Nobody.</p><iframe></iframe>');
      opened.document.close();
      (opened.document.querySelector('iframe') as HTMLIFrameElement).srcdoc = inner;
      Object.assign(globalThis, { opened });
    });
  }, INNER);
  await page.click(200, 200);
  await expect
    .poll(() =>
      driver.evaluateInBackground(async () => {
        const func = () => {
          const { __sidelightDesk: desk } = globalThis as { __sidelightDesk?: { report?(): Report } };
          return window.top === window ? null : (desk?.report?.().mentions['juan-guaido'] ?? null);
        };
        const found = (await chrome.tabs.query({})).map(({ id = -1 }) =>
          chrome.scripting.executeScript({ target: { tabId: id, allFrames: true }, func }).catch(() => []),
        );
        return (await Promise.all(found)).flat().flatMap(({ result }) => result ?? []);
      }),
    )
    .toEqual([1]);
  await page.evaluate(() => (globalThis as unknown as { opened: Window }).opened.close());
  await page.close();
});

test('a frame that comes while the page around it hangs is read', async ({ driver, server }) => {
  const inner = serveHtml(server, '/in-a-hanging-page', INNER, HOSTS.three);
  const url = serveHtml(server, '/hangs-around-a-frame', '<p>Nobody.</p>', HOSTS.two);
  const page = await driver.open(url);
  await page.evaluate((address) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    document.body.append(frame);
    setTimeout(() => {
      const end = performance.now() + 4_000;
      while (performance.now() < end);
    }, 40);
  }, inner);
  await expect.poll(() => mentionsIn(driver, url), { timeout: 10_000 }).toBe(1);
  await page.close();
});

test('a frame that comes while the background hangs is read when that answers', async ({
  driver,
  server,
}) => {
  const inner = serveHtml(server, '/with-a-hanging-background', INNER, HOSTS.three);
  const url = serveHtml(server, '/has-a-late-frame', '<p>John Bolton left the White House.</p>', HOSTS.two);
  const page = await driver.open(url);
  await expect.poll(() => mentionsIn(driver, url)).toBe(1);
  const hangs = driver.evaluateInBackground(() => {
    const end = performance.now() + 5_000;
    while (performance.now() < end);
  });
  await page.evaluate((address) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    document.body.append(frame);
  }, inner);
  await hangs;
  await expect.poll(() => mentionsIn(driver, url), { timeout: 10_000 }).toBe(2);
  await page.close();
});

test('a frame that hangs keeps nothing from the page around it', async ({ driver, server }) => {
  const body = `<p>Nobody.</p><script>
    onload = () => setTimeout(() => {
      parent.postMessage('hangs', '*');
      setTimeout(() => {
        const end = performance.now() + 10_000;
        while (performance.now() < end);
        parent.postMessage('free', '*');
      });
    }, 500);
  </script>`;
  const inner = serveHtml(server, '/hangs-in-a-page', body, HOSTS.three);
  const url = serveHtml(server, '/around-a-hanging-frame', '<p>Juan Guaidó met Maduro.</p>', HOSTS.two);
  const page = await driver.open(url);
  await page.waitFor(() => CSS.highlights.has('sidelight-person'));
  await page.evaluate((address) => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    addEventListener('message', ({ data }) => said.push(data));
    const frame = document.createElement('iframe');
    frame.src = address;
    document.body.append(frame);
  }, inner);
  const said = () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
  await expect.poll(said).toEqual(['hangs']);
  const popup = await driver.openExtensionPage(`popup.html#tab=${await tabIdOf(driver, url)}`);
  await popup.waitFor(() => document.body.textContent?.includes('Juan Guaidó') ?? false);
  // It hangs still: nobody waited for it.
  expect(await said()).toEqual(['hangs']);
  await popup.close();
  await page.close();
});

test('a frame without words asks nothing, and is read when the first come (F10)', async ({
  driver,
  server,
}) => {
  const url = serveHtml(
    server,
    '/frames-without-words',
    '<p>John Bolton left the White House.</p>',
    HOSTS.one,
  );
  const page = await driver.open(url);
  await expect.poll(() => mentionsIn(driver, url)).toBe(1);
  await driver.evaluateInBackground(noteCalls);
  const asked = async () => (await driver.evaluateInBackground(callsNoted)).includes('isTabOn');
  await page.evaluate(
    addFrame,
    'srcdoc',
    null,
    '<!doctype html><img alt=""><script>let ad = 1</script><div></div>',
  );
  // One with words behind it: when that has asked, the first would have.
  await page.evaluate(addFrame, 'srcdoc', null, '<!doctype html><p>Words.</p>');
  await expect.poll(asked).toBe(true);
  const calls = await driver.evaluateInBackground(callsNoted);
  expect(calls.filter((call) => call === 'isTabOn')).toHaveLength(1);
  await page.evaluate(() => {
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    frame.contentDocument?.querySelector('div')?.append('Juan Guaidó spoke.');
  });
  await expect.poll(() => mentionsIn(driver, url)).toBe(2);
  await page.close();
});

/** Runs in a page of the extension, which hears what page scripts ask of the background. */
function noteCalls(): void {
  const scope = globalThis as { noted?: string[] };
  const noted: string[] = [];
  scope.noted = noted;
  chrome.runtime.onMessage.addListener((message: { readonly call?: string }) => {
    noted.push(message.call ?? '');
    return undefined;
  });
}

function callsNoted(): readonly string[] {
  return (globalThis as { noted?: string[] }).noted ?? [];
}

async function mentionsIn(driver: BrowserDriver, url: string): Promise<number> {
  const report = await pageReport(driver, await tabIdOf(driver, url));
  return Object.values(report?.mentions ?? {}).reduce((sum, count) => sum + count, 0);
}

/**
 * Goes to the name in each frame below the top one: its card opens in the page, as with every frame that may not show it.
 * Resolves to whether one was led to.
 */
async function goToNameInFrame(driver: BrowserDriver, url: string): Promise<boolean> {
  return driver.evaluateInBackground(
    async (tabId) => {
      const func = () => {
        if (window.top === window) return false;
        const { __sidelightDesk: desk } = globalThis as {
          __sidelightDesk?: { goTo(step: object): Promise<boolean> };
        };
        return desk?.goTo({ fromEdge: true });
      };
      const target = { tabId, allFrames: true };
      const told = await chrome.scripting.executeScript({ target, func, injectImmediately: true });
      return told.some(({ result }) => result === true);
    },
    await tabIdOf(driver, url),
  );
}

/** Runs in the page. */
function addFrame(made: Made, sandbox: string | null, html: string): void {
  const frame = document.createElement('iframe');
  if (sandbox !== null) frame.setAttribute('sandbox', sandbox);
  if (made === 'srcdoc') frame.srcdoc = html;
  if (made === 'blob') frame.src = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
  if (made === 'data') frame.src = `data:text/html,${encodeURIComponent(html)}`;
  document.body.append(frame);
  if (made === 'filled') frame.contentDocument?.body.append('Juan Guaidó spoke.');
  if (made !== 'written') return;
  frame.contentDocument?.open();
  frame.contentDocument?.write(html);
  frame.contentDocument?.close();
}

/** Runs in the page. */
async function nestFrames(depth: number, html: string): Promise<void> {
  let page = document;
  for (let level = 0; level < depth; level++) {
    const frame = page.createElement('iframe');
    frame.srcdoc = html;
    const loaded = new Promise((done) => frame.addEventListener('load', done));
    page.body.append(frame);
    await loaded;
    page = frame.contentDocument as Document;
  }
}
