/** The axis of the timeline: what moves it, and what lets it be. */
import { briefing } from 'virtual:sidelight/briefing';
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { TimelineApp } from '@/src/ui/timeline/TimelineApp';
import '@/src/ui/timeline/timeline.css';

const app = document.createElement('div');
app.style.cssText = 'width: 1000px; margin-left: 60px';
document.body.append(app);
afterEach(() => {
  render(null, app);
  history.replaceState(null, '', '#');
});

async function show(hash = '#', language = 'en-GB'): Promise<void> {
  history.replaceState(null, '', hash);
  render(<TimelineApp briefing={briefing} language={language} />, app);
  await expect.poll(() => app.querySelectorAll('.lane').length).toBeGreaterThan(0);
  await expect.poll(() => app.querySelector('.lanes')?.getAttribute('width')).not.toBe('0');
}

const shown = () => app.querySelector('.axis-span')?.textContent ?? '';
const axis = () => app.querySelector<HTMLElement>('.axis')!;
const key = (name: string, more: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more });
  axis().dispatchEvent(event);
  return event;
};
const tool = (name: string) => {
  const all = [...app.querySelectorAll<HTMLElement>('.axis-tool')];
  all.find((each) => (each.ariaLabel ?? each.textContent) === name)?.click();
};

/** Resolves to what the axis shows after something moved it. */
async function moved(move: () => void): Promise<string> {
  const before = shown();
  move();
  await expect.poll(shown).not.toBe(before);
  return shown();
}

/** Returns what sends a drawing an event of a pointer whose button is held. */
function handOn(selector: '.lanes' | '.overview'): (type: string, clientX: number) => boolean {
  const drawing = app.querySelector(selector)!;
  // No browser captures a pointer that no hand moves.
  drawing.setPointerCapture = () => {};
  return (type, clientX) =>
    drawing.dispatchEvent(
      new PointerEvent(type, { bubbles: true, clientX, button: 0, buttons: 1, pointerId: 1 }),
    );
}

test('keys and buttons move it the same way, and back', async () => {
  await show();
  const opening = shown();
  const near = await moved(() => key('+'));
  expect(await moved(() => key('-'))).toBe(opening);
  expect(await moved(() => key('='))).toBe(near);
  const later = await moved(() => key('ArrowRight'));
  expect(await moved(() => key('ArrowLeft'))).toBe(near);
  expect(later).not.toBe(near);
  const whole = await moved(() => key('0'));
  expect(whole).toContain('1989');
  await moved(() => tool('Zoom in'));
  expect(await moved(() => tool('Whole span'))).toBe(whole);
  await moved(() => key('+'));
  const between = await moved(() => key('+'));
  await moved(() => tool('Later'));
  expect(await moved(() => tool('Earlier'))).toBe(between);
});

test('where keys and buttons moved it is said, once, and not where a drag or a filter did', async () => {
  await show('#asOf=2019-03-31');
  const said = () => app.querySelector('.axis [role=status]')?.textContent;
  const isSaid = () => expect.poll(said).toBe(app.querySelector('.axis')?.ariaLabel);
  expect(said()).toBe('');
  for (const name of ['Zoom in', 'Zoom out', 'Zoom in', 'Earlier', 'Later', 'This article', 'Whole span']) {
    await moved(() => tool(name));
    await isSaid();
  }
  await moved(() => key('+'));
  await isSaid();
  const drag = handOn('.lanes');
  drag('pointerdown', 500);
  await moved(() => drag('pointermove', 400));
  drag('pointerup', 400);
  await expect.poll(said).toBe('');
  await moved(() => key('ArrowLeft'));
  await isSaid();
  await moved(() => (location.hash = '#entity=s-300'));
  await expect.poll(said).toBe('');
});

test('keys of the browser and of others are let be', async () => {
  await show();
  const opening = shown();
  const move = () => expect(key('+').defaultPrevented).toBe(true);
  await moved(move);
  await moved(() => key('-'));
  for (const held of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }]) {
    expect(key('+', held).defaultPrevented).toBe(false);
  }
  expect(key('Tab').defaultPrevented).toBe(false);
  await new Promise((done) => setTimeout(done, 100));
  expect(shown()).toBe(opening);
});

test('an event in view is gone to without a jump of the lanes, another brings them to itself', async () => {
  await show();
  await moved(() => key('+'));
  const near = await moved(() => key('+'));
  const inView = [...app.querySelectorAll<SVGElement>('.shape-day, .shape-span')].find(
    (each) => each.getBoundingClientRect().width > 0,
  )!;
  const { left, width, top, height } = inView.getBoundingClientRect();
  inView.dispatchEvent(
    new MouseEvent('click', { bubbles: true, clientX: left + width / 2, clientY: top + height / 2 }),
  );
  await expect.poll(() => location.hash).toContain('event=');
  await expect.poll(() => app.querySelectorAll('.entry[aria-current]').length).toBe(1);
  await new Promise((done) => setTimeout(done, 100));
  expect(shown()).toBe(near);
  expect(await moved(() => (location.hash = '#event=abrams-guilty-plea'))).toMatch(/1990 .* 1992/);
});

test('the event of the address comes before the day of the article, which is in the whole span', async () => {
  await show('#event=abrams-guilty-plea&asOf=2027-06-01');
  await expect.poll(shown).toMatch(/1990 .* 1992/);
  expect(await moved(() => key('0'))).toMatch(/1989 .* 2028/);
});

test('an event is gone to within what is shown; at its ends the overview goes no further', async () => {
  await show('#kind=weapon&asOf=2019-03-31');
  // So few events are shown whole at first.
  const [begin] = shown().split(' – ');
  const event = app.querySelector<SVGElement>('.shape-day, .shape-span')!;
  const { left, width, top, height } = event.getBoundingClientRect();
  const at = { bubbles: true, clientX: left + width / 2, clientY: top + height / 2 };
  event.dispatchEvent(new MouseEvent('click', at));
  await expect.poll(() => location.hash).toMatch(/^#kind=weapon&event=[^&]+&asOf=2019-03-31$/);
  await moved(() => key('+'));
  await moved(() => key('+'));
  const hand = handOn('.overview');
  const { left: edge } = app.querySelector('.overview')!.getBoundingClientRect();
  expect((await moved(() => hand('pointerdown', edge + 1))).split(' – ')[0]).toBe(begin);
});

test('the lanes go where they are dragged, and a wheel that is turned forward with Ctrl brings them nearer', async () => {
  await show();
  const days = () => shown().split(' – ').map(Date.parse) as [number, number];
  const [before] = days();
  const drag = handOn('.lanes');
  drag('pointerdown', 400);
  await moved(() => drag('pointermove', 500));
  drag('pointerup', 500);
  const [from, to] = days();
  expect(from).toBeLessThan(before);
  const wheel = { bubbles: true, cancelable: true, ctrlKey: true, deltaY: -100, clientX: 600 };
  await moved(() => app.querySelector('.lanes')!.dispatchEvent(new WheelEvent('wheel', wheel)));
  const [nearFrom, nearTo] = days();
  expect(nearTo - nearFrom).toBeLessThan(to - from);
});

test('the light of the strip is dragged from where it is held, also where the hand leaves the strip', async () => {
  await show();
  await moved(() => key('0'));
  for (let step = 0; step < 3; step++) await moved(() => key('+'));
  const strip = app.querySelector<SVGElement>('.overview')!;
  const light = () => app.querySelector('.overview-light')!.getBoundingClientRect();
  const hand = handOn('.overview');
  const captured: number[] = [];
  strip.setPointerCapture = (pointer) => captured.push(pointer);
  const before = shown();
  const { left, width } = light();
  hand('pointerdown', left + width * 0.1);
  await new Promise((done) => setTimeout(done, 50));
  expect([shown(), captured]).toEqual([before, [1]]);
  await moved(() => hand('pointermove', left + width * 0.1 + 40));
  expect(light().left - left).toBeCloseTo(40, 0);
  await moved(() => hand('pointermove', left + width * 0.1));
  expect(shown()).toBe(before);
  // A hand that only passes, or that took hold of something else, moves nothing.
  const pass = { bubbles: true, clientX: left + 90, pointerId: 1 };
  strip.dispatchEvent(new PointerEvent('pointerup', { ...pass, buttons: 0 }));
  strip.dispatchEvent(new PointerEvent('pointermove', { ...pass, buttons: 0 }));
  hand('pointermove', left + 120);
  await new Promise((done) => setTimeout(done, 50));
  expect(shown()).toBe(before);
  // Beside the light a press brings it there, and holds it in its middle.
  await moved(() => hand('pointerdown', left + width + 60));
  expect(light().left + width / 2).toBeCloseTo(left + width + 60, 0);
  await moved(() => hand('pointermove', left + width + 70));
  expect(light().left + width / 2).toBeCloseTo(left + width + 70, 0);
  // Its years are no text to select on the way; WebKit, which is none of our browsers, knows the property by another name.
  if (CSS.supports('user-select', 'none')) expect(getComputedStyle(strip).userSelect).toBe('none');
});

test('two fingers, or a wheel with Shift, move the lanes along, and the page stays, in the history too', async () => {
  await show();
  for (let step = 0; step < 2; step++) await moved(() => key('+'));
  const lanes = app.querySelector('.lanes')!;
  const wheel = (more: WheelEventInit) => {
    const event = new WheelEvent('wheel', { bubbles: true, cancelable: true, ...more });
    lanes.dispatchEvent(event);
    return event.defaultPrevented;
  };
  const from = () => Date.parse(shown().split(' – ')[0] as string);
  const before = from();
  await moved(() => expect(wheel({ deltaX: 60, deltaY: 5 })).toBe(true));
  expect(from()).toBeGreaterThan(before);
  await moved(() => expect(wheel({ deltaX: -60, deltaY: 5 })).toBe(true));
  expect(from()).toBe(before);
  await moved(() => expect(wheel({ deltaY: 60, shiftKey: true })).toBe(true));
  expect(from()).toBeGreaterThan(before);
  const there = shown();
  expect([wheel({ deltaY: 60 }), wheel({ deltaX: 20, deltaY: 60 })]).toEqual([false, false]);
  await new Promise((done) => setTimeout(done, 50));
  expect(shown()).toBe(there);
});

test('a crowd that is pressed comes nearer', async () => {
  await show();
  const opening = await moved(() => key('0'));
  const crowd = app.querySelector<SVGElement>('.shape-crowd')!;
  const { left, width, top, height } = crowd.getBoundingClientRect();
  const at = { bubbles: true, clientX: left + width - 3, clientY: top + height / 2 };
  crowd.dispatchEvent(new PointerEvent('pointermove', at));
  expect(crowd.querySelector('title')?.textContent).toMatch(/^[^:]*20\d\d[^:]*: \d+ events$/);
  const near = await moved(() => crowd.dispatchEvent(new MouseEvent('click', at)));
  expect(near).not.toBe(opening);
  expect(location.hash).not.toContain('event=');
});

test('the wheel zooms around the pointer with Ctrl alone', async () => {
  await show();
  const lanes = app.querySelector('.lanes')!;
  const { left, top } = lanes.getBoundingClientRect();
  const wheel = (more: WheelEventInit) => {
    const event = new WheelEvent('wheel', {
      bubbles: true,
      cancelable: true,
      clientX: left + 168,
      clientY: top + 20,
      deltaY: -200,
      ...more,
    });
    lanes.dispatchEvent(event);
    return event;
  };
  const [first] = shown().split(' – ');
  expect(wheel({}).defaultPrevented).toBe(false);
  const before = shown();
  // It listens soon after it is drawn; until then nothing moves.
  await expect.poll(() => wheel({ ctrlKey: true }).defaultPrevented).toBe(true);
  await expect.poll(shown).not.toBe(before);
  const near = shown();
  expect(near.split(' – ')[0]).toBe(first);
  const later = await moved(() => key('ArrowRight'));
  const nearer = await moved(() => wheel({ ctrlKey: true }));
  expect(nearer.split(' – ')[0]).toBe(later.split(' – ')[0]);
});

test('a lane for each of those with most events, beside its name or, where it is narrow, below', async () => {
  await show();
  const names = () => [...app.querySelectorAll('.lane-name')].map(({ textContent }) => textContent);
  expect(names().slice(0, 3)).toEqual(['Venezuela', 'Russia', 'United States']);
  expect(names().at(-1)).toBe('Others');
  expect(app.querySelectorAll('.lane-name-beside')).toHaveLength(names().length);
  expect([...app.querySelectorAll('.lane')].map(({ classList }) => classList[1])).toEqual(
    expect.arrayContaining(['kind-place', 'kind-person', 'kind-other']),
  );
  app.style.width = '400px';
  await expect.poll(() => app.querySelectorAll('.lane-name-beside').length).toBe(0);
  expect(names()).toHaveLength(7);
  app.style.width = '1000px';
});

test('what is written on the axis stays within it, and the line of the article goes through no word', async () => {
  await show('#asOf=2019-02-15');
  const box = app.querySelector('.axis-box')!.getBoundingClientRect();
  const isWithin = (element: Element) => {
    const { left, right } = element.getBoundingClientRect();
    return left >= box.left - 1 && right <= box.right + 1;
  };
  const look = () => {
    const words = [...app.querySelectorAll('.tick text')].map((each) => each.getBoundingClientRect());
    const line = app.querySelector('.as-of path')?.getBoundingClientRect();
    // Its middle: Firefox counts corners that the line has not.
    const middle = line && (line.left + line.right) / 2;
    const flag = app.querySelector('.axis-flag')?.getBoundingClientRect();
    const said = [...app.querySelectorAll('.tick text, .axis-flag, .overview-tick')];
    return {
      outside: said.filter((each) => !isWithin(each)).map(({ textContent }) => textContent),
      crossed: words.filter(({ left, right }) => middle && left < middle && middle < right).length,
      covered: words.filter(({ top }) => flag && top < flag.bottom - 1).length,
      overNames: flag && flag.left < box.left + 167,
    };
  };
  const drag = handOn('.lanes');
  drag('pointerdown', 900);
  let flags = 0;
  // From the article at the right to the article at the names.
  for (let x = 1_200; x > 100; x -= 23) {
    await moved(() => drag('pointermove', x));
    const { overNames = false, ...seen } = look();
    expect({ overNames, ...seen }).toEqual({ outside: [], crossed: 0, covered: 0, overNames: false });
    flags += app.querySelectorAll('.axis-flag').length;
  }
  drag('pointerup', 100);
  expect(flags).toBeGreaterThan(20);
  for (let step = 0; step < 12 && shown() !== ''; step++) key('+');
  await expect.poll(() => Number(app.querySelector('.overview-light')?.getAttribute('width'))).toBe(6);
});

test.each(['en-GB', 'es', 'uk', 'ar'])(
  'dates stand beside each other at every width and zoom, in %s',
  async (language) => {
    const seen = () => {
      const words = [...app.querySelectorAll('.tick text')].map((each) => each.getBoundingClientRect());
      const box = app.querySelector('.axis-box')!.getBoundingClientRect();
      const isOver = ({ left, right }: DOMRect, index: number) =>
        left < (words[index - 1]?.right ?? box.left - 6) + 5 || right > box.right + 1;
      return { count: words.length, over: words.filter(isOver).length };
    };
    for (const width of [390, 560, 630, 700, 1300]) {
      app.style.width = `${width}px`;
      await show('#asOf=2019-03-31', language);
      await expect.poll(seen).toMatchObject({ over: 0 });
      // One date says when something was, but not how far apart things were.
      expect([width, seen().count > 1]).toEqual([width, true]);
      for (let zoom = 0; zoom < 9; zoom++) {
        await moved(() => key('+'));
        expect([width, zoom, seen().over]).toEqual([width, zoom, 0]);
      }
      render(null, app);
    }
    app.style.width = '1000px';
  },
);

test('more than one date has room in letters wider than ours, too', async () => {
  const style = document.createElement('style');
  document.head.append(style);
  app.style.width = '390px';
  const counts: [number, number][] = [];
  for (let size = 11; size < 16; size++) {
    style.textContent = `.timeline .lanes { font-size: ${size}px }`;
    await show('#asOf=2019-03-31', 'uk');
    await expect.poll(() => app.querySelectorAll('.tick text').length).toBeGreaterThan(0);
    counts.push([size, app.querySelectorAll('.tick text').length]);
    render(null, app);
  }
  style.remove();
  app.style.width = '1000px';
  for (const [size, count] of counts) expect([size, count > 1]).toEqual([size, true]);
});

test('a drag moves the lanes and is no press, a press on the strip moves the light', async () => {
  await show();
  await moved(() => key('+'));
  const lanes = app.querySelector('.lanes')!;
  const dot = app.querySelector('.shape-day')!;
  const drag = (type: string, x: number, target: Element = dot) =>
    target.dispatchEvent(
      new PointerEvent(type, { bubbles: true, clientX: x, clientY: 0, button: 0, buttons: 1, pointerId: 1 }),
    );
  const captured: number[] = [];
  lanes.setPointerCapture = (pointer) => captured.push(pointer);
  const before = shown();
  drag('pointerdown', 500);
  drag('pointermove', 503);
  expect(shown()).toBe(before);
  // Captured from the start, the click would not reach the event under the pointer.
  expect(captured).toEqual([]);
  const later = await moved(() => drag('pointermove', 400));
  drag('pointerup', 400);
  expect(captured).toEqual([1]);
  dot.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: 400 }));
  drag('pointermove', 300);
  await new Promise((done) => setTimeout(done, 100));
  expect([shown(), location.hash]).toEqual([later, '']);
  drag('pointerdown', 400);
  dot.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: 400 }));
  expect(location.hash).toContain('event=');
  // Let go outside of the lanes, where they hear nothing.
  drag('pointerdown', 400);
  lanes.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, clientX: 300, buttons: 0 }));
  drag('pointermove', 200);
  await new Promise((done) => setTimeout(done, 50));
  expect(shown()).toBe(later);
  const strip = app.querySelector('.overview')!;
  strip.setPointerCapture = () => {};
  strip.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, clientX: 300, buttons: 0 }));
  await new Promise((done) => setTimeout(done, 50));
  expect(shown()).toBe(later);
  const { left, width } = strip.getBoundingClientRect();
  expect(await moved(() => drag('pointerdown', left + 2, strip))).toContain('1989');
  expect(await moved(() => drag('pointermove', left + width - 2, strip))).toContain('2027');
});

test('the article has a flag where it is in view, and a button that brings it there', async () => {
  await show('#asOf=2019-03-31');
  await expect.poll(() => app.querySelector('.axis-flag')?.textContent).toBe('This article');
  const opening = shown();
  await moved(() => key('+'));
  for (let step = 0; step < 12; step++) await moved(() => key('ArrowLeft'));
  await expect.poll(() => app.querySelector('.axis-flag')).toBeNull();
  const lineTop = () => app.querySelector('.article-line')?.getBoundingClientRect().top ?? -1;
  window.scrollTo(0, 0);
  await expect.poll(lineTop).toBeGreaterThan(innerHeight);
  expect(await moved(() => tool('This article'))).toBe(opening);
  await expect.poll(() => app.querySelector('.axis-flag')).not.toBeNull();
  expect(lineTop()).toBeLessThan(innerHeight);
  // The list says all of it: a screen reader is spared the picture.
  for (const drawn of app.querySelectorAll('.axis svg, .axis-flag')) expect(drawn.ariaHidden).toBe('true');
});

test('without an article there is no button for one', async () => {
  await show();
  expect(app.querySelector('.axis-article')).toBeNull();
});

test('years are written as the reader writes them', async () => {
  await show('#entity=s-300', 'ar-EG');
  const years = [...app.querySelectorAll('.year-name')].map(({ textContent }) => textContent);
  expect(years.length).toBeGreaterThan(1);
  for (const year of years) expect(year).toMatch(/^[٠-٩]{4}$/);
  const counts = [...app.querySelectorAll('.entry-count')].map(({ textContent }) => textContent);
  expect(counts.length).toBeGreaterThan(0);
  for (const count of counts) expect(count).toMatch(/^\([٠-٩]+\)$/);
});

test('on paper narrower than the window all that was drawn is there', async () => {
  await show('#asOf=2019-03-31');
  const box = app.querySelector<HTMLElement>('.axis-box')!;
  await expect.poll(() => app.querySelector('.axis-flag')).not.toBeNull();
  const sheets = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const forPaper = sheets.filter(
    (rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.conditionText === 'print',
  );
  expect(forPaper.length).toBeGreaterThan(0);
  const style = document.createElement('style');
  style.textContent = forPaper
    .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
    .join('');
  document.head.append(style);
  box.style.width = '400px';
  // At once: nothing is drawn again for a sheet of paper.
  const { right } = box.getBoundingClientRect();
  const ends = [...box.querySelectorAll('svg')].map((svg) => svg.getBoundingClientRect().right);
  const flag = box.querySelector('.axis-flag')!.getBoundingClientRect();
  const line = box.querySelector('.as-of path')!.getBoundingClientRect();
  box.style.width = '';
  style.remove();
  for (const end of ends) expect(end).toBeLessThanOrEqual(right);
  expect(flag.left).toBeLessThan(line.left);
  expect(flag.right).toBeGreaterThan(line.right);
});
