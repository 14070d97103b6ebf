/**
 * Our life on one document: starts when it can be read, ends when the site is switched off, the extension is gone, or a
 * successor takes over. Joins the rooms; every rule it follows is a function elsewhere.
 */
import { browser } from 'wxt/browser';
import type { Families } from '@/src/core/briefing/families';
import type { Matcher } from '@/src/core/matching/load-matcher';
import { MOST_MENTIONS } from '@/src/core/mentions/most-mentions';
import { isUrlOn } from '@/src/core/sites/decisions';
import { followStatements } from '@/src/dom/follow-statements';
import { createHighlightPainter } from '@/src/dom/highlight-painter';
import { listenAlways } from '@/src/dom/listen-always';
import { pageAddress } from '@/src/dom/page-address';
import { followLanguage } from '@/src/dom/page-language';
import { createPageMarks } from '@/src/dom/page-marks';
import { startPageScanner } from '@/src/dom/page-scanner';
import { createPlacedMentions } from '@/src/dom/placed-mentions';
import { clearPredecessor } from '@/src/dom/predecessor';
import { countByEntity } from '@/src/dom/reading-order';
import { whenActivated, whenParsed } from '@/src/dom/when-ready';
import { anyRootOf, ownNumber } from '@/src/extension/as-an-extension';
import { askBackground } from '@/src/extension/ask-background';
import { isExtensionThere } from '@/src/extension/is-extension-there';
import { openPageDesk } from '@/src/extension/page-desk';
import { type Preferences, readPreferences, watchPreferences } from '@/src/extension/preferences';
import { readDecisions, watchDecisions } from '@/src/extension/site-decisions';
import { askedOnce } from './asked-once';
import { boxOfFrame } from './card-above';
import type { CardCode } from './card-offer';
import { createDossierStore } from './dossier-store';
import { startHoverCard } from './hover-card-session';
import { followStored, type Live } from './live-value';
import { startRefusals } from './refusals';
import { createUnmutedMentions } from './unmuted-mentions';
import { untilWorded } from './wordless-frame';

export type PageSessionOptions = {
  /** Called when the first text is read. */
  readonly matcher: () => Matcher;
  readonly families: () => Families;
  /** Whether this page is to be marked; by default the reader's decisions say. */
  readonly isOn?: () => Promise<boolean>;
  /** Where the card's code comes from; by default the background brings it. */
  readonly cardCode?: () => Promise<CardCode>;
};

/** Starts the session of this document, unless the site is off. */
export async function startPageSession(options: PageSessionOptions, end: AbortController): Promise<void> {
  clearPredecessor(ownNumber(), anyRootOf);
  // A page rendered in advance may never be shown: until it is, we ask nothing.
  await whenActivated(document, end.signal);
  leaveWhenOrphaned(end);
  await untilWorded(end);
  if (end.signal.aborted) return;
  const { isOn = isPageOn } = options;
  const [preferences] = await Promise.all([
    followStored({ read: readPreferences, watch: watchPreferences }, end),
    followStored({ read: isOn, watch: watchDecisions }, end),
  ]);
  await whenParsed(document, end.signal);
  if (!end.signal.aborted) run(options, preferences, end);
}

function run(
  { matcher, families, cardCode }: PageSessionOptions,
  preferences: Live<Preferences>,
  end: AbortController,
): void {
  const { signal } = end;
  const statements = followStatements(document);
  const placed = createPlacedMentions();
  const dossiers = createDossierStore((question) => askBackground('dossiers', question), statements);
  // The page script carries no words (docs/adr/0008).
  const words = askedOnce(() => askBackground('words', {}));
  const painter = createHighlightPainter({
    owner: ownNumber(),
    onSpareName: () => void askBackground('spareStyle', {}).catch(() => {}),
  });
  const marks = createPageMarks({ document, painter, families, choice: preferences.now(), signal });
  const isEnough = () => placed.size >= MOST_MENTIONS;
  const named = () => new Set([...placed.all()].map(({ mention }) => mention.entity));
  const host = pageAddress().hostname;
  const unmuted = createUnmutedMentions({ placed, host, onChange: marks.note });
  let countTold = 0;

  // The background then reads the report; a message with the number in it would be state that travels twice.
  const tellCount = () => void askBackground('counted', {}).catch(() => {});
  const tellNewCount = () => {
    if (placed.size !== countTold) tellCount();
    countTold = placed.size;
  };
  const refusals = startRefusals(
    preferences,
    host,
    (names) => {
      unmuted.mute(names);
      marks.update();
      tellNewCount();
    },
    signal,
  );
  const page = { dossiers, words, entities: named, refusals };
  const card = startHoverCard({ placed, marks, page, preferences, cardCode, signal });
  let visitedMs = 0;

  const settled = () => {
    card.look();
    const entities = named();
    dossiers.prefetch(entities);
    if (entities.size > 0) {
      void words.get();
      void refusals.prefetch();
    }
    tellNewCount();
  };
  const read = (language: string | null, until: AbortSignal) => {
    startPageScanner({
      document,
      matcher,
      language,
      signal: until,
      onMentions: unmuted.set,
      onPause: marks.update,
      isEnough,
      onSettled: settled,
    });
    until.addEventListener('abort', unmuted.forget);
  };
  followLanguage(document, read, signal);
  preferences.onChange(() => {
    marks.choose(preferences.now());
    words.forget();
  });
  const report = () => ({
    mentions: countByEntity(placed),
    marked: marks.size,
    isCutShort: isEnough(),
    visitedMs,
    stated: statements.now(),
  });
  // What a frame named goes with it, and nobody else tells.
  listenAlways(window, ['pagehide'], () => placed.size && tellCount(), signal);
  const goTo: typeof card.goTo = (step) =>
    card.goTo(step).then((found) => {
      if (found) visitedMs = Date.now();
      return found;
    });
  const leave = () => {
    end.abort();
    tellCount();
  };
  openPageDesk({ ...card, report, goTo, leave, boxOfFrame }, signal);
}

// What was decided about a page's top document holds for its frames; a frame cannot see which page that is, and only the
// background knows the decisions in a private window. Nobody waits for the answer, so it may take a minute.
async function isPageOn(): Promise<boolean> {
  if (window.top !== window || browser.extension.inIncognitoContext) {
    return askBackground('isTabOn', {}, 60_000);
  }
  return isUrlOn(await readDecisions(), pageAddress(), Date.now());
}

// Firefox ends the page script with its extension; in Chromium the script lives on and has to notice (docs/adr/0015).
function leaveWhenOrphaned(end: AbortController): void {
  const check = () => {
    if (!isExtensionThere()) end.abort();
  };
  const types = ['pointermove', 'pointerdown', 'keydown', 'scroll', 'focus', 'visibilitychange'];
  listenAlways(window, types, check, end.signal);
}
