/**
 * Finds open shadow roots that were attached to elements already read: no event or mutation tells of it, and
 * wrapping `attachShadow` would mean running in the page's own world.
 *
 * So elements are looked through, a few at a time: after each change of the page, and at the times below when
 * nothing changes (a custom element that is upgraded late). A look may take a hundredth of the time.
 */
import { isElement } from './eligible-text';
import { shadowOf } from './kin-of';

export type LateShadowRoots = {
  /** Looks at the next few elements of these trees; returns true when all were looked at. */
  advance(roots: readonly Node[]): boolean;
  /** When the next look may begin, by `performance.now()`. */
  readonly dueAtMs: number;
};

/** Looks without a reason, after all was read once: scripts that are deferred or loaded late upgrade elements by then. */
export const UNASKED_LOOKS_MS = [500, 2_000, 8_000] as const;
/** Elements between two looks at the clock: about 0.05 ms. */
const STEP = 500;
const SHARE = 100;

/** Creates the look-out of a document; `onFound` hears of every open root. */
export function createLateShadowRoots(options: {
  readonly document: Document;
  readonly onFound: (root: ShadowRoot) => void;
}): LateShadowRoots {
  let walkers: TreeWalker[] | null = null;
  let spentMs = 0;
  let dueAtMs = Number.NEGATIVE_INFINITY;

  const see = (node: Node | null) => {
    const root = node && isElement(node) ? shadowOf(node) : null;
    if (root) options.onFound(root);
  };

  return {
    advance(roots) {
      const startedAtMs = performance.now();
      walkers ??= roots.map((root) => options.document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT));
      for (let steps = 0; walkers.length > 0 && steps < STEP; steps++) {
        const node = (walkers[0] as TreeWalker).nextNode();
        if (node) see(node);
        else walkers.shift();
      }
      const isDone = walkers.length === 0;
      const nowMs = performance.now();
      spentMs += nowMs - startedAtMs;
      if (!isDone) return false;
      walkers = null;
      dueAtMs = nowMs + spentMs * SHARE;
      spentMs = 0;
      return true;
    },
    get dueAtMs() {
      return dueAtMs;
    },
  };
}
