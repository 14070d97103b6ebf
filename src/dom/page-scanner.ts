/**
 * Keeps the mentions of one document true while the page changes: reads eligible text in slices that
 * give way to the page, and tells which runs have which mentions.
 *
 * What the observer reports only says what is dirty; everything is then read from the document as it is,
 * so the result of following a page equals the result of a fresh scan. What the reader sees is read first;
 * a small change at once, before the frame that shows it (docs/adr/0074); and a page that keeps changing is followed at a tenth
 * of its time (`work-pace`).
 *
 * Not done here: reading and searching (`run-reader`), painting, hovering, deciding who is meant (`core/mentions`).
 */
import type { Matcher } from '@/src/core/matching/load-matcher';
import type { Mention } from '@/src/core/mentions/mention';
import { createChangeNotes } from './change-notes';
import { blocksInView, whenLaidOut } from './elements-in-view';
import { ELIGIBILITY_ATTRIBUTES, isInEligiblePlace, isWritten } from './eligible-text';
import { createFollowedRoots } from './followed-roots';
import { createLateShadowRoots } from './late-shadow-roots';
import { createReadingQueue } from './reading-queue';
import { createRunReader, type Step } from './run-reader';
import type { TextRun } from './text-run';
import { waitForTurn } from './wait-for-turn';
import { isSeen } from './when-ready';
import { createWorkPace } from './work-pace';

/** Own work at a stretch; input handled within 50 ms feels instant, and other scripts want their share. */
const SLICE_MS = 5;
/** So long, at most, is not told what was found: each time has more marks watched, and that costs a frame. */
const TELL_MS = 100;
/** Nor more than so many matches: who is told knows when it is enough. */
const TELL_MATCHES = 1_000;
/** Runs of one step each between two looks at the clock, which cost as much as a run: about 0.05 ms. */
const SHORT_RUNS = 8;
const OBSERVED = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: [...ELIGIBILITY_ATTRIBUTES],
};

export type PageScannerOptions = {
  readonly document: Document;
  /** Asked for with the first text. */
  readonly matcher: () => Matcher;
  readonly language: string | null;
  /** Called with all mentions of a run whenever they changed; an empty array when none is left. */
  readonly onMentions: (run: TextRun, mentions: readonly Mention[]) => void;
  /** Called after slices in which mentions may have changed, before the page has its turn: soon at first, or when what is in view was read, then ten times a second. */
  readonly onPause?: () => void;
  /** Whether enough was found: while it is, nothing more is read. What leaves the page is still followed. */
  readonly isEnough: () => boolean;
  /** Called each time everything known to be dirty has been read. */
  readonly onSettled?: () => void;
  readonly signal: AbortSignal;
};

/** Scans the document and follows it until `signal` fires. Never throws for what a page does. */
export function startPageScanner(options: PageScannerOptions): void {
  const { document, signal, onMentions, isEnough } = options;
  const pace = createWorkPace();
  const observer = new MutationObserver(follow);
  const roots = createFollowedRoots(document, (root) => observer.observe(root, OBSERVED));
  const queue = createReadingQueue(enterShadow);
  const reader = createRunReader({ ...options, queue, roots });
  const notes = createChangeNotes(queue, reader);
  const restMs = () => pace.restMs(performance.now());
  const late = createLateShadowRoots({ document, roots, onFound, onDue: work });
  let isWorking = false;
  /** Whether all that is known of was read. */
  let isRead = false;
  /** Slices since then. */
  let slices = 0;
  let wasWritten = isWritten(document);
  /** Since when the reader waits for what is read now; 0 where the page came before, and has its marks. */
  let sinceMs = performance.now();
  let toldAtMs = 0;

  if (document.documentElement) queue.enter(document.documentElement);
  signal.addEventListener('abort', () => observer.disconnect());
  void work();

  function enterShadow(shadow: ShadowRoot): void {
    if (roots.add(shadow)) queue.enter(shadow);
  }

  function onFound(shadow: ShadowRoot): void {
    if (roots.has(shadow) || !isInEligiblePlace(shadow.host)) return;
    isRead = false;
    enterShadow(shadow);
  }

  function readFirst(): void {
    // Most of what changes is read by now.
    if (isRead) return;
    toldAtMs = sinceMs = performance.now();
    for (const block of blocksInView(document).reverse()) queue.enterFirst(block);
  }

  function follow(records: readonly MutationRecord[]): void {
    const startedAtMs = performance.now();
    queue.doubt();
    reader.doubt(records);
    let hasMoved = notes.note(records);
    if (isWritten(document) !== wasWritten) {
      wasWritten = !wasWritten;
      hasMoved = true;
      notes.renew(document);
    }
    for (const run of roots.takeLost(hasMoved)) reader.forget(run);
    const nowMs = performance.now();
    pace.changed(nowMs);
    pace.worked(nowMs - startedAtMs, nowMs);
    // In the frame that shows a change the names are to have their marks.
    const isAtOnce = isRead && !sinceMs && isSeen(document) && !restMs();
    isRead = false;
    if (isAtOnce) slice(false);
    late.look();
  }

  async function work(): Promise<void> {
    if (isWorking) return;
    isWorking = true;
    while ((await waitForTurn(document, signal, restMs)) && !slice(true));
    isWorking = false;
    if (signal.aborted) return;
    // Not before all was read once: reading looks, too.
    late.lookUnasked();
    options.onSettled?.();
  }

  /** Works until the time is up: reads, tells what is due, then looks for what came unseen; returns true when nothing is left. */
  function slice(mayLook: boolean): boolean {
    const startedAtMs = performance.now();
    const endMs = startedAtMs + SLICE_MS;
    if (!isRead) read(startedAtMs, endMs);
    let isLeft: boolean;
    do isLeft = isRead && mayLook && late.advance();
    while (isLeft && performance.now() < endMs);
    const nowMs = performance.now();
    pace.worked(nowMs - startedAtMs, nowMs);
    return isRead && !isLeft;
  }

  function read(startedAtMs: number, endMs: number): void {
    // What left the page first: there may be room again.
    if (isEnough()) tell();
    isRead = isEnough() || readUntil(endMs);
    const untoldMs = startedAtMs - toldAtMs;
    const isDue = untoldMs >= TELL_MS || (queue.isFirstRead && untoldMs >= toldAtMs - sinceMs);
    if (isRead || isDue || reader.unsettled > TELL_MATCHES) tell();
    if (isDue) toldAtMs = performance.now();
    // Most is read by then.
    if (++slices === 2 && !isRead) whenLaidOut(document, readFirst, signal);
    if (!isRead) return;
    slices = 0;
    // What a page is still sent was never marked.
    if (document.readyState !== 'loading') sinceMs = 0;
    // Of a change nothing is told before what is in view was read, or a mark there would go and come.
    toldAtMs = sinceMs ? 0 : Number.POSITIVE_INFINITY;
  }

  function tell(): void {
    for (const [run, mentions] of reader.settle()) onMentions(run, mentions);
    options.onPause?.();
  }

  /** Reads until the time is up; returns true when nothing is left to read. */
  function readUntil(endMs: number): boolean {
    do {
      for (let runs = 0, step: Step = 'short'; step === 'short' && runs < SHORT_RUNS; runs++) {
        step = reader.advance();
        if (step === 'none') return true;
      }
    } while (performance.now() < endMs);
    return false;
  }
}
