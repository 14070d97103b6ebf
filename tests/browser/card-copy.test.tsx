/** What the card says of a text that it was asked to copy: it went, or it could not. */
import { briefing } from 'virtual:sidelight/briefing';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dossierAt } from '@/src/core/briefing/dossier-at';
import type { EdtfDate, EntityId } from '@/src/core/briefing/schema';
import type { Excerpt } from '@/src/core/citation/excerpt';
import { readerLanguage } from '@/src/ui/shared/reader-language';
import { UnfoldingCard } from '../gallery/UnfoldingCard';

const dossier = dossierAt(briefing, 'juan-guaido' as EntityId, { readerDate: '2019-03-31' as EdtfDate })!;

// It is said for seconds, which nobody need wait for.
beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => {
  vi.useRealTimers();
  render(null, document.body);
});

function show(onCopy: (excerpt: Excerpt) => Promise<boolean>): void {
  render(
    <UnfoldingCard
      dossier={dossier}
      language={readerLanguage('en')}
      timelineUrl={() => 'about:blank'}
      onOpenTimeline={() => {}}
      onOpenEntity={() => {}}
      onCopy={onCopy}
    />,
    document.body,
  );
}

test.each([
  [true, 'Copied'],
  [false, 'Could not be copied'],
])('a copy that worked (%s) is told: %s', async (works, said) => {
  const asked: Excerpt[] = [];
  const onCopy = async (excerpt: Excerpt) => {
    asked.push(excerpt);
    return works;
  };
  show(onCopy);
  const button = [...document.querySelectorAll('button')].find((each) => /Copy/.test(each.textContent))!;
  button.click();
  await expect.poll(() => button.textContent.trim()).toBe(said);
  expect(button.parentElement?.querySelector('[role="status"]')?.textContent).toBe(said);
  // And then the button says again what it does.
  vi.runAllTimers();
  await expect.poll(() => button.textContent.trim()).toMatch(/^Copy/);
  expect(button.parentElement?.querySelector('[role="status"]')?.textContent).toBe('');
  expect(asked).toEqual([{ is: 'quote', quote: dossier.quotes[0]!.id, format: 'plain' }]);
});

test('pressed again, it is said as long again', async () => {
  show(async () => true);
  const copy = [...document.querySelectorAll('button')].find((each) => /Copy/.test(each.textContent))!;
  copy.click();
  await expect.poll(() => copy.textContent.trim()).toBe('Copied');
  vi.advanceTimersByTime(2_900);
  copy.click();
  await expect.poll(() => vi.getTimerCount()).toBe(1);
  vi.advanceTimersByTime(200);
  await new Promise(requestAnimationFrame);
  expect(copy.textContent.trim()).toBe('Copied');
  vi.runAllTimers();
  await expect.poll(() => copy.textContent.trim()).toMatch(/^Copy/);
});

test('of the next quote nothing is said to be copied', async () => {
  show(async () => true);
  const tools = () => document.querySelector('.card-quote-tools')!;
  const [next, copy] = tools().querySelectorAll('button');
  copy!.click();
  await expect.poll(() => tools().textContent).toContain('Copied');
  next!.click();
  await expect.poll(() => tools().textContent).toContain('2 of');
  expect(tools().textContent).not.toContain('Copied');
});
