/** From the end of the dwell to the painted card, in real Chromium with the built extension. */
import { readFileSync } from 'node:fs';
import { withExtension } from './open-pages.mjs';

const DWELL_MS = 400;
const OPENS_WITHIN_MS = 5_000;
const PAGE = 'tests/fixtures/pages/demo-article.html';

/**
 * Rests the pointer on marks of an article, one after the other; resolves to one `{ frames, ms }` for each: in which frame after the
 * dwell's end the card was there (1 is the very next), and how long after it that frame was done with.
 */
export async function cardFrames({ hovers = 20 } = {}) {
  return withExtension(async (context) => {
    const page = await context.newPage();
    await page.route('http://www.reuters.com/**', (route) =>
      route.fulfill({ body: readFileSync(PAGE, 'utf8'), contentType: 'text/html; charset=utf-8' }),
    );
    const world = await scriptWorld(context, page, () => page.goto('http://www.reuters.com/article'));
    await page.waitForFunction(() => CSS.highlights.has('sidelight-person'));
    await world.run(noteDwells, DWELL_MS);
    const found = [];
    for (let hover = 0; hover < hovers; hover++) {
      const { x, y } = await page.evaluate(placeOfMark, hover);
      await page.mouse.move(3, 3);
      // Long after any card closed: each is to have its dwell.
      await page.waitForTimeout(1_000);
      const seen = world.run(firstFrame);
      await page.mouse.move(x - 2, y);
      await page.waitForTimeout(30);
      await page.mouse.move(x, y);
      const one = await Promise.race([seen, page.waitForTimeout(OPENS_WITHIN_MS)]);
      if (!one) throw new Error(`no card at ${x}, ${y}`);
      found.push(one);
    }
    return found;
  });
}

/** The world of our page script: its timers are not the page's. */
async function scriptWorld(context, page, open) {
  const cdp = await context.newCDPSession(page);
  const worlds = [];
  cdp.on('Runtime.executionContextCreated', ({ context: one }) => worlds.push(one));
  await cdp.send('Runtime.enable');
  await open();
  await page.waitForFunction(() => CSS.highlights.has('sidelight-person'));
  const { id } = worlds.findLast(({ origin }) => origin.startsWith('chrome-extension://'));
  return {
    run: async (fn, ...args) => {
      const expression = `(${fn})(...${JSON.stringify(args)})`;
      const params = { expression, contextId: id, awaitPromise: true, returnByValue: true };
      const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', params);
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
      return result.value;
    },
  };
}

/** Runs beside our script: notes when a timer of the dwell's length goes off. */
function noteDwells(dwellMs) {
  const { setTimeout: later } = globalThis;
  globalThis.setTimeout = (run, ms, ...rest) =>
    later(
      ms === dwellMs
        ? () => {
            globalThis.dwellEndedMs = performance.now();
            run(...rest);
          }
        : run,
      ms,
      ...rest,
    );
}

/** Runs beside our script: resolves in the frame that shows the card. */
function firstFrame() {
  globalThis.dwellEndedMs = undefined;
  let frames = 0;
  return new Promise((resolve) => {
    const look = () => {
      if (globalThis.dwellEndedMs !== undefined) frames += 1;
      const isThere = document.querySelector('html > div[translate=no]') !== null;
      if (!isThere || frames === 0) return requestAnimationFrame(look);
      const { port1, port2 } = new MessageChannel();
      // After the frame: the first task that is not held back.
      port1.onmessage = () => resolve({ frames, ms: performance.now() - globalThis.dwellEndedMs });
      port2.postMessage(null);
    };
    requestAnimationFrame(look);
  });
}

/** Runs in the page: the middle of one of the marks in view. */
function placeOfMark(which) {
  const places = [];
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith('sidelight-')) continue;
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      const [rect] = range.getClientRects();
      const place = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
      if (startContainer.parentElement.contains(document.elementFromPoint(place.x, place.y)))
        places.push(place);
    }
  }
  return places[which % places.length];
}
