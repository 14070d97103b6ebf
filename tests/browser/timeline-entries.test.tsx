/** An event in the list, for who listens to it and for whose hand is not steady. */
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

test('of a briefing without events nothing asks for a filter', async () => {
  render(<TimelineApp briefing={{ ...briefing, events: [] }} language="en" />, app);
  await expect.poll(() => app.querySelector('main')?.textContent).toBe('This briefing has no events.');
  expect(app.querySelector('.filters')).toBeNull();
});

async function show(): Promise<void> {
  location.hash = '#entity=s-300';
  render(<TimelineApp briefing={briefing} language="en" />, app);
  await expect.poll(() => app.querySelectorAll('.entry').length).toBeGreaterThan(0);
}

test('the names of its sources are words apart without the dots between them', async () => {
  await show();
  const heard = [...app.querySelectorAll('.entry-sources')].map((sources) => {
    const copy = sources.cloneNode(true) as Element;
    for (const hidden of copy.querySelectorAll('[aria-hidden]')) hidden.remove();
    return copy.textContent;
  });
  expect(heard).toContainEqual(
    expect.stringMatching(/^Sources: Times of Islamabad +US Department of State +UAWire$/),
  );
});

test('the names beside it stand 24 px apart', async () => {
  await show();
  const apart = [...app.querySelectorAll('.entry-people')].flatMap((people) => {
    const tops = [...people.querySelectorAll('a')].map((name) => name.getBoundingClientRect().top);
    return tops.slice(1).map((top, index) => top - (tops[index] as number));
  });
  expect(apart.length).toBeGreaterThan(3);
  // In a narrow window they stand side by side.
  for (const px of apart) expect(px === 0 || px >= 24).toBe(true);
});
