import { browser } from 'wxt/browser';
import type { EntityId } from '@/src/core/briefing/schema';

/** The key on the page script's own global object under which a frame offers its report. */
export const PAGE_REPORT = '__sidelightReport';

/** What one frame, or one tab, holds. */
export type PageReport = {
  readonly mentions: Readonly<Record<EntityId, number>>;
  /** How many mentions are marked. */
  readonly marked: number;
  /** From the start of the page script to the first marks; `null` when there are none. */
  readonly markedMs: number | null;
};

/** Reads the reports of all frames of a tab, summed; `null` when the page script runs in none of them. */
export async function readPageReport(tabId: number): Promise<PageReport | null> {
  const results = await browser.scripting
    .executeScript({
      target: { tabId, allFrames: true },
      args: [PAGE_REPORT],
      func: (key: string) => {
        const report = (globalThis as Record<string, unknown>)[key];
        return typeof report === 'function' ? (report() as unknown) : null;
      },
    })
    .catch(() => []);
  const reports = results
    .map(({ result }) => result as PageReport | null)
    .filter((report) => report !== null);
  return reports.length === 0 ? null : reports.reduce(sum);
}

function sum(a: PageReport, b: PageReport): PageReport {
  const mentions: Record<EntityId, number> = { ...a.mentions };
  for (const [entity, count] of Object.entries(b.mentions) as [EntityId, number][]) {
    mentions[entity] = (mentions[entity] ?? 0) + count;
  }
  return { mentions, marked: a.marked + b.marked, markedMs: a.markedMs ?? b.markedMs };
}
