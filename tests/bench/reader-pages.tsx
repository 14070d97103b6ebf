/** What `scripts/bench-readers.mjs` bundles into a page: popup and timeline over briefings of any size, with stopwatches. */
import { render } from 'preact';
import '@/src/ui/popup/popup.css';
import '@/src/ui/timeline/timeline.css';
import { buildSearchIndex } from '@/src/core/search/build-search-index';
import { searchBriefing } from '@/src/core/search/search-index';
import { PopupApp } from '@/src/ui/popup/PopupApp';
import type { PopupModel } from '@/src/ui/popup/popup-model';
import { TimelineApp } from '@/src/ui/timeline/TimelineApp';
import { BARE_POPUP_MODEL } from '../bare-popup-model';
import { type BriefingSize, generateBriefing } from './generate-briefing';

export type KeyTime = { readonly results: number; readonly searchMs: number; readonly shownMs: number };

const app = document.getElementById('app') as HTMLElement;

/** Shows the popup over a generated briefing; resolves to how long its index took. */
function showPopup(size: BriefingSize): { indexMs: number; keys: KeyTime[] } {
  const briefing = generateBriefing(size);
  const startedMs = performance.now();
  const index = buildSearchIndex(briefing);
  const indexMs = performance.now() - startedMs;
  const keys: KeyTime[] = [];
  let searchMs = 0;
  const model: PopupModel = {
    ...BARE_POPUP_MODEL,
    search: (query) => {
      const begunMs = performance.now();
      const results = searchBriefing(index, query, {
        boost: briefing.entities.slice(0, 12).map(({ id }) => id),
      });
      searchMs += performance.now() - begunMs;
      return results;
    },
  };
  render(<PopupApp model={model} />, app);
  // From the key's own event to results that are laid out: all that a reader waits for but the frame itself.
  addEventListener(
    'input',
    () => {
      const begunMs = performance.now();
      searchMs = 0;
      const seen = new MutationObserver(() => {
        seen.disconnect();
        document.body.getBoundingClientRect();
        const options = document.querySelectorAll('[role="option"]').length;
        keys.push({ results: options, searchMs, shownMs: performance.now() - begunMs });
      });
      seen.observe(app, { childList: true, subtree: true, characterData: true });
    },
    { capture: true },
  );
  return { indexMs, keys };
}

/** Shows the timeline of a generated briefing; returns the script's time, layout included. */
function showTimeline(size: BriefingSize): number {
  const briefing = generateBriefing(size);
  const startedMs = performance.now();
  render(<TimelineApp briefing={briefing} language="en" />, app);
  document.body.getBoundingClientRect();
  return performance.now() - startedMs;
}

Object.assign(globalThis, { readerPages: { showPopup, showTimeline } });
