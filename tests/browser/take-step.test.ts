/** Going from name to name while the page changes under the reader. */
import { afterEach, expect, test, vi } from 'vitest';
import { createSteps } from '@/src/annotator/take-step';
import type { PageMarks } from '@/src/dom/page-marks';
import type { Step } from '@/src/dom/reading-order';
import { type Scan, startScan } from './scan';
import { startVirtualClock } from './virtual-clock';

let scan: Scan;
afterEach(() => {
  scan.end();
  document.body.replaceChildren();
  // What comes next might be as long, and would be shown where this was left.
  window.scrollTo(0, 0);
});

/** Has time pass while a step is taken: by default as it does. */
type Passing = <T>(taken: Promise<T>) => Promise<T>;

/** Starts on a page of these contents; returns what takes a step and tells the text that it led to, after 'Ada Example, '. */
async function start(
  html: string,
  passing: () => Passing = () => (taken) => taken,
): Promise<(step?: Step) => Promise<string | undefined>> {
  document.body.innerHTML = `<main>${html}</main>`;
  for (const host of document.querySelectorAll('[data-shadow]'))
    host.attachShadow({ mode: 'open' }).innerHTML = host.getAttribute('data-shadow') as string;
  scan = startScan();
  const take = createSteps(scan.placed, { size: 0 } as PageMarks);
  return async (step = {}) => {
    await scan.settled();
    const pass = passing();
    const { range } = (await pass(take(step))) ?? {};
    return range && (range.startContainer as Text).data.slice(range.startOffset).split(' ')[2];
  };
}

/**
 * Takes a step by a clock of its own, which passes only while `isDue`: how long a busy machine takes until then does not count.
 * `passed` is told how long the step took by that clock.
 */
function byClock(isDue: () => boolean, passed: (ms: number) => void = () => {}): Passing {
  const { setTimeout: after } = window;
  const clock = startVirtualClock();
  return async (taken) => {
    let isTaken = false;
    let tookMs = 0;
    const done = () => {
      isTaken = true;
    };
    taken.then(done, done);
    await new Promise((next) => after(next));
    while (!isTaken) {
      if (isDue()) {
        await clock.pass(50);
        tookMs += 50;
      }
      await new Promise((next) => after(next));
    }
    passed(tookMs);
    clock.end();
    return taken;
  };
}

const named = (...numbers: number[]) => numbers.map((number) => `<p>Ada Example ${number} </p>`).join('');
const paragraph = (index: number) => document.querySelectorAll('p')[index] as HTMLElement;

test('names in shadow trees come where their hosts stand, those inside before what is slotted', async () => {
  const host = (inside: string, slotted = '') => `<div data-shadow="${inside}">${slotted}</div>`;
  const step = await start(
    named(1) +
      host(named(2, 3)) +
      named(4) +
      host(`${named(5)}<slot></slot>`, named(6)) +
      host(named(7)) +
      named(8),
  );
  for (const name of ['1', '2', '3', '4', '5', '6', '7', '8', undefined]) expect(await step()).toBe(name);
  for (const name of ['7', '6', '5', '4', '3', '2', '1', undefined])
    expect(await step({ back: true })).toBe(name);
});

// Firefox keeps where children stand, and sorts the other way.
test.runIf(!navigator.userAgent.includes('Firefox'))(
  'on a page of names beside each other few are sought from the later one',
  async () => {
    const step = await start(named(...Array(300).keys()));
    await step();
    const ask = vi.spyOn(Node.prototype, 'compareDocumentPosition');
    for (const back of [false, false, true]) await step({ back });
    const fromLater = ask.mock.results.filter(({ value }) => value & Node.DOCUMENT_POSITION_PRECEDING);
    ask.mockRestore();
    expect(fromLater.length).toBeGreaterThan(0);
    expect(fromLater.length).toBeLessThan(60);
  },
);

test('from the edge it begins with the first, or back with the last, wherever the reader was', async () => {
  const step = await start(named(1, 2, 3));
  for (const name of ['1', '2']) expect(await step()).toBe(name);
  expect(await step({ fromEdge: true })).toBe('1');
  expect(await step({ fromEdge: true, back: true })).toBe('3');
  expect(await step({ back: true })).toBe('2');
});

test('when the name is gone, the next is what followed it', async () => {
  const step = await start(named(1, 2, 3, 4));
  await step();
  expect(await step()).toBe('2');
  paragraph(1).remove();
  expect(await step()).toBe('3');
  paragraph(1).remove();
  expect(await step({ back: true })).toBe('1');
});

test('when what is around the name is written anew, it goes on there', async () => {
  const step = await start(`${named(1)}<section>${named(2, 3)}</section>${named(4)}`);
  for (const name of ['1', '2', '3']) expect(await step()).toBe(name);
  (document.querySelector('section') as Element).innerHTML = named(5, 6);
  for (const name of ['5', '6', '4']) expect(await step()).toBe(name);
});

test('when a slotted name is gone, what its host has inside is still before it', async () => {
  const step = await start(`<div data-shadow="${named(1)}<slot></slot>">${named(2, 3)}</div>`);
  await step();
  expect(await step()).toBe('2');
  paragraph(0).remove();
  expect(await step()).toBe('3');
  paragraph(0).remove();
  expect(await step()).toBe(undefined);
  expect(await step({ back: true })).toBe('1');
});

test('when a name in a shadow tree is gone, what comes before the host is not next', async () => {
  const step = await start(`<div data-shadow="${named(1, 2)}"></div>${named(3)}`);
  expect(await step()).toBe('1');
  const host = document.querySelector('div') as HTMLElement;
  host.shadowRoot?.querySelector('p')?.remove();
  host.insertAdjacentHTML('beforebegin', named(4));
  expect(await step()).toBe('2');
});

test('when its text grows, what follows in it is not passed over', async () => {
  const step = await start('<p>Ada Example 1 and Bo Sample 2 .</p>');
  expect(await step()).toBe('1');
  const text = paragraph(0).firstChild as Text;
  text.data += ' Ada Example 3 .';
  for (const name of ['2', '3']) expect(await step()).toBe(name);
});

test('an element without a box, in a menu beside the view, is passed over', async () => {
  const step = await start(
    `<nav style="position: fixed; left: -9999px"><p style="display: contents">Ada Example 1 </p></nav>${named(2)}`,
  );
  expect(await step()).toBe('2');
});

test.each(['opacity: 0', 'visibility: hidden'])(
  'a name that the page shows (%s) only once it was scrolled to is waited for',
  async (veil) => {
    const far = '<div style="height: 3000px"></div>';
    const veiled = () => document.querySelectorAll('p[style]').length;
    const step = await start(
      [1, 2, 3].map((number) => `${far}<p style="${veil}">Ada Example ${number} </p>`).join(''),
      () => {
        const before = veiled();
        return byClock(() => veiled() < before);
      },
    );
    const observer = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) target.removeAttribute('style');
    });
    for (const each of document.querySelectorAll('p')) observer.observe(each);
    for (const name of ['1', '2', '3', undefined]) expect(await step()).toBe(name);
    observer.disconnect();
  },
);

test('a menu that is not shown is not waited for long, however many names it has', async () => {
  const far = '<div style="height: 3000px"></div>';
  const menu = `<nav style="visibility: hidden">${named(...Array(40).keys())}</nav>`;
  let tookMs = 0;
  const step = await start(far + menu + far + named(41), () =>
    byClock(
      () => true,
      (ms) => {
        tookMs = ms;
      },
    ),
  );
  expect(await step()).toBe('41');
  expect(tookMs).toBe(600);
});
