/**
 * Finds open shadow roots that were attached to elements already read. No event or mutation tells of that, and wrapping
 * `attachShadow` would mean running in the page's own world.
 *
 * So elements are looked through, a few at a time: after each change of the page, and at the times below even if nothing
 * changes (a custom element that is upgraded late). Looking takes a hundredth of the time at most.
 */
import type { FollowedRoots } from './followed-roots';
import { shadowOf } from './kin-of';

export type LateShadowRoots = {
  /** Wants a look: something changed. */
  look(): void;
  /** Plans a few looks without a reason, from now on. Only the first call counts. */
  lookUnasked(): void;
  /** Looks at the next few elements; returns false when no look is wanted or due. */
  advance(): boolean;
};

/** When to look without a reason, after everything was read once: by then late scripts have upgraded elements. */
export const UNASKED_LOOKS_MS = [500, 2_000, 8_000] as const;
/** Elements between two looks at the clock: about 0.05 ms. */
const STEP = 500;
/** More than a step took is time that the machine gave to others, and no reason to rest. */
const STEP_MS = 1;
/** After a look it rests so many times as long as the look took. */
const SHARE = 100;

export type LateShadowRootsOptions = {
  readonly document: Document;
  readonly roots: FollowedRoots;
  readonly onFound: (root: ShadowRoot) => void;
  /** Called when a look is wanted, or one that had to wait is due: `advance` is to be called now, if the page is still followed. */
  readonly onDue: () => void;
};

/** Creates what looks for late shadow roots of a document. */
export function createLateShadowRoots(options: LateShadowRootsOptions): LateShadowRoots {
  const { document, roots, onFound, onDue } = options;
  let walkers: TreeWalker[] | null = null;
  let isWanted = false;
  let spentMs = 0;
  let dueAtMs = Number.NEGATIVE_INFINITY;
  let next: ReturnType<typeof setTimeout> | undefined;
  const unasked = [...UNASKED_LOOKS_MS];

  const look = () => {
    isWanted = true;
    onDue();
  };

  return {
    look,
    lookUnasked() {
      for (const afterMs of unasked.splice(0)) setTimeout(look, afterMs);
    },
    advance() {
      if (!isWanted) return false;
      const startedAtMs = performance.now();
      if (startedAtMs < dueAtMs) {
        clearTimeout(next);
        next = setTimeout(onDue, dueAtMs - startedAtMs);
        return false;
      }
      walkers ??= roots.all().map((root) => document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT));
      for (let steps = 0; walkers.length > 0 && steps < STEP; steps++) {
        const element = (walkers[0] as TreeWalker).nextNode() as Element | null;
        const root = element && shadowOf(element);
        if (root) onFound(root);
        if (!element) walkers.shift();
      }
      const nowMs = performance.now();
      spentMs += Math.min(STEP_MS, nowMs - startedAtMs);
      if (walkers.length > 0) return true;
      walkers = null;
      isWanted = false;
      dueAtMs = nowMs + spentMs * SHARE;
      spentMs = 0;
      return true;
    },
  };
}
