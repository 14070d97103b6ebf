/** A tab of Chromium: Playwright's page, and CDP for what Playwright does not offer. */
import type { CDPSession, Page } from '@playwright/test';
import type { Point, Tab, TabMessage } from './driver';
import { poll } from './poll';
import { stepsBetween } from './steps-between';

/** Playwright's names of console levels, as Firefox says them. */
const LEVELS: Readonly<Record<string, string>> = {
  debug: 'debug',
  warning: 'warn',
  error: 'error',
  assert: 'error',
};

/** Wraps a Playwright page; messages are collected from this moment. */
export function chromiumTab(page: Page): Tab {
  const messages: TabMessage[] = [];
  page.on('console', (line) =>
    messages.push({ kind: 'console', level: LEVELS[line.type()] ?? 'info', text: line.text() }),
  );
  page.on('pageerror', (error) =>
    messages.push({ kind: 'error', level: 'error', text: error.stack ?? error.message }),
  );
  let session: CDPSession | null = null;
  const cdp = async () => {
    session ??= await page.context().newCDPSession(page);
    return session;
  };
  let pointer = { x: 0, y: 0 };
  const moveTo = async ({ x, y }: Point, most: number) => {
    const steps = stepsBetween(pointer, { x, y }, most);
    pointer = { x, y };
    await page.mouse.move(x, y, { steps });
  };

  const tab: Tab = {
    messages,
    url: async () => page.url(),
    goto: async (url) => {
      await page.goto(url, { waitUntil: 'load' });
    },
    reload: async () => {
      await page.reload({ waitUntil: 'load' });
    },
    // A page that comes back from the cache loads nothing: its load event was long ago.
    back: async () => {
      await page.goBack({ waitUntil: 'commit' });
    },
    evaluate: (fn, ...args) => evaluate(page, fn, args),
    addInitScript: async (fn) => {
      await page.addInitScript(fn);
    },
    waitFor: (fn, ...args) => poll(fn.toString(), () => evaluate(page, fn, args)),
    inClosedRoot: async (hostSelector, fn, ...args) => inClosedRoot(await cdp(), hostSelector, fn, args),
    hover: (x, y, mostSteps = 12) => moveTo({ x, y }, mostSteps),
    click: async (x, y) => {
      await moveTo({ x, y }, 4);
      await page.mouse.click(x, y);
    },
    drag: async (from, to, holdMs = 0) => {
      await moveTo(from, 4);
      await page.mouse.down();
      await moveTo(to, 12);
      await page.waitForTimeout(holdMs);
      await page.mouse.up();
    },
    tap: async (x, y) => {
      const session = await cdp();
      await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    },
    tapByPen: async (x, y) => {
      const press = { x, y, button: 'left', clickCount: 1, pointerType: 'pen' } as const;
      const session = await cdp();
      await session.send('Input.dispatchMouseEvent', { ...press, type: 'mousePressed', force: 0.5 });
      await session.send('Input.dispatchMouseEvent', { ...press, type: 'mouseReleased' });
    },
    zoomByFingers: async (scale) => {
      await (await cdp()).send('Emulation.setPageScaleFactor', { pageScaleFactor: scale });
    },
    press: (chord) => page.keyboard.press(chord),
    type: (text) => page.keyboard.type(text),
    wheel: (deltaX, deltaY) => page.mouse.wheel(deltaX, deltaY),
    // caret: by default Playwright hides it with a style element, a mutation of the page.
    screenshot: (options) =>
      page.screenshot({ caret: 'initial', ...(options?.clip ? { clip: options.clip } : {}) }),
    setViewport: async ({ width, height, deviceScaleFactor = 1 }) => {
      await page.setViewportSize({ width, height });
      await (await cdp()).send('Emulation.setDeviceMetricsOverride', {
        width,
        height,
        deviceScaleFactor,
        mobile: false,
      });
    },
    weigh: async () => {
      const session = await cdp();
      // The first collects what finalisers then let go.
      for (let time = 0; time < 2; time++) await session.send('HeapProfiler.collectGarbage');
      const { nodes } = await session.send('Memory.getDOMCounters');
      const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
      return { nodes, scriptKb: usedSize / 1024, bufferKb: backingStorageSize / 1024 };
    },
    emulate: (media) => page.emulateMedia(media),
    bringToFront: () => page.bringToFront(),
    close: () => page.close(),
  };
  return tab;
}

function evaluate<A extends readonly unknown[], R>(
  page: Page,
  fn: (...args: A) => R | Promise<R>,
  args: A,
): Promise<R> {
  return page.evaluate(`(async () => (${fn.toString()})(...${JSON.stringify(args)}))()`) as Promise<R>;
}

/** CDP sees closed roots: each matching host is described, its root is made an object of the page, `fn` is called on it. */
async function inClosedRoot<A extends readonly unknown[], R>(
  cdp: CDPSession,
  hostSelector: string,
  fn: (root: ShadowRoot, ...args: A) => R | Promise<R>,
  args: A,
): Promise<R | null> {
  const hosts = await cdp.send('Runtime.evaluate', {
    expression: `document.querySelectorAll(${JSON.stringify(hostSelector)})`,
  });
  const listed = await cdp.send('Runtime.getProperties', {
    objectId: String(hosts.result.objectId),
    ownProperties: true,
  });
  for (const { name, value } of listed.result) {
    if (!/^\d+$/.test(name) || !value?.objectId) continue;
    const { node } = await cdp.send('DOM.describeNode', { objectId: value.objectId, depth: 1, pierce: true });
    const root = node.shadowRoots?.find((candidate) => candidate.shadowRootType !== 'user-agent');
    if (!root) continue;
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
    const answer = await cdp.send('Runtime.callFunctionOn', {
      objectId: String(object.objectId),
      functionDeclaration: `async function () { return (${fn.toString()})(this, ...${JSON.stringify(args)}); }`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (answer.exceptionDetails) {
      throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
    }
    return answer.result.value as R;
  }
  return null;
}
