/** A window of WebKit's session. Classic WebDriver has one current window, so each command selects its own first. */
import { PNG } from 'pngjs';
import type { Clip, Tab } from './driver';
import { keyActions } from './key-actions';
import { poll } from './poll';
import type { WebDriver } from './webdriver';

/** A frame of the page reached the screen within 400 to 800 ms on two shared cores. */
const SETTLE_MS = 800;

/** Rejects: this engine has no way to do it. */
export function cannot(what: string): Promise<never> {
  return Promise.reject(new Error(`WebKit's driver cannot ${what}`));
}

/** Wraps a window by its handle. */
export function webkitTab(session: WebDriver, handle: string, screen: () => Promise<PNG>): Tab {
  let pointer = { x: 0, y: 0 };
  const select = () => session.post('window', { handle });
  const perform = async (actions: object[]) => {
    await select();
    await session.post('actions', { actions });
  };
  const mouse = (actions: object[]) => perform([{ type: 'pointer', id: 'mouse', actions }]);
  const moveTo = (x: number, y: number) => {
    pointer = { x, y };
    return { type: 'pointerMove', x, y, duration: 50 };
  };
  const evaluate: Tab['evaluate'] = async (fn, ...args) => {
    await select();
    const script = `return (async () => { const result = await (${fn.toString()})(...arguments); return JSON.stringify(result); })()`;
    const json = await session.post('execute/sync', { script, args });
    return typeof json === 'string' ? JSON.parse(json) : undefined;
  };
  const sizes = async () => ({
    inner: await evaluate(() => ({ width: innerWidth, height: innerHeight })),
    outer: await session.get('window/rect'),
  });

  const tab: Tab = {
    messages: [],
    url: async () => {
      await select();
      return session.get('url');
    },
    goto: async (url) => {
      await select();
      await session.post('url', { url });
    },
    reload: async () => {
      await select();
      await session.post('refresh', {});
    },
    back: async () => {
      await select();
      await session.post('back', {});
    },
    evaluate,
    addInitScript: () => cannot('run a script before the page'),
    waitFor: (fn, ...args) => poll(fn.toString(), () => evaluate(fn, ...args)),
    inClosedRoot: () => cannot('see into a closed shadow root'),
    hover: (x, y) => mouse([moveTo(x, y)]),
    click: (x, y) =>
      mouse([moveTo(x, y), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]),
    drag: (from, to, holdMs = 0) =>
      mouse([
        moveTo(from.x, from.y),
        { type: 'pointerDown', button: 0 },
        moveTo(to.x, to.y),
        { type: 'pause', duration: holdMs },
        { type: 'pointerUp', button: 0 },
      ]),
    tap: () => cannot('touch'),
    tapByPen: () => cannot('use a pen'),
    zoomByFingers: () => cannot('zoom by fingers'),
    press: (chord) => perform([{ type: 'key', id: 'keyboard', actions: keyActions(chord) }]),
    type: (text) =>
      perform([{ type: 'key', id: 'keyboard', actions: [...text].flatMap((letter) => keyActions(letter)) }]),
    wheel: (deltaX, deltaY) =>
      perform([
        {
          type: 'wheel',
          id: 'wheel',
          actions: [{ type: 'scroll', ...pointer, deltaX, deltaY, duration: 0 }],
        },
      ]),
    screenshot: async (options) => {
      await select();
      await evaluate(settled, SETTLE_MS);
      // The bar stands above the page; there is no window manager, so nothing else does.
      const { inner, outer } = await sizes();
      const { x, y, width, height } = options?.clip ?? { x: 0, y: 0, ...inner };
      const left = outer.x + outer.width - inner.width + x;
      return cut(await screen(), { x: left, y: outer.y + outer.height - inner.height + y, width, height });
    },
    setViewport: async ({ width, height }) => {
      await select();
      // The window has bars of its own; their size is what the viewport lacks.
      const { inner, outer } = await sizes();
      await session.post('window/rect', {
        width: outer.width + width - inner.width,
        height: outer.height + height - inner.height,
      });
    },
    weigh: () => cannot('weigh a page'),
    emulate: () => cannot('emulate media features'),
    bringToFront: async () => {
      await select();
    },
    close: () => cannot('close a window of a session'),
  };
  return tab;
}

/** Waits in the page until what was changed before is on the screen, which no event tells. */
function settled(ms: number): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done, ms)));
}

function cut(from: PNG, clip: Clip): Buffer {
  const to = new PNG({ width: clip.width, height: clip.height });
  PNG.bitblt(from, to, clip.x, clip.y, clip.width, clip.height, 0, 0);
  return PNG.sync.write(to);
}
