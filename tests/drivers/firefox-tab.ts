/** A tab of Firefox: one top-level browsing context of WebDriver BiDi. */
import type { Bidi } from './bidi';
import type { Emulation, Tab, TabMessage } from './driver';
import { callFunction } from './firefox-call';
import { chromeEvaluate } from './firefox-chrome';
import { weighPage } from './firefox-weight';
import { keyActions } from './key-actions';
import { poll } from './poll';
import { stepsBetween } from './steps-between';
import type { Wire } from './wire';

export interface FirefoxTabOptions {
  readonly context: string;
  /** Whoever follows the log fills them. */
  readonly messages: readonly TabMessage[];
  /** A hand in place of the protocol's keys, as in `StartOptions`. */
  readonly pressKeys: ((chord: string) => void) | undefined;
}

/** Wraps a browsing context. */
export function firefoxTab(bidi: Bidi, { context, messages, pressKeys }: FirefoxTabOptions): Tab {
  let pointer = { x: 0, y: 0 };
  const perform = (actions: object[]) => bidi.send('input.performActions', { context, actions });
  const evaluate: Tab['evaluate'] = (fn, ...args) => callFunction(bidi, { context }, fn, args);
  const mouse = (actions: object[]) => perform([{ type: 'pointer', id: 'mouse', actions }]);
  const moveTo = (x: number, y: number, most: number) => {
    const from = pointer;
    pointer = { x, y };
    const steps = stepsBetween(from, pointer, most);
    return Array.from({ length: steps }, (_, index) => ({
      type: 'pointerMove',
      x: Math.round(from.x + ((x - from.x) * (index + 1)) / steps),
      y: Math.round(from.y + ((y - from.y) * (index + 1)) / steps),
      duration: 0,
    }));
  };

  const tab: Tab = {
    messages,
    url: async () => {
      const { contexts } = await bidi.send('browsingContext.getTree', { root: context, maxDepth: 0 });
      return contexts[0].url;
    },
    goto: (url) => (url.startsWith('moz-extension:') ? gotoPrivileged(url) : navigate(url)),
    reload: async () => {
      await bidi.send('browsingContext.reload', { context, wait: 'complete' });
    },
    back: async () => {
      const left = await tab.url();
      await bidi.send('browsingContext.traverseHistory', { context, delta: -1 });
      await poll('the page before', async () => (await tab.url()) !== left);
    },
    evaluate,
    addInitScript: async (fn) => {
      await bidi.send('script.addPreloadScript', { functionDeclaration: fn.toString(), contexts: [context] });
    },
    waitFor: (fn, ...args) => poll(fn.toString(), () => evaluate(fn, ...args)),
    inClosedRoot: async (hostSelector, fn, ...args) => {
      const node = await closedRoot(bidi, context, hostSelector);
      return node ? callFunction(bidi, { context, node }, fn, args) : null;
    },
    hover: (x, y, mostSteps = 12) => mouse(moveTo(x, y, mostSteps)),
    click: (x, y) =>
      mouse([...moveTo(x, y, 4), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]),
    drag: (from, to, holdMs = 0) =>
      mouse([
        ...moveTo(from.x, from.y, 4),
        { type: 'pointerDown', button: 0 },
        ...moveTo(to.x, to.y, 12),
        { type: 'pause', duration: holdMs },
        { type: 'pointerUp', button: 0 },
      ]),
    tap: (x, y) =>
      perform([
        {
          type: 'pointer',
          id: 'finger',
          parameters: { pointerType: 'touch' },
          actions: [
            { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ]),
    tapByPen: () => Promise.reject(new Error('Firefox is given no pen')),
    zoomByFingers: () => Promise.reject(new Error('Firefox is given one finger')),
    press: (chord) => keys([chord]),
    type: (text) => keys([...text]),
    wheel: (deltaX, deltaY) =>
      perform([
        {
          type: 'wheel',
          id: 'wheel',
          actions: [{ type: 'scroll', x: Math.round(pointer.x), y: Math.round(pointer.y), deltaX, deltaY }],
        },
      ]),
    screenshot: async (options) => {
      const clip = options?.clip ? { clip: { type: 'box', ...options.clip } } : {};
      const { data } = await bidi.send('browsingContext.captureScreenshot', {
        context,
        origin: 'viewport',
        ...clip,
      });
      return Buffer.from(data, 'base64');
    },
    setViewport: async ({ width, height, deviceScaleFactor = 1 }) => {
      const viewport = { width, height };
      await bidi.send('browsingContext.setViewport', {
        context,
        viewport,
        devicePixelRatio: deviceScaleFactor,
      });
    },
    weigh: async () => chromeEvaluate(bidi, weighPage, (await tab.url()).replace(/#.*/, '')),
    emulate: (media) => chromeEvaluate(bidi, overrideMedia, context, media),
    bringToFront: async () => {
      const activate = () => bidi.send('browsingContext.activate', { context });
      // Another tab that closes itself meanwhile fails it.
      await activate().catch(activate);
    },
    close: async () => {
      await bidi.send('browsingContext.close', { context });
    },
  };

  async function keys(chords: readonly string[]) {
    if (!pressKeys) {
      return perform([{ type: 'key', id: 'keyboard', actions: chords.flatMap(keyActions) }]);
    }
    // A new tab's focus is in the address bar.
    await chromeEvaluate(bidi, () => gBrowser.selectedBrowser.focus());
    for (const chord of chords) pressKeys(chord);
  }

  // A frame of the page that cannot be loaded fails the navigation of the page in BiDi ("Address rejected"),
  // though the page is there: then the document itself is asked.
  async function navigate(url: string) {
    await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' }).catch(() => loaded(url));
  }

  /** BiDi never hears of the load of an extension page, so the document itself is asked. */
  async function gotoPrivileged(url: string) {
    await bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
    await loaded(url);
  }

  function loaded(url: string) {
    const isThere = (wanted: string) =>
      document.readyState === 'complete' && location.href.split('#')[0] === wanted.split('#')[0];
    return poll(url, () => evaluate(isThere, url));
  }
  return tab;
}

/** BiDi's reference of the shadow root of the first matching host that has one; closed roots are serialised too. */
async function closedRoot(bidi: Bidi, context: string, hostSelector: string): Promise<string | null> {
  const answer = await bidi.send('script.callFunction', {
    functionDeclaration: '(selector) => [...document.querySelectorAll(selector)]',
    target: { context },
    arguments: [{ type: 'string', value: hostSelector }],
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  for (const host of answer.result.value) {
    const sharedId = host.value?.shadowRoot?.sharedId;
    if (sharedId) return sharedId;
  }
  return null;
}

/** Runs in Firefox's own window: overrides the media features of one tab, as its developer tools do. */
function overrideMedia(contextId: string, media: Emulation): void {
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  const target = NavigableManager.getBrowsingContextById(contextId);
  if (media.colorScheme) target.prefersColorSchemeOverride = media.colorScheme;
  if (media.reducedMotion) target.prefersReducedMotionOverride = media.reducedMotion;
  if (media.forcedColors) target.forcedColorsOverride = media.forcedColors;
  if (media.media) target.mediumOverride = media.media;
}

declare const ChromeUtils: { importESModule(url: string): Wire };
declare const gBrowser: { readonly selectedBrowser: { focus(): void } };
