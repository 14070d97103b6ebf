/** The card's host on a page: one element, in the top layer, at its anchor, whatever the page's styles say. */
import { briefing } from 'virtual:sidelight/briefing';
import { afterEach, expect, test, vi } from 'vitest';
import type { CardFrame } from '@/src/annotator/card-frame';
import { type CardHost, createCardHost } from '@/src/annotator/card-host';
import { hearing } from '@/src/annotator/hearing';
import { tieToLife } from '@/src/annotator/life-line';
import type { Dossier } from '@/src/core/briefing/dossier';
import { dossierAt } from '@/src/core/briefing/dossier-at';
import type { EdtfDate, EntityId } from '@/src/core/briefing/schema';
import { LEFT } from '@/src/extension/page-desk';
import { readerLanguage } from '@/src/ui/shared/reader-language';

let host: CardHost;
let frame: CardFrame;
afterEach(() => {
  host.remove();
  document.body.replaceChildren();
});

const dossier = dossierAt(briefing, 'juan-guaido' as EntityId, {
  pageDate: '2019-03-31' as EdtfDate,
}) as Dossier;
const props = {
  dossier,
  language: readerLanguage('en'),
  timelineUrl: () => 'about:blank',
  onOpenTimeline: () => {},
  onOpenEntity: () => {},
  onCopy: async () => true,
};

async function showAt(
  left: number,
  top: number,
  parent: ParentNode = document.body,
): Promise<{ word: HTMLElement; lost: () => number }> {
  const word = document.createElement('span');
  word.style.cssText = `position: fixed; left: ${left}px; top: ${top}px; font: 16px serif`;
  word.textContent = 'Juan Guaidó';
  parent.append(word);
  let lost = 0;
  host = createCardHost({ document, theme: () => 'page', hearing });
  frame = host.open();
  const rects = () => [...word.getClientRects()];
  frame.show(props, { rects, element: word, point: null }, () => lost++);
  await new Promise((done) => setTimeout(done, 200));
  return { word, lost: () => lost };
}

const added = () => [...document.documentElement.children].filter((one) => one.localName === 'div');

/** Whether the card is what a pointer would meet just below the word. */
function isBelow(word: HTMLElement): boolean {
  const { left, bottom } = word.getBoundingClientRect();
  return host.is(document.elementFromPoint(left + 30, bottom + 60));
}

test('nothing is added before the first card, one element after it', async () => {
  host = createCardHost({ document, theme: () => 'page', hearing });
  expect(added()).toEqual([]);
  await showAt(40, 40);
  expect(added()).toHaveLength(1);
  expect(added()[0]?.shadowRoot).toBeNull();
});

test('it lies below its word and leaves the word free', async () => {
  const { word } = await showAt(40, 40);
  await expect.poll(() => isBelow(word)).toBe(true);
  const { left, top } = word.getBoundingClientRect();
  expect(document.elementFromPoint(left + 10, top + 8)).toBe(word);
});

test('before it is placed it lies over nothing: Firefox would tell the frame of its word that the pointer has left', () => {
  const word = document.body.appendChild(document.createElement('p'));
  host = createCardHost({ document, theme: () => 'page', hearing });
  const isMet: boolean[] = [];
  const rects = () => {
    isMet.push([20, 60, 200].some((at) => host.is(document.elementFromPoint(at, at))));
    return [...word.getClientRects()];
  };
  host.open().show(props, { rects, element: word, point: null }, () => {});
  expect(isMet[0]).toBe(false);
});

test('hidden, it meets no pointer; shown again, it does', async () => {
  const { word } = await showAt(40, 40);
  frame.close();
  expect(isBelow(word)).toBe(false);
  host.open().show(props, { rects: () => [...word.getClientRects()], element: word, point: null }, () => {});
  await expect.poll(() => isBelow(word)).toBe(true);
  expect(added()).toHaveLength(1);
});

test('of two cards the one that stays is not hidden while the other goes', async () => {
  const { word } = await showAt(40, 40);
  const other = host.open();
  other.show(props, { rects: () => [...word.getClientRects()], element: word, point: null }, () => {});
  await expect.poll(() => isBelow(word)).toBe(true);
  other.close();
  expect(isBelow(word)).toBe(true);
});

test.each([
  ['goes back to where it came from, and the page is not scrolled there', false],
  ['stays where it went meanwhile', true],
])('the focus %s when the card closes', async (_what, leaves) => {
  const [from, elsewhere] = [1, 2].map(() => document.body.appendChild(document.createElement('button')));
  document.body.append(Object.assign(document.createElement('p'), { style: 'height: 3000px' }));
  from?.focus();
  await showAt(40, 40);
  frame.focus();
  if (leaves) elsewhere?.focus({ preventScroll: true });
  scrollTo({ top: 2000, behavior: 'instant' });
  frame.close();
  expect(document.activeElement).toBe(leaves ? elsewhere : from);
  expect(scrollY).toBe(2000);
});

test.each([
  ['a frame that a step led it into, it goes back to where it was before', 'iframe', 0],
  ['what it came to since a step, it goes back there', 'button', 1],
])('with the focus in %s', async (_what, kind, goal) => {
  const places = ['button', kind].map((name) => document.body.appendChild(document.createElement(name)));
  Object.assign(globalThis, { [LEFT]: places[0] });
  places[1]?.focus();
  await showAt(40, 40);
  frame.focus();
  frame.close();
  expect(document.activeElement).toBe(places[goal]);
});

test('hostile styles do not move or hide it (T7)', async () => {
  const style = document.createElement('style');
  style.textContent =
    'div { display: none !important; opacity: 0 !important; position: static !important; width: 1px !important } html { font-size: 40px !important }';
  document.body.append(style);
  const { word } = await showAt(40, 40);
  await expect.poll(() => isBelow(word)).toBe(true);
  expect(added().map((element) => getComputedStyle(element).opacity)).toEqual(['1']);
});

test('the page’s rules and listeners for popovers do not know of it (T7)', async () => {
  const style = document.createElement('style');
  style.textContent = `
    ::backdrop { background: red } :popover-open { opacity: 0.5 } html:has(:popover-open) { overflow: hidden }
    [popover] { transition: all 60s } @starting-style { [popover] { opacity: 0; translate: 0 400px } }`;
  document.body.append(style);
  const heard: string[] = [];
  const hear = ({ type }: Event) => heard.push(type);
  for (const type of ['beforetoggle', 'toggle']) document.addEventListener(type, hear, true);
  const { word } = await showAt(40, 40);
  await expect.poll(() => isBelow(word)).toBe(true);
  expect(document.querySelector(':popover-open, [popover]')).toBeNull();
  expect(getComputedStyle(document.documentElement).overflow).toBe('visible');
  frame.close();
  expect(isBelow(word)).toBe(false);
  await new Promise((done) => setTimeout(done));
  for (const type of ['beforetoggle', 'toggle']) document.removeEventListener(type, hear, true);
  expect(heard).toEqual([]);
});

test('it does not come in with the page’s motion, and wears nothing of the page (T7)', async () => {
  const style = document.createElement('style');
  style.textContent = `
    html > * { transition: all 60s } @starting-style { html > * { opacity: 0; translate: 0 400px } }
    html > div::before, html > div::after { content: ""; position: fixed; inset: 0 }`;
  document.body.append(style);
  const { word } = await showAt(40, 40);
  await expect.poll(() => isBelow(word)).toBe(true);
  const [own] = added();
  expect(own?.getAnimations()).toEqual([]);
  expect(own && getComputedStyle(own).opacity).toBe('1');
  const { left, top } = word.getBoundingClientRect();
  expect(document.elementFromPoint(left + 10, top + 8)).toBe(word);
});

test('what is pressed, typed, copied and pasted in it is not the page’s to hear; where the pointer goes is (T4)', async () => {
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  await showAt(40, 40);
  const root = attach.mock.results.at(-1)?.value as ShadowRoot;
  attach.mockRestore();
  const types = {
    kept: [
      'pointerdown',
      'mousedown',
      'click',
      'contextmenu',
      'selectstart',
      'copy',
      'paste',
      'wheel',
      'keydown',
      'keyup',
      'input',
    ],
    told: ['pointermove', 'pointerup', 'mousemove', 'mouseover', 'mouseup'],
  };
  const all = [...types.kept, ...types.told];
  const heard: string[] = [];
  const hear = ({ type }: Event) => heard.push(type);
  for (const type of all) document.addEventListener(type, hear);
  for (const type of all) {
    root.querySelector('.card-name')?.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }
  for (const type of all) document.removeEventListener(type, hear);
  expect(heard).toEqual(types.told);
});

test('inside an open modal dialog it is not inert (F20)', async () => {
  const dialog = document.createElement('dialog');
  document.body.append(dialog);
  dialog.showModal();
  const { word } = await showAt(40, 40);
  await expect.poll(() => isBelow(word)).toBe(true);
});

test('of dialogs in turn it is in the one that is open last, wherever that stands (F20)', async () => {
  const [later, sooner] = [document.createElement('dialog'), document.createElement('dialog')];
  document.body.append(later, sooner);
  sooner.showModal();
  later.showModal();
  const { word } = await showAt(40, 40);
  await expect.poll(() => isBelow(word)).toBe(true);
  later.close();
  // The one below is the one to be in now.
  word.dispatchEvent(new Event('pointermove', { bubbles: true }));
  await expect.poll(() => isBelow(word)).toBe(true);
});

test.each<[string, (place: HTMLElement) => void]>([
  ['a popover', (place) => place.showPopover()],
  ['a dialog that is not modal', (place) => (place as HTMLDialogElement).show()],
  ['a modal dialog', (place) => (place as HTMLDialogElement).showModal()],
  // Where it is not, the page's trap takes the focus out of the card, and its menu closes as that comes to the card.
  ['a box with that role', (place) => place.setAttribute('role', 'dialog')],
])(
  'of a word in %s it is in there, in a shadow tree too: a press in it is none outside (F20)',
  async (name, open) => {
    const [home, other] = [document.createElement('div'), document.createElement('div')];
    document.body.append(home, other);
    for (const root of [home, other.attachShadow({ mode: 'open' })]) {
      const place = document.createElement(name.includes('dialog') ? 'dialog' : 'div');
      if (name === 'a popover') place.popover = 'auto';
      place.style.cssText = 'position: fixed; inset: 0 auto auto 0; margin: 0';
      root.append(place);
      open(place);
      const { word } = await showAt(40, 40, place);
      const { left, bottom } = word.getBoundingClientRect();
      const met = () =>
        (root as ShadowRoot).elementFromPoint?.(left + 30, bottom + 60) ??
        document.elementFromPoint(left + 30, bottom + 60);
      await expect.poll(() => host.is(met())).toBe(true);
      expect(place.contains(met())).toBe(true);
      host.remove();
      place.remove();
    }
  },
);

test('a popover that the page opens later does not cover it (F20, T6)', async () => {
  const { word } = await showAt(40, 40);
  cover();
  await expect.poll(() => isBelow(word)).toBe(true);
});

test('nor does one that was below it, was closed and opens again (F20, T6)', async () => {
  const popover = cover();
  const { word } = await showAt(40, 40);
  await expect.poll(() => isBelow(word)).toBe(true);
  popover.hidePopover();
  // Told of in a task of its own.
  await new Promise((done) => popover.addEventListener('toggle', done, { once: true }));
  popover.showPopover();
  await expect.poll(() => isBelow(word)).toBe(true);
});

test('a page that fights for the top gets it after five rounds, and the card is gone (F20, T6)', async () => {
  const { word, lost } = await showAt(40, 40);
  await expect.poll(() => isBelow(word)).toBe(true);
  // However long it takes, it is within the five seconds in which rounds count.
  const clock = vi.spyOn(performance, 'now').mockReturnValue(performance.now());
  try {
    for (let round = 0; round < 5; round++) {
      cover();
      await expect.poll(() => isBelow(word)).toBe(true);
    }
    expect(lost()).toBe(0);
    cover();
    await expect.poll(lost).toBeGreaterThan(0);
  } finally {
    clock.mockRestore();
  }
  expect(isBelow(word)).toBe(false);
});

test('one that keeps something open does not fight: the card is not brought to the top at every press (F20)', async () => {
  const popover = document.body.appendChild(document.createElement('div'));
  popover.popover = 'manual';
  popover.showPopover();
  const { word, lost } = await showAt(40, 40);
  for (let time = 0; time < 8; time++) document.body.dispatchEvent(new PointerEvent('pointerdown'));
  expect(lost()).toBe(0);
  await expect.poll(() => isBelow(word)).toBe(true);
});

test('one that opens something now and then does not fight: the card comes to the top each time (F20, T6)', async () => {
  const { word, lost } = await showAt(40, 40);
  const clock = performance.now.bind(performance);
  let later = 0;
  performance.now = () => clock() + later;
  try {
    for (let round = 0; round < 8; round++) {
      cover();
      await expect.poll(() => isBelow(word)).toBe(true);
      later += 6_000;
    }
  } finally {
    Reflect.deleteProperty(performance, 'now');
  }
  expect(lost()).toBe(0);
});

test('the page is not looked through at every movement of the pointer (F14)', async () => {
  await showAt(40, 40);
  const asked = vi.spyOn(Document.prototype, 'querySelectorAll');
  for (const type of ['pointermove', 'pointermove', 'pointerdown']) window.dispatchEvent(new Event(type));
  // What begins a press is looked at: it may have been covered unheard.
  expect(asked.mock.calls.filter(([selector]) => selector.includes(':popover-open'))).toHaveLength(1);
  asked.mockRestore();
});

test('the card that has the focus keeps it when it comes to the top again', async () => {
  const { word } = await showAt(40, 40);
  frame.focus();
  expect(frame.holdsFocus()).toBe(true);
  cover();
  await expect.poll(() => isBelow(word)).toBe(true);
  expect(frame.holdsFocus()).toBe(true);
});

test('when the modal dialog that held it is taken out, nothing throws and the next card shows (F20)', async () => {
  const dialog = document.createElement('dialog');
  document.body.append(dialog);
  dialog.showModal();
  await showAt(40, 40);
  dialog.remove();
  frame.close();
  const { word } = await showAt(40, 90);
  await expect.poll(() => isBelow(word)).toBe(true);
});

test('pinned, it stays where it is when its word is gone', async () => {
  const { word, lost } = await showAt(40, 40);
  frame.pin();
  const { left, top } = frame.rect();
  word.remove();
  window.dispatchEvent(new Event('scroll'));
  await new Promise((done) => setTimeout(done, 100));
  expect(lost()).toBe(0);
  expect(frame.rect()).toMatchObject({ left, top });
});

test('pinned at a word in a popover, it is in the modal dialog that opens later elsewhere (F20)', async () => {
  const [popover, dialog] = [document.createElement('div'), document.createElement('dialog')];
  popover.popover = 'manual';
  document.body.append(popover, dialog);
  popover.showPopover();
  await showAt(40, 40, popover);
  frame.pin();
  const { left, top } = frame.rect();
  dialog.showModal();
  window.dispatchEvent(new Event('pointermove'));
  const met = () => document.elementFromPoint(left + 30, top + 60);
  await expect.poll(() => host.is(met()) && dialog.contains(met())).toBe(true);
});

test('pinned, it outlives the dialog that held it, taken out by the page (F20)', async () => {
  const dialog = document.createElement('dialog');
  document.body.append(dialog);
  dialog.showModal();
  const { lost } = await showAt(40, 40, dialog);
  frame.pin();
  const { left, top } = frame.rect();
  dialog.remove();
  window.dispatchEvent(new Event('pointermove'));
  await expect.poll(() => host.is(document.elementFromPoint(left + 30, top + 60))).toBe(true);
  expect(lost()).toBe(0);
});

test('nor is it hidden for good with a dialog that is one by its role alone (F20)', async () => {
  const dialog = document.createElement('div');
  dialog.setAttribute('role', 'dialog');
  document.body.append(dialog);
  await showAt(40, 40, dialog);
  frame.pin();
  const { left, top } = frame.rect();
  expect(dialog.contains(document.elementFromPoint(left + 30, top + 60))).toBe(true);
  dialog.style.display = 'none';
  window.dispatchEvent(new Event('pointerdown'));
  await expect.poll(() => host.is(document.elementFromPoint(left + 30, top + 60))).toBe(true);
});

test('nor does it go, or throw, when the page takes that dialog into another document; it keeps its looks (F20)', async () => {
  const errors: unknown[] = [];
  const heard = new AbortController();
  const note = (event: ErrorEvent) => {
    event.preventDefault();
    errors.push(event.message);
  };
  window.addEventListener('error', note, { signal: heard.signal });
  const dialog = document.createElement('dialog');
  document.body.append(dialog);
  dialog.show();
  const { lost } = await showAt(40, 40, dialog);
  frame.pin();
  const { width, height } = frame.rect();
  document.implementation.createHTMLDocument().body.append(dialog);
  window.dispatchEvent(new Event('pointermove'));
  await expect.poll(() => frame.rect().width).toBe(width);
  heard.abort();
  expect(frame.rect().height).toBe(height);
  expect(errors).toEqual([]);
  expect(lost()).toBe(0);
});

test('when the page took it away with a dialog, the next card is shown all the same (F20)', async () => {
  const dialog = document.createElement('dialog');
  document.body.append(dialog);
  dialog.show();
  await showAt(40, 40, dialog);
  frame.close();
  document.implementation.createHTMLDocument().body.append(dialog);
  const word = document.createElement('p');
  word.textContent = 'Juan Guaidó';
  document.body.append(word);
  frame = host.open();
  frame.show(props, { rects: () => [...word.getClientRects()], element: word, point: null }, () => {});
  await expect.poll(() => isBelow(word)).toBe(true);
  expect(frame.rect().height).toBeGreaterThan(200);
});

test('it has its looks, and its size in a page that zooms itself, where a root takes no constructed sheet, as in Firefox before 153', async () => {
  const sizes = async () => [await sizeAtZoom(''), await sizeAtZoom('1.5')];
  const wanted = await sizes();
  const refusing = vi.spyOn(ShadowRoot.prototype, 'adoptedStyleSheets', 'set').mockImplementation(() => {
    throw new Error('Accessing from Xray wrapper is not supported.');
  });
  expect(await sizes()).toEqual(wanted);
  expect(refusing).toHaveBeenCalled();
  refusing.mockRestore();
});

async function sizeAtZoom(zoom: string): Promise<{ width: number; height: number }> {
  document.documentElement.style.setProperty('zoom', zoom);
  await showAt(40, 40);
  const { width, height } = frame.rect();
  host.remove();
  document.documentElement.style.removeProperty('zoom');
  return { width, height };
}

function cover(): HTMLElement {
  const popover = document.createElement('div');
  popover.popover = 'manual';
  popover.style.cssText = 'inset: 0; width: 100vw; height: 100vh; pointer-events: auto';
  document.body.append(popover);
  popover.showPopover();
  return popover;
}

test('it follows a page that changes its theme, pinned as well, also when its word has gone', async () => {
  const root = catchRoot();
  const page = document.createElement('div');
  page.style.cssText = 'min-height: 100vh; background: white';
  document.body.append(page);
  const { word } = await showAt(40, 40, page);
  const theme = () => root()?.querySelector<HTMLElement>('.frame')?.dataset.theme;
  expect(theme()).toBe('light');
  page.style.background = '#111';
  await expect.poll(theme).toBe('dark');
  frame.pin();
  page.style.background = 'white';
  await expect.poll(theme).toBe('light');
  page.style.background = '#111';
  await expect.poll(theme).toBe('dark');
  word.remove();
  // Longer than it takes to look.
  await new Promise((done) => setTimeout(done, 700));
  expect(theme()).toBe('dark');
});

test('pinned, it stays where it was when it comes back out of a video at full screen, in which nothing is rendered', async () => {
  await showAt(60, 60);
  frame.pin();
  const { x, y } = frame.rect();
  document.documentElement.style.display = 'none';
  window.dispatchEvent(new Event('resize'));
  document.documentElement.style.display = '';
  expect(frame.rect()).toMatchObject({ x, y });
});

/** Has the next closed root that is made shown to who asks for it. */
function catchRoot(): () => ShadowRoot | undefined {
  let root: ShadowRoot | undefined;
  const { attachShadow } = Element.prototype;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementationOnce(function (this: Element, init) {
    root = attachShadow.call(this, init);
    return root;
  });
  return () => root;
}

test('it tells when its anchor is gone', async () => {
  const { word, lost } = await showAt(40, 40);
  expect(lost()).toBe(0);
  word.remove();
  window.dispatchEvent(new Event('resize'));
  await expect.poll(lost).toBeGreaterThan(0);
});

test('it tells so, too, of one that went before the card came', async () => {
  const { lost } = await showAt(40, 40, document.createElement('p'));
  await expect.poll(lost).toBeGreaterThan(0);
});

test('gone, it has ended all that it listened to and watched', async () => {
  const { addEventListener } = EventTarget.prototype;
  const { observe, disconnect } = IntersectionObserver.prototype;
  const signals = new Set<AbortSignal>();
  const watching = new Set<IntersectionObserver>();
  const listen: typeof addEventListener = function (this: EventTarget, ...how) {
    const [, , options] = how;
    if (typeof options === 'object' && options.signal) signals.add(options.signal);
    addEventListener.apply(this, how);
  };
  EventTarget.prototype.addEventListener = listen;
  // The test runner has put one of its own on the window.
  const ofWindow = vi.spyOn(window, 'addEventListener').mockImplementation(listen as never);
  IntersectionObserver.prototype.observe = function (element) {
    watching.add(this);
    observe.call(this, element);
  };
  IntersectionObserver.prototype.disconnect = function () {
    watching.delete(this);
    disconnect.call(this);
  };
  try {
    const { word } = await showAt(40, 40);
    host.open().show(props, { rects: () => [], element: document.body, point: null }, () => {});
    host
      .open()
      .show(props, { rects: () => [...word.getClientRects()], element: word, point: null }, () => {});
    frame.pin();
    expect(signals.size).toBeGreaterThan(3);
    expect(watching.size).toBeGreaterThan(0);
    host.remove();
  } finally {
    ofWindow.mockRestore();
    Object.assign(EventTarget.prototype, { addEventListener });
    Object.assign(IntersectionObserver.prototype, { observe, disconnect });
  }
  expect([...signals].filter((signal) => !signal.aborted)).toEqual([]);
  expect(watching.size).toBe(0);
});

test('it is hidden soon after its script has ended, and not while that lives (F1)', () => {
  host = createCardHost({ document, theme: () => 'page', hearing });
  const element = document.body.appendChild(document.createElement('p'));
  const liveOn = tieToLife(element);
  const [hiding] = element.getAnimations() as [Animation];
  const isSeenAt = (ms: number) => {
    hiding.currentTime = ms;
    return getComputedStyle(element).visibility === 'visible';
  };
  expect([isSeenAt(1_900), isSeenAt(2_100)]).toEqual([true, false]);
  liveOn();
  expect(hiding.currentTime).toBe(0);
});
