/**
 * What a page script offers to the extension's own pages: a report, and the way to a mention. It lies on
 * the script's own global object, which the page cannot see, and is reached with `scripting.executeScript`,
 * frame by frame: nothing is sent while nobody looks, and there is no channel a page could speak into.
 */
import { browser } from 'wxt/browser';
import type { EntityId } from '@/src/core/briefing/schema';

export type PageDesk = {
  readonly report: () => PageReport;
  /** Scrolls to the next mention of an entity and opens its card; false when the frame has none. */
  readonly goTo: (entity: EntityId) => boolean;
};

/** What one frame, or one tab, holds. */
export type PageReport = {
  readonly mentions: Readonly<Record<EntityId, number>>;
  /** How many mentions are marked. */
  readonly marked: number;
  /** From the start of the page script to the first marks; `null` when there are none. */
  readonly markedMs: number | null;
};

const KEY = '__sidelightDesk';

/** Offers a desk on this page script's global object until `signal` fires. */
export function openPageDesk(desk: PageDesk, signal: AbortSignal): void {
  const scope = globalThis as { [KEY]?: PageDesk };
  scope[KEY] = desk;
  signal.addEventListener('abort', () => {
    delete scope[KEY];
  });
}

/** Reads the reports of all frames of a tab, summed; `null` when the page script runs in none of them. */
export async function readPageReport(tabId: number): Promise<PageReport | null> {
  const results = await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, args: [KEY], func: reportInFrame })
    .catch(() => []);
  const reports = results
    .map(({ result }) => result as PageReport | null)
    .filter((report) => report !== null);
  return reports.length === 0 ? null : reports.reduce(sum);
}

/** Goes to the next mention of an entity in a tab. */
export async function goToMention(tabId: number, entity: EntityId): Promise<void> {
  const target = { tabId, allFrames: true };
  await browser.scripting.executeScript({ target, args: [KEY, entity], func: goToInFrame }).catch(() => {});
}

// These two run in the frames: they may use nothing but their arguments.
function reportInFrame(key: string): unknown {
  return (globalThis as unknown as Record<string, PageDesk | undefined>)[key]?.report() ?? null;
}

function goToInFrame(key: string, entity: string): boolean {
  return (
    (globalThis as unknown as Record<string, PageDesk | undefined>)[key]?.goTo(entity as EntityId) ?? false
  );
}

function sum(a: PageReport, b: PageReport): PageReport {
  const mentions: Record<EntityId, number> = { ...a.mentions };
  for (const [entity, count] of Object.entries(b.mentions) as [EntityId, number][]) {
    mentions[entity] = (mentions[entity] ?? 0) + count;
  }
  return { mentions, marked: a.marked + b.marked, markedMs: a.markedMs ?? b.markedMs };
}
