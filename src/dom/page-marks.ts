/**
 * Keeps the painter to the mentions that are to be marked and stand near the viewport.
 *
 * Not all of them: a long page has thousands, and in every frame that changes Blink takes each one out and puts it in again
 * (docs/adr/0017).
 * Painting goes in slices that give way, like reading.
 */
import type { Families } from '@/src/core/briefing/families';
import type { KindFamily } from '@/src/core/briefing/kind-family';
import { createChosenMarks } from '@/src/core/mentions/choose-marks';
import type { Density } from '@/src/core/mentions/density';
import type { HighlightPainter } from './highlight-painter';
import { type Nearness, watchNearViewport } from './near-viewport';
import { compare, type PlacedChange, type PlacedMention } from './placed-mentions';
import { waitForTurn } from './wait-for-turn';
import { everyWhileSeen } from './while-seen';

/** What the reader wants marked. */
export type MarkChoice = { readonly density: Density; readonly kinds: readonly KindFamily[] };

export type PageMarks = {
  /** Notes that mentions came or went. */
  note(change: PlacedChange): void;
  /** Marks what should be marked now, and nothing else, as it comes near the viewport. */
  update(): void;
  /** Follows another choice of the reader. */
  choose(choice: MarkChoice): void;
  /** Tells whether a mention is marked, near the viewport or not. */
  has(mention: PlacedMention): boolean;
  /** How many mentions are marked. */
  readonly size: number;
};

/** How long we work at a stretch. */
const SLICE_MS = 5;
/** So many more than went are painted before it is known where they stand. */
const FEW = 64;
/** How often to look whether the page took marks away: no event tells. */
const KEEP_MS = 1_000;

export type PageMarksOptions = {
  readonly document: Document;
  readonly painter: HighlightPainter;
  /** Asked for with the first mention. */
  readonly families: () => Families;
  readonly choice: MarkChoice;
  readonly signal: AbortSignal;
};

/** Creates the marks of a document; they are taken away when `signal` fires. */
export function createPageMarks(options: PageMarksOptions): PageMarks {
  const { document, painter, families, signal } = options;
  const family = ({ mention }: PlacedMention) => families().get(mention.entity)!;
  const choiceOf = ({ density, kinds: shown }: MarkChoice) => ({
    // Where the API is missing nothing is marked; what was found is listed in the popup all the same.
    density: CSS.highlights ? density : 'none',
    isShown: (mention: PlacedMention) => shown.includes(family(mention)),
  });
  /** Mentions without a box. They are watched even if they are not to be marked, until they are shown. */
  const hidden = new Set<PlacedMention>();
  const chosen = createChosenMarks<PlacedMention>({
    choice: choiceOf(options.choice),
    placeOf: ({ section, mention }) => ({ section, entity: mention.entity }),
    // What the page does not show comes after all that it shows.
    isBefore: (a, b) => (isHidden(a) === isHidden(b) ? compare(a, b) < 0 : isHidden(b)),
  });
  let fresh: PlacedMention[] = [];
  let gone: PlacedMention[] = [];
  /** What has yet to be painted (true) or erased (false). */
  const pending = new Map<PlacedMention, boolean>();
  let isPainting = false;
  let isKept = false;

  const near = watchNearViewport<PlacedMention>(document, turn, signal);
  // By its element, too: another name in it is hidden as well, and watched from then on.
  function isHidden(mention: PlacedMention): boolean {
    if (near.hides(mention, mention.range.startContainer)) hidden.add(mention);
    return hidden.has(mention);
  }
  signal.addEventListener('abort', painter.leave);

  function turn(mention: PlacedMention, is: Nearness): void {
    if (is === 'hidden' ? hidden.add(mention) : hidden.delete(mention)) {
      // Removed and added again, because its place in the order changed.
      chosen.remove(mention);
      chosen.add(mention);
    }
    set(mention, is === 'near');
  }

  function set(mention: PlacedMention, isWanted: boolean): void {
    pending.set(mention, isWanted);
    void paint();
  }

  async function paint(): Promise<void> {
    if (isPainting) return;
    isPainting = true;
    // The changes of one frame arrive together and are painted together, before the next frame.
    await Promise.resolve();
    // Between two slices, too: what was shown or hidden meanwhile may have given others their turn.
    do update();
    while (
      !signal.aborted &&
      !paintUntil(performance.now() + SLICE_MS) &&
      (await waitForTurn(document, signal, () => 0))
    );
    isPainting = false;
  }

  /** Paints until the time is up; returns true when nothing is left. */
  function paintUntil(endMs: number): boolean {
    for (const [mention, isWanted] of pending) {
      pending.delete(mention);
      if (isWanted && chosen.has(mention)) painter.paint(family(mention), mention.range);
      else painter.erase(family(mention), mention.range);
      if (performance.now() >= endMs) return false;
    }
    painter.keep();
    if (!isKept) everyWhileSeen(document, KEEP_MS, painter.keep, signal);
    isKept = true;
    return true;
  }

  function update(): void {
    // What went is taken out first, because its place in the page can no longer be compared.
    for (const mention of gone) {
      chosen.remove(mention);
      hidden.delete(mention);
    }
    for (const mention of fresh) chosen.add(mention);
    const { came, went } = chosen.takeChanges();
    // What a page writes anew is to have its mark in the next frame, so as many as went, and a few more, are painted before it is
    // known where they stand; and what came goes first, because the element that it shares with what went would else be forgotten.
    const presumed = came.length < FEW + went.length ? 'near' : 'far';
    for (const mention of came) near.watch(mention, mention.range.startContainer, presumed);
    // Of those that have gone one may be watched though it was not marked any more: it was hidden, and another stood before it.
    for (const mention of [...went, ...gone]) {
      if (!hidden.has(mention)) near.forget(mention);
      set(mention, false);
    }
    fresh = [];
    gone = [];
  }

  return {
    note({ came, went }) {
      fresh.push(...came);
      gone.push(...went);
    },
    update,
    choose(choice) {
      chosen.choose(choiceOf(choice));
      update();
    },
    has: chosen.has,
    get size() {
      return chosen.size;
    },
  };
}
