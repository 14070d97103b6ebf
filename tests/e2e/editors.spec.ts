/** In editors other people made: what is written, undone and selected is the same with the extension as without it. */
import type { Tab } from '../drivers/driver';
import { pageReport, tabIdOf } from '../drivers/product';
import { bundleForPage } from './bundle';
import { serveHtml } from './pages';
import { expect, HOSTS, test } from './test';

const EDITORS = ['prosemirror', 'codemirror', 'lexical', 'contenteditable'] as const;
const CHARACTERS = 500;
const TYPED = 'Juan Guaidó met John Bolton. '.repeat(18).slice(0, CHARACTERS);
const BODY = `<p id="beside">S-300V</p>${EDITORS.map((id) => `<div id="${id}"></div>`).join('')}<script src="/editors.js"></script>`;

type Editors = Record<string, { readonly element: HTMLElement; state(): unknown }>;

test.setTimeout(120_000);

test(`${CHARACTERS} characters typed and undone: same document, same selection, nothing read there (F16)`, async ({
  driver,
  server,
  tab,
}) => {
  server.serve('*', '/editors.js', {
    body: await bundleForPage('tests/fixtures/editors/main.js'),
    contentType: 'text/javascript; charset=utf-8',
  });
  const url = serveHtml(server, '/editors', BODY);
  await tab.goto(url);
  const mentions = async () => (await pageReport(driver, await tabIdOf(driver, url)))?.mentions;
  await expect.poll(mentions).toEqual({ 's-300': 1 });
  const withUs = await write(tab);
  await expect.poll(mentions).toEqual({ 's-300': 1 });

  await tab.goto(serveHtml(server, '/editors', BODY, HOSTS.other));
  const without = await write(tab);
  for (const editor of EDITORS) {
    expect(withUs[editor], editor).toEqual(without[editor]);
    const [start, typed, undone] = without[editor] as string[];
    // Otherwise equal would mean nothing.
    expect(typed?.match(/John Bolton/g), editor).toHaveLength(17);
    expect(undone, editor).toBe(start);
  }
  expect(tab.messages.filter(({ level }) => level === 'error')).toEqual([]);
});

/** Types into each editor and takes all of it back; resolves to their states at the start, typed and undone. */
async function write(tab: Tab): Promise<Record<string, string[]>> {
  const states: Record<string, string[]> = {};
  for (const editor of EDITORS) {
    const { x, y } = await tab.evaluate(placeIn, editor);
    await tab.click(x, y);
    await tab.press('End');
    const start = await settled(tab, editor);
    await tab.type(TYPED);
    const typed = await settled(tab, editor);
    for (let before = '', now = typed; now !== before; ) {
      before = now;
      await tab.press('Control+z');
      now = await settled(tab, editor);
    }
    states[editor] = [start, typed, await settled(tab, editor)];
  }
  return states;
}

/** The state of an editor that has not changed for a while. */
async function settled(tab: Tab, editor: string): Promise<string> {
  let state = '';
  for (
    let now = await tab.evaluate(stateOf, editor);
    now !== state;
    now = await tab.evaluate(stateOf, editor)
  ) {
    state = now;
    await new Promise((done) => setTimeout(done, 100));
  }
  return state;
}

/** These run in the page. */
function stateOf(name: string): string {
  const { editors } = globalThis as unknown as { editors: Editors };
  return JSON.stringify(editors[name]?.state());
}

function placeIn(name: string): { x: number; y: number } {
  const { editors } = globalThis as unknown as { editors: Editors };
  const rect = (editors[name] as { element: HTMLElement }).element.getBoundingClientRect();
  return { x: rect.left + 60, y: rect.top + rect.height / 2 };
}
