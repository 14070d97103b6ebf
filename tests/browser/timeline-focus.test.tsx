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
  await expect.poll(() => app.querySelectorAll('.entry').length, { timeout: 10_000 }).toBe(shownEvents());
}

const shownEvents = () => Number.parseInt(app.querySelector('.filter-count')?.textContent ?? '', 10);
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
