/** What is pressed in the timeline may go away with what it did: the focus goes on somewhere of use, and the reader with it. */
import { briefing } from 'virtual:sidelight/briefing';
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { TimelineApp } from '@/src/ui/timeline/TimelineApp';
import '@/src/ui/timeline/timeline.css';

const app = document.createElement('div');
document.body.append(app);
afterEach(() => {
  render(null, app);
  history.replaceState(null, '', '#');
});

async function show(hash: string): Promise<void> {
  history.replaceState(null, '', hash);
  render(<TimelineApp briefing={briefing} language="en" />, app);
  await expect.poll(() => app.querySelectorAll('.entry').length).toBe(shownEvents());
}

const shownEvents = () => Number(/\d+/.exec(app.querySelector('.filter-count')?.textContent ?? '')?.[0]);
const focused = () => document.activeElement?.closest('button, summary')?.textContent ?? '';

function press(selector: string): void {
  const control = app.querySelector<HTMLElement>(selector);
  control?.focus();
  expect(document.activeElement).toBe(control);
  control?.click();
}

test('a filter that is taken away leads to the next, and the last to where filters are chosen', async () => {
  await show('#entity=s-300&kind=weapon');
  press('.chip');
  await expect.poll(focused).toContain('Weapon');
  press('.chip');
  await expect.poll(focused).toContain('People and things');
});

test('all events shown again leads to where filters are chosen', async () => {
  await show('#entity=s-300&kind=weapon');
  press('.filter-clear');
  await expect.poll(focused).toContain('People and things');
});

test('the first stop skips all that comes before the events', async () => {
  await show('#');
  press('.skip');
  expect(document.activeElement?.id).toBe('events');
});

test('the event of the address has the focus and stays in view while the list gets its heights, until the reader goes elsewhere', async () => {
  const root = document.documentElement;
  // Browsers that hold on to what is in view by themselves would hide it.
  root.style.overflowAnchor = 'none';
  const grow = () => {
    const more = document.createElement('div');
    more.style.height = '3000px';
    app.prepend(more);
    return more;
  };
  // It is held for thirty frames.
  const frames = async (count: number) => {
    for (let at = 0; at < count; at++) await new Promise(requestAnimationFrame);
  };
  history.replaceState(null, '', '#event=guaido-sworn-in');
  render(<TimelineApp briefing={briefing} language="en" />, app);
  const landed = () => app.querySelector<HTMLElement>('.entry[aria-current]');
  while (!landed() || document.activeElement !== landed()) await frames(1);
  const isInView = () => {
    const { top = -1 } = landed()?.getBoundingClientRect() ?? {};
    return top >= 0 && top < innerHeight;
  };
  expect(isInView()).toBe(true);
  const first = grow();
  await frames(3);
  expect(isInView()).toBe(true);
  first.remove();
  await frames(3);
  expect(isInView()).toBe(true);
  dispatchEvent(new WheelEvent('wheel'));
  const second = grow();
  await frames(3);
  expect(isInView()).toBe(false);
  second.remove();
  root.style.overflowAnchor = '';
});

test('somebody who is followed from far down is met from the first event on', async () => {
  await show('#');
  const far = app.querySelector<HTMLElement>('.year:last-of-type .entry:last-of-type .entry-person');
  const scrolledTo = () => {
    far?.scrollIntoView({ block: 'center' });
    return window.scrollY;
  };
  await expect.poll(scrolledTo).toBeGreaterThan(1_000);
  far?.focus();
  far?.click();
  await expect.poll(() => document.activeElement?.id).toBe('events');
  expect(location.hash).toMatch(/^#entity=/);
  await expect
    .poll(() => app.querySelector('.chip')?.getBoundingClientRect().top ?? -1)
    .toBeGreaterThanOrEqual(0);
  history.back();
  await expect.poll(shownEvents).toBeGreaterThan(70);
});
