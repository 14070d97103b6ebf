/**
 * Opens the timeline for a page, which asks again where the background was ended before it could answer: by then the tab may be
 * there (in Chromium, of forty calls behind each of which the background was ended, five had two).
 */
import { browser } from 'wxt/browser';
import type { TimelineTarget } from '@/src/extension/calls';
import { openTimeline } from '@/src/extension/extension-pages';
import { createTurns } from '@/src/extension/in-turn';
import { storedItem } from '@/src/extension/stored-item';

/** A call of which it is not known whether its answer arrived: which timelines were open before, by their tabs, and when it came. */
type Unanswered = { readonly call: string; readonly open: readonly number[]; readonly atMs: number };

/** A page asks for two seconds, and starting a background is part of them. */
const REPEATED_WITHIN_MS = 2_000;
/** After so long its answer has arrived, if this background is still there: the same call is then another wish. */
const ANSWERED_AFTER_MS = 500;

const unansweredItem = storedItem<Unanswered | null>('unansweredTimeline', null, browser.storage.session);
const inTurn = createTurns();
let calls = 0;

/** Opens the timeline beside the tab that asks, unless that very call opened it before it was repeated. */
export function openTimelineOnce(target: TimelineTarget, openerTabId: number | undefined): Promise<void> {
  return inTurn(async () => {
    const mine = ++calls;
    const call = JSON.stringify([openerTabId, target]);
    const [before, open] = await Promise.all([unansweredItem.getValue(), timelines()]);
    const isRepeated = before?.call === call && Date.now() - before.atMs < REPEATED_WITHIN_MS;
    if (!isRepeated) await unansweredItem.setValue({ call, open, atMs: Date.now() });
    if (!isRepeated || open.every((tab) => before.open.includes(tab)))
      await openTimeline(target, openerTabId);
    setTimeout(() => mine === calls && void unansweredItem.setValue(null), ANSWERED_AFTER_MS);
  });
}

async function timelines(): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  const address = browser.runtime.getURL('/timeline.html');
  return tabs.flatMap(({ id = -1, url, pendingUrl }) =>
    (pendingUrl || url)?.startsWith(address) ? [id] : [],
  );
}
