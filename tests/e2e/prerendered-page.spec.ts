/** A page that the browser renders in advance, a frame in it, too (F7). Chromium does so only where no debugger is attached: pages and extension report to the server. */
import { builtExtension } from '../../scripts/setup/built.mjs';
import { startChromiumAlone } from '../drivers/chromium-alone';
import type { PageServer } from '../drivers/page-server';
import { variantOf } from '../drivers/variant';
import { serveHtml } from './pages';
import { expect, HOSTS, test } from './test';

/** Longer than a page under test takes from its load to its marks. */
const LONG_ENOUGH_MS = 1_500;

/** A browser that has just started is busy with itself. */
const SOON = { timeout: 20_000 };

const NAMES = '<p>Juan Guaidó met John Bolton.</p>';

/** Goes on when the server has what the test puts there. Before `/ready` our script may not be registered yet. */
const START = `
  const isThere = async (path) => (await fetch(path)).ok;
  const until = async (path) => { while (!(await isThere(path))) await new Promise((done) => setTimeout(done, 100)); };
  const goOn = async () => {
    if (!(await isThere('/ready'))) return setTimeout(() => location.reload(), 500);
    const rules = document.createElement('script');
    rules.type = 'speculationrules';
    rules.textContent = JSON.stringify({ prerender: [{ urls: ['/next'], eagerness: 'immediate' }] });
    document.head.append(rules);
    await until('/leave');
    location.href = '/next';
  };
  goOn();
`;

/** Tells the marks of a page in advance, at its load and later, and once it is looked at when they are there. */
const NEXT = `
  const tell = (state) => fetch('/marks/' + state + '/' + CSS.highlights.size);
  const { activationStart } = performance.getEntriesByType('navigation')[0];
  if (!document.prerendering) tell('loaded-anew');
  else {
    setTimeout(() => tell('in-advance'), ${LONG_ENOUGH_MS});
    document.addEventListener('prerenderingchange', async () => {
      while (CSS.highlights.size === 0) await new Promise((done) => setTimeout(done, 50));
      tell('looked-at');
    });
  }
`;

test('a page rendered in advance is left alone until it is looked at (F7)', { tag: '@chromium' }, async ({
  server,
}) => {
  const folder = variantOf(builtExtension('chromium'), 'prerendered', {
    // What is shipped may ask nothing of the network.
    manifest: ({ content_security_policy: _, ...rest }) => rest,
    prelude: reportingTo(server),
  });
  serveHtml(server, '/framed', NAMES, HOSTS.one);
  serveHtml(server, '/next', `${NAMES}<iframe src="/framed"></iframe><script>${NEXT}</script>`, HOSTS.one);
  const start = serveHtml(server, '/start', `${NAMES}<script>${START}</script>`, HOSTS.one);
  const asked = (path: string) => server.requests.filter((request) => request.startsWith(HOSTS.one + path));
  const permit = (path: string) => server.serve(HOSTS.one, path, { body: '' });

  const browser = await startChromiumAlone(folder, Object.values(HOSTS), start);
  try {
    await expect.poll(() => asked('/heard/active/start').length, SOON).toBeGreaterThan(0);
    permit('/ready');
    await expect.poll(() => asked('/marks'), SOON).toEqual([`${HOSTS.one}/marks/in-advance/0`]);
    expect(asked('/heard/').filter((request) => !request.endsWith('/start'))).toEqual([]);
    expect(asked('/badge/').at(-1)).toBe(`${HOSTS.one}/badge/2`);

    permit('/leave');
    await expect.poll(() => asked('/marks/looked-at/')).toHaveLength(1);
    expect(asked('/marks/loaded-anew/')).toEqual([]);
    await expect.poll(() => asked('/heard/active/next').length).toBeGreaterThan(0);
    expect(asked('/heard/prerender/')).toEqual([]);
    await expect.poll(() => asked('/badge/').at(-1)).toBe(`${HOSTS.one}/badge/4`);
  } finally {
    await browser.close();
  }
});

/** Has the background tell of each message from a page and of each badge. No welcome page, which would lie in front of the page under test. */
function reportingTo(server: PageServer): string {
  return `
    const tell = (path) => void fetch(${JSON.stringify(server.url(HOSTS.one, ''))} + path, { mode: 'no-cors' }).catch(() => {});
    chrome.runtime.onMessage.addListener((_message, { tab, url, documentLifecycle }) => {
      if (tab) tell('/heard/' + documentLifecycle + new URL(url).pathname);
    });
    const { setBadgeText } = chrome.action;
    chrome.action.setBadgeText = (badge) => {
      tell('/badge/' + badge.text);
      return setBadgeText.call(chrome.action, badge);
    };
    chrome.tabs.create = async () => ({});
  `;
}
