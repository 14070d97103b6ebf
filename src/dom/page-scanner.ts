/**
 * Keeps the mentions of one document true while the page changes: reads eligible text in slices that
 * give way to the page, searches it, and tells which runs have which mentions.
 *
 * What the observer reports only says what is dirty; everything is then read from the document as it is,
 * so the result of following a page equals the result of a fresh scan.
 *
 * Not done here: painting, hovering, deciding who is meant (that is `core/mentions`).
 */
import type { Matcher } from '@/src/core/matching/load-matcher';
import { type Search, startSearch } from '@/src/core/matching/start-search';
import type { Mention } from '@/src/core/mentions/mention';
import { createMentionBook } from '@/src/core/mentions/mention-book';
import { ELIGIBILITY_ATTRIBUTES, isInEligiblePlace, isText } from './eligible-text';
import { readRun, type TextRun, textsAtGap } from './text-run';
import { type TextWalk, walkText } from './text-walk';
import { waitForTurn } from './wait-for-turn';

/** Own work at a stretch; input handled within 50 ms feels instant, and other scripts want their share. */
const SLICE_MS = 5;
/** Code units searched between two looks at the clock: about 0.1 ms. */
const SEARCH_STEP = 16_384;

export type PageScannerOptions = {
  readonly document: Document;
  readonly matcher: Matcher;
  readonly language: string | null;
  /** Called with all mentions of a run whenever they changed; an empty array when none is left. */
  readonly onMentions: (run: TextRun, mentions: readonly Mention[]) => void;
  /** Called after each slice in which mentions changed, before the page has its turn. */
  readonly onPause?: () => void;
  /** Called each time everything known to be dirty has been read. */
  readonly onSettled?: () => void;
  readonly signal: AbortSignal;
};

/** Scans the document and follows it until `signal` fires. Never throws for what a page does. */
export function startPageScanner(options: PageScannerOptions): void {
  const { document, signal, onMentions } = options;
  const book = createMentionBook<TextRun>({ matcher: options.matcher, language: options.language });
  const runOf = new WeakMap<Text, TextRun>();
  const shadows = new Map<ShadowRoot, Set<TextRun>>();
  /** The runs of the shadow root that a run lives in, for runs that do. */
  const homeOf = new WeakMap<TextRun, Set<TextRun>>();
  const walks: TextWalk[] = [];
  let dirty = new Set<Text>();
  let reading: { readonly run: TextRun; readonly text: string; readonly search: Search } | null = null;
  let isWorking = false;

  const observer = new MutationObserver((records) => {
    for (const record of records) note(record);
    forgetLostShadows();
    void work();
  });
  const observed = {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: [...ELIGIBILITY_ATTRIBUTES],
  };
  signal.addEventListener('abort', () => observer.disconnect());
  observer.observe(document, observed);
  if (document.documentElement) enter(document.documentElement);
  void work();

  function enter(root: Node): void {
    walks.push(walkText(root, enterShadow));
  }

  function enterShadow(shadow: ShadowRoot): void {
    if (shadows.has(shadow)) return;
    shadows.set(shadow, new Set());
    observer.observe(shadow, observed);
    enter(shadow);
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
    for (const node of record.removedNodes) {
      for (const walk of walks) walk.leave(node, target, record.nextSibling);
      forgetBelow(node);
    }
    for (const node of record.addedNodes) renew(node);
    // What stood apart may now stand together, and the other way round.
    touchGap(target, record.previousSibling, record.nextSibling);
  }

  function renew(node: Node): void {
    forgetBelow(node);
    if (node.isConnected && isInEligiblePlace(node)) enter(node);
  }

  function touch(node: Text): void {
    const run = runOf.get(node);
    if (run) forget(run);
    dirty.add(node);
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
      if (node.isConnected) dirty.add(node);
    }
    homeOf.get(run)?.delete(run);
    book.delete(run);
  }

  function forgetLostShadows(): void {
    for (const [shadow, runs] of shadows) {
      if (shadow.isConnected) continue;
      shadows.delete(shadow);
      for (const run of [...runs]) forget(run);
    }
  }

  async function work(): Promise<void> {
    if (isWorking) return;
    isWorking = true;
    while (!signal.aborted && (await waitForTurn(document, signal))) {
      const isDone = workFor(SLICE_MS);
      const changed = book.settle();
      for (const [run, mentions] of changed) onMentions(run, mentions);
      if (changed.size > 0) options.onPause?.();
      if (isDone) break;
    }
    isWorking = false;
    if (!signal.aborted) options.onSettled?.();
  }

  /** Works until the time is up; returns true when nothing is left. */
  function workFor(budgetMs: number): boolean {
    const end = performance.now() + budgetMs;
    do {
      if (!advance()) return true;
    } while (performance.now() < end);
    return false;
  }

  /** Takes one step; returns false when there is none to take. */
  function advance(): boolean {
    if (reading) {
      if (!reading.search.advance(SEARCH_STEP)) return true;
      book.put(reading.run, reading.text, reading.search.matches);
      reading = null;
      return true;
    }
    const node = nextNode();
    if (!node) return false;
    if (!runOf.has(node)) read(node);
    return true;
  }

  function nextNode(): Text | null {
    while (walks.length > 0) {
      const node = walks[0]?.next();
      if (!node) walks.shift();
      else if (node.isConnected) return node;
    }
    for (const node of dirty) {
      dirty.delete(node);
      if (node.isConnected && isInEligiblePlace(node)) return node;
    }
    dirty = new Set();
    return null;
  }

  function read(node: Text): void {
    const { run, text } = readRun(node);
    for (const each of run.nodes) {
      const old = runOf.get(each);
      if (old) forget(old);
      dirty.delete(each);
    }
    for (const each of run.nodes) runOf.set(each, run);
    const home = shadows.get(node.getRootNode() as ShadowRoot);
    if (home) homeOf.set(run, home.add(run));
    reading = { run, text, search: startSearch(options.matcher, text) };
  }
}
