/**
 * Paints mentions with the CSS Custom Highlight API: nothing is added to the page.
 *
 * `CSS.highlights` is one registry per document, which the page can read and change. So the painter keeps its own sets, touches
 * only its own entries, never calls `clear()`, and puts back what a page took out at most five times in five seconds. Where
 * somebody else has a family's name, the spare name is used; where both are taken, nothing is painted. In Firefox content
 * scripts cannot iterate the registry or a Highlight (`keys()`, `forEach`, spread throw).
 */
import type { KindFamily } from '@/src/core/briefing/kind-family';
import { highlightName, spareName } from './highlight-name';
import { type MarkLook, markLook } from './mark-look';

export type HighlightPainter = {
  paint(kind: KindFamily, range: StaticRange): void;
  erase(kind: KindFamily, range: StaticRange): void;
  /** Puts back what a page took out of the registry, within reason, and follows the page's size. */
  keep(): void;
  /** Takes all of ours away. */
  leave(): void;
};

const MAX_RESTORES = 5;
const RESTORE_WINDOW_MS = 5_000;
/** How often the size of the page is looked at: counting the elements of a giant one takes a millisecond. */
const SIZE_MS = 1_000;

export type PainterOptions = {
  /**
   * The priority of our highlights, by which a successor tells ours from a page's. Below 0, so that the page's own
   * highlights lie above.
   */
  readonly owner: number;
  /** Called when a spare name comes into use: its style sheet is wanted now. */
  readonly onSpareName: () => void;
};

/** `name` is empty where both names are taken. */
type Painted = { readonly highlight: Highlight; readonly ranges: Set<StaticRange>; name: string };

/** Creates the painter of this document. */
export function createHighlightPainter({ owner, onSpareName }: PainterOptions): HighlightPainter {
  const registry = CSS.highlights;
  const painted = new Map<KindFamily, Painted>();
  let restores: number[] = [];
  let look: MarkLook = 'lined';
  let sizedAtMs = Number.NEGATIVE_INFINITY;

  const isThere = ({ name, highlight }: Painted) => registry.get(name) === highlight;
  // What a predecessor of ours put there may be taken over.
  const isFree = (name: string) => (registry.get(name)?.priority ?? owner) === owner;
  const freeName = (kind: KindFamily) =>
    [highlightName(kind, look), spareName(kind, look)].find(isFree) ?? '';
  const register = (kind: KindFamily, own: Painted) => {
    own.name = freeName(kind);
    if (!own.name) return;
    registry.set(own.name, own.highlight);
    if (own.name === spareName(kind, look)) onSpareName();
  };
  /** Returns false where it is not there: a page took it out. */
  const unregister = (own: Painted) => isThere(own) && registry.delete(own.name);
  const followSize = () => {
    if (performance.now() - sizedAtMs < SIZE_MS) return;
    sizedAtMs = performance.now();
    const wanted = markLook(document.getElementsByTagName('*').length, look);
    if (wanted === look) return;
    look = wanted;
    for (const [kind, own] of painted) {
      if (unregister(own)) register(kind, own);
    }
  };
  /** Tells whether a page took the highlight, or ranges of it, out, and it can come back. */
  const isLost = ([kind, own]: readonly [KindFamily, Painted]) =>
    own.highlight.size < own.ranges.size || (own.ranges.size && !isThere(own) && freeName(kind));

  return {
    paint(kind, range) {
      const own = painted.get(kind) ?? { highlight: ownHighlight(owner), ranges: new Set(), name: '' };
      own.highlight.add(range);
      own.ranges.add(range);
      if (painted.has(kind)) return;
      followSize();
      painted.set(kind, own);
      register(kind, own);
    },
    erase(kind, range) {
      const own = painted.get(kind);
      if (!own?.ranges.delete(range)) return;
      own.highlight.delete(range);
      // A registered name costs every later frame, even when it is empty. What a page took out is kept in mind, or each text that
      // it writes anew would bring it back once more.
      if (!own.ranges.size && unregister(own)) painted.delete(kind);
    },
    keep() {
      followSize();
      if (![...painted].some(isLost)) return;
      restores = restores.filter((at) => performance.now() - at < RESTORE_WINDOW_MS);
      if (restores.length >= MAX_RESTORES) return;
      restores.push(performance.now());
      for (const [kind, own] of painted) {
        for (const range of own.ranges) own.highlight.add(range);
        if (isLost([kind, own])) register(kind, own);
      }
    },
    leave() {
      for (const own of painted.values()) unregister(own);
    },
  };
}

function ownHighlight(owner: number): Highlight {
  const highlight = new Highlight();
  highlight.priority = owner;
  return highlight;
}
