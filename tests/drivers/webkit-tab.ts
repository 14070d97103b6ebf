/** A window of WebKit's session. Classic WebDriver has one current window, so each command selects its own first. */
import { PNG } from 'pngjs';
import type { Tab } from './driver';
import { keyActions } from './key-actions';
import { poll } from './poll';
import type { WebDriver } from './webdriver';

/** Rejects: this engine has no way to do it. */
export function cannot(what: string): Promise<never> {
  return Promise.reject(new Error(`WebKit's driver cannot ${what}`));
}

/** Wraps a window by its handle. */
export function webkitTab(session: WebDriver, handle: string): Tab {
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
    evaluate,
    addInitScript: () => cannot('run a script before the page'),
    waitFor: (fn, ...args) => poll(fn.toString(), () => evaluate(fn, ...args)),
    inClosedRoot: () => cannot('see into a closed shadow root'),
    hover: (x, y) => mouse([moveTo(x, y)]),
    click: (x, y) =>
      mouse([moveTo(x, y), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]),
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
      const whole = Buffer.from(await session.get('screenshot'), 'base64');
      return options?.clip ? cut(whole, options.clip) : whole;
    },
    setViewport: async ({ width, height }) => {
      await select();
      // The window has bars of its own; their size is what the viewport lacks.
      const inner = await evaluate(() => ({ width: innerWidth, height: innerHeight }));
      const outer = await session.get('window/rect');
      await session.post('window/rect', {
        width: outer.width + width - inner.width,
        height: outer.height + height - inner.height,
      });
    },
    emulate: () => cannot('emulate media features'),
    bringToFront: async () => {
      await select();
    },
    close: async () => {
      await select();
      await session.delete('window');
    },
  };
  return tab;
}

function cut(png: Buffer, clip: { x: number; y: number; width: number; height: number }): Buffer {
  const from = PNG.sync.read(png);
  const to = new PNG({ width: clip.width, height: clip.height });
  PNG.bitblt(from, to, clip.x, clip.y, clip.width, clip.height, 0, 0);
  return PNG.sync.write(to);
}
