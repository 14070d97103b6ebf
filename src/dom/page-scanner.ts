/**
 * Keeps the mentions of one document true while the page changes: reads eligible text in slices that
 * give way to the page, searches it, and tells which runs have which mentions.
 *
 * What the observer reports only says what is dirty; everything is then read from the document as it is,
 * so the result of following a page equals the result of a fresh scan. What the reader sees is read first;
 * a page that keeps changing is followed at a tenth of its time (`work-pace`).
 *
 * Not done here: painting, hovering, deciding who is meant (that is `core/mentions`).
 */
import { primaryLanguage } from '@/src/core/matching/is-in-language';
import type { Matcher } from '@/src/core/matching/load-matcher';
import { createSearch, type Search } from '@/src/core/matching/start-search';
import type { Mention } from '@/src/core/mentions/mention';
import { createMentionBook, type MentionBook } from '@/src/core/mentions/mention-book';
import { MOST_MENTIONS } from '@/src/core/mentions/most-mentions';
import { blocksInView, whenFirstSeen } from './elements-in-view';
import { ELIGIBILITY_ATTRIBUTES, isInEligiblePlace, isText, isWritten } from './eligible-text';
import { createFollowedRoots } from './followed-roots';
import { createLateShadowRoots, UNASKED_LOOKS_MS } from './late-shadow-roots';
import { createReadingQueue } from './reading-queue';
import { type ReadRun, type RunReading, startRunReading } from './run-reading';
import { type TextRun, textsAtGap } from './text-run';
import { waitForTurn } from './wait-for-turn';
import { createWorkPace } from './work-pace';

/** Own work at a stretch; input handled within 50 ms feels instant, and other scripts want their share. */
const SLICE_MS = 5;
/** So long, at most, is not told what was found: each time has more marks watched, and that costs a frame. */
const TELL_MS = 100;
/** Nor more than so many matches: who is told knows when it is enough. */
const TELL_MATCHES = 1_000;
/** Code units searched between two looks at the clock: about 0.1 ms. */
const SEARCH_STEP = 16_384;
/** Runs of one step each between two looks at the clock, which cost as much as a run: about 0.05 ms. */
const SHORT_RUNS = 8;
/** Nodes of a run between two looks at the clock: about 0.2 ms. */
const RUN_STEP = 500;
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
  /** Called after slices in which mentions changed, before the page has its turn: soon at first, then ten times a second. */
  readonly onPause?: () => void;
  /** Whether enough was found: while it is, nothing more is read. What leaves the page is still followed. */
  readonly isEnough?: () => boolean;
  /** Called each time everything known to be dirty has been read. */
  readonly onSettled?: () => void;
  readonly signal: AbortSignal;
};

/** What a step was: one of those that are short, one after which the clock is looked at, or there was none to take. */
type Step = 'run' | 'long' | 'none';

/** Scans the document and follows it until `signal` fires. Never throws for what a page does. */
export function startPageScanner(options: PageScannerOptions): void {
  const { document, signal, onMentions, isEnough = () => false } = options;
  // Not of runs without a match, which are most: the page holds what is in here, and all of it is gone through for garbage.
  const runOf = new WeakMap<Text, TextRun>();
  /** The last run that was read, where it is not in there; good while the page stands still. */
  let justRead: readonly Text[] = [];
  const pace = createWorkPace();
  const observer = new MutationObserver(follow);
  const roots = createFollowedRoots(document, (root) => observer.observe(root, OBSERVED));
  const queue = createReadingQueue(enterShadow);
  const late = createLateShadowRoots({ document, onFound: found });
  let withText: { readonly search: Search; readonly book: MentionBook<TextRun> } | null = null;
  let reading: ReadRun | null = null;
  /** A run that is being read, up to the number of its nodes that are known to belong to it. */
  let gathering: { readonly reading: RunReading; found: ReadRun | null; taken: number } | null = null;
  /** The page changed under a reading: the next one is done in one go, or a restless page would never be read. */
  let isHurried = false;
  let isWorking = false;
  let wasWritten = isWritten(document);
  /** Since when the reader waits for what is read now. */
  let sinceMs = 0;
  /** Matches that were not told yet. */
  let untold = 0;
  /** Elements are to be looked through for shadow roots that came without a mutation. */
  let isLookWanted = false;
  let lookTimer: ReturnType<typeof setTimeout> | undefined;
  let looks: ReturnType<typeof setTimeout>[] = [];

  if (document.documentElement) queue.enter(document.documentElement, 'last');
  whenFirstSeen(document, readFirst, signal);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    for (const timer of [...looks, lookTimer]) clearTimeout(timer);
  });
  void work();

  function enterShadow(shadow: ShadowRoot): void {
    if (!roots.add(shadow)) return;
    queue.enter(shadow, 'last');
  }

  function found(shadow: ShadowRoot): void {
    if (!roots.has(shadow) && isInEligiblePlace(shadow.host)) enterShadow(shadow);
  }

  function readFirst(): void {
    // Most pages are read by now.
    if (!queue.isWalking) return;
    sinceMs = performance.now();
    for (const block of blocksInView(document).reverse())
      if (isInEligiblePlace(block)) queue.enter(block, 'first');
  }

  function lookAround(): void {
    isLookWanted = true;
    void work();
  }

  function follow(records: readonly MutationRecord[]): void {
    const startedAtMs = performance.now();
    queue.doubt();
    justRead = [];
    if (gathering && records.some(gathering.reading.isTouchedBy)) dropGathering(gathering);
    for (const record of records) note(record);
    if (isWritten(document) !== wasWritten) {
      wasWritten = !wasWritten;
      renew(document);
    }
    for (const run of roots.takeLost()) forget(run);
    const nowMs = performance.now();
    pace.changed(nowMs);
    pace.worked(nowMs - startedAtMs, nowMs);
    lookAround();
  }

  // Removed nodes are looked through at once: later the page may have emptied them, unobserved.
  function note(record: MutationRecord): void {
    if (record.type === 'characterData') {
      if (isText(record.target)) touch(record.target);
      return;
    }
    const { target } = record;
    if (record.type === 'attributes') {
      renew(target);
      if (target.parentNode) touchGap(target.parentNode, target.previousSibling, target.nextSibling);
      return;
    }
    // By number: in a storm the iterators of a node list cost as much as all the rest.
    const { removedNodes, addedNodes, previousSibling, nextSibling } = record;
    for (let index = 0; index < removedNodes.length; index++) {
      const node = removedNodes[index] as Node;
      queue.leave(node, target, nextSibling);
      forgetBelow(node);
    }
    for (let index = 0; index < addedNodes.length; index++) renew(addedNodes[index] as Node);
    // What stood apart may now stand together, and the other way round.
    touchGap(target, previousSibling, nextSibling);
  }

  function renew(node: Node): void {
    forgetBelow(node);
    // Whether it may be read is asked when it is read: in a storm most will have gone by then.
    queue.enter(node, 'last');
  }

  function touch(node: Text): void {
    const run = runOf.get(node);
    if (run) forget(run);
    queue.touch(node);
  }

  function touchGap(parent: Node, before: Node | null, after: Node | null): void {
    for (const text of textsAtGap(parent, before, after)) touch(text);
  }

  function forgetBelow(node: Node): void {
    if (isText(node)) {
      const run = runOf.get(node);
      if (run) forget(run);
      return;
    }
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const run = runOf.get(text as Text);
      if (run) forget(run);
    }
  }

  /** Throws a run away; those of its nodes that are still in the document will be read again. */
  function forget(run: TextRun): void {
    if (reading?.run === run) reading = null;
    for (const node of run.nodes) {
      runOf.delete(node);
      if (node.isConnected) queue.touch(node);
    }
    roots.evict(run);
    withText?.book.delete(run);
  }

  async function work(): Promise<void> {
    if (isWorking) return;
    isWorking = true;
    sinceMs = performance.now();
    let toldAtMs = 0;
    while (await waitForTurn(document, signal, () => pace.restMs(performance.now()))) {
      const startedAtMs = performance.now();
      // What left the page first: there may be room again.
      if (isEnough()) tell();
      const isDone = isEnough() || workUntil(startedAtMs + SLICE_MS);
      const isDue = startedAtMs - toldAtMs >= Math.min(TELL_MS, toldAtMs - sinceMs);
      if (isDone || isDue || untold > TELL_MATCHES) tell();
      const nowMs = performance.now();
      if (isDue) toldAtMs = nowMs;
      pace.worked(nowMs - startedAtMs, nowMs);
      if (isDone) break;
    }
    isWorking = false;
    if (signal.aborted) return;
    // Not before all was read once: reading looks, too.
    if (looks.length === 0) looks = UNASKED_LOOKS_MS.map((afterMs) => setTimeout(lookAround, afterMs));
    options.onSettled?.();
  }

  function tell(): void {
    untold = 0;
    if (!withText) return;
    const changed = withText.book.settle();
    for (const [run, mentions] of changed) onMentions(run, mentions);
    if (changed.size > 0) options.onPause?.();
  }

  /** Works until the time is up; returns true when nothing is left. */
  function workUntil(endMs: number): boolean {
    do {
      for (let runs = 0, step: Step = 'run'; step === 'run' && runs < SHORT_RUNS; runs++) {
        step = advance();
        if (step === 'none') return true;
      }
    } while (performance.now() < endMs);
    return false;
  }

  /** Takes one step. */
  function advance(): Step {
    if (reading) {
      const { search, book } = reader();
      // One run may be a page of its own.
      if (!search.advance(SEARCH_STEP) && search.matches.length < MOST_MENTIONS) return 'long';
      if (search.matches.length > 0) book.put(reading.run, reading.text, search.matches);
      reading = null;
      return 'long';
    }
    if (gathering) {
      gather(gathering);
      return 'long';
    }
    const next = queue.next();
    if (!next) return look() ? 'long' : 'none';
    if (next === 'underway') return 'long';
    const isRun = 'run' in next;
    const node = isRun ? (next.run.nodes[0] as Text) : next;
    // What a page moves into another document is that one's.
    if (runOf.has(node) || justRead.includes(node) || node.ownerDocument !== document) return 'run';
    if (isRun) {
      for (let index = 0; index < next.run.nodes.length; index++) take(next, index);
      read(next);
      return 'run';
    }
    gathering = { reading: startRunReading(node), found: null, taken: 0 };
    gather(gathering);
    return 'long';
  }

  function look(): boolean {
    if (!isLookWanted) return false;
    const waitMs = late.dueAtMs - performance.now();
    if (waitMs > 0) {
      clearTimeout(lookTimer);
      lookTimer = setTimeout(() => void work(), waitMs);
      return false;
    }
    isLookWanted = !late.advance(roots.all());
    return true;
  }

  function gather(of: NonNullable<typeof gathering>): void {
    const most = isHurried ? Number.POSITIVE_INFINITY : RUN_STEP;
    of.found ??= of.reading.advance(most);
    if (!of.found) return;
    for (const end = Math.min(of.taken + most, of.found.run.nodes.length); of.taken < end; of.taken++)
      take(of.found, of.taken);
    if (of.taken < of.found.run.nodes.length) return;
    gathering = null;
    isHurried = false;
    read(of.found);
  }

  /** Takes a text from the run that it was in. */
  function take(found: ReadRun, index: number): void {
    const node = found.run.nodes[index] as Text;
    const old = runOf.get(node);
    // Only nodes from here on are its: those before have been taken from it, or never were.
    if (old) forget(old);
    queue.drop(node);
    if (isLong(found)) runOf.set(node, found.run);
  }

  function read(found: ReadRun): void {
    const { run, text } = found;
    const { search, book } = reader();
    search.begin(text);
    if (isLong(found)) {
      reading = found;
    } else {
      search.advance(SEARCH_STEP);
      justRead = run.nodes;
      if (search.matches.length === 0) return;
      for (const node of run.nodes) runOf.set(node, run);
      untold += search.matches.length;
      book.put(run, text, search.matches);
    }
    roots.house(run);
  }

  /** What texts are read with, made with the first one: many frames have none. */
  function reader() {
    withText ??= {
      search: createSearch(options.matcher(), primaryLanguage(options.language)),
      book: createMentionBook({ matcher: options.matcher(), language: options.language }),
    };
    return withText;
  }

  function dropGathering({ reading: { node }, found }: NonNullable<typeof gathering>): void {
    gathering = null;
    isHurried = true;
    if (found) forget(found.run);
    queue.touch(node);
  }
}

/** Whether a run takes more than one step. */
function isLong({ run, text }: ReadRun): boolean {
  return run.nodes.length > RUN_STEP || text.length > SEARCH_STEP;
}
