/** Pages rendered by a server and taken over by a framework: it finds them as it left them, although names are marked. */
import type { Tab } from '../drivers/driver';
import { marksOf } from '../drivers/product';
import { bundleForPage, bundleForServer } from './bundle';
import { serveHtml } from './pages';
import { expect, HOSTS, test } from './test';

const FOLDER = 'tests/fixtures/hydration';

for (const framework of ['react', 'vue', 'svelte']) {
  test(`a ${framework} page is hydrated without a warning, and followed afterwards (F17)`, async ({
    server,
    tab,
  }) => {
    const { html } = await import(await bundleForServer(`${FOLDER}/${framework}-server.js`));
    const body = await bundleForPage(`${FOLDER}/${framework}-client.js`);
    server.serve('*', `/${framework}.js`, { body, contentType: 'text/javascript; charset=utf-8' });
    // Loaded when the test says so: after the names are marked.
    const page = `<div id="app">${html}</div>`;

    await tab.goto(serveHtml(server, `/${framework}`, page));
    await expect.poll(() => textsOf(tab)).toEqual(['Venezuela', 'Russia', 'Juan Guaidó']);
    await tab.evaluate(hydrate, framework);
    expect(complaints(tab)).toEqual([]);
    await tab.evaluate(() => document.querySelector('button')?.click());
    await expect.poll(() => textsOf(tab)).toEqual(['Venezuela', 'Russia', 'John Bolton']);
    expect(complaints(tab)).toEqual([]);

    // Word for word what the framework makes of the page where nothing is marked.
    const followed = await tab.evaluate(serialise);
    await tab.goto(serveHtml(server, `/${framework}`, page, HOSTS.other));
    await tab.evaluate(hydrate, framework);
    await tab.evaluate(() => document.querySelector('button')?.click());
    await tab.waitFor(() => document.querySelector('p')?.textContent?.includes('John Bolton'));
    expect(await tab.evaluate(serialise)).toBe(followed);

    // What a wrapped name does: otherwise silence would prove nothing.
    await tab.goto(
      serveHtml(server, `/${framework}-wrapped`, page.replaceAll(/Venezuela|Guaidó/g, '<mark>$&</mark>')),
    );
    await tab.evaluate(hydrate, framework);
    await expect.poll(() => complaints(tab).length).toBeGreaterThan(0);
  });
}

const textsOf = async (tab: Tab) => (await marksOf(tab)).map(({ text }) => text);

function complaints(tab: Tab): string[] {
  return tab.messages.filter(({ level }) => level === 'warn' || level === 'error').map(({ text }) => text);
}

/** Runs in the page. */
function serialise(): string {
  return document.documentElement.outerHTML;
}

/** Runs in the page; resolves when the framework took over: it then answers a press. */
async function hydrate(name: string): Promise<void> {
  const script = Object.assign(document.createElement('script'), { src: `/${name}.js` });
  const loaded = new Promise((done) => script.addEventListener('load', done));
  document.head.append(script);
  await loaded;
  // Each keeps something with an element that it took over.
  const isTakenOver = () => Reflect.ownKeys(document.querySelector('button') ?? {}).length > 0;
  while (!isTakenOver()) await new Promise((done) => setTimeout(done, 10));
  // What it complains of comes a moment later.
  await new Promise((done) => setTimeout(done, 300));
}
