/**
 * Finds open shadow roots that were attached to elements already read: no event or mutation tells of it, and
 * wrapping `attachShadow` would mean running in the page's own world.
 *
 * So elements are looked through, a few at a time: after each change of the page, and at the times below when
 * nothing changes (a custom element that is upgraded late). A look may take a hundredth of the time.
 */
import { isElement } from './eligible-text';
import type { FollowedRoots } from './followed-roots';
import { shadowOf } from './kin-of';

export type LateShadowRoots = {
  /** Wants a look: something changed. */
  look(): void;
  /** Looks a few times without a reason, from now on; at the first call only. */
  lookUnasked(): void;
  /** Looks at the next few elements; returns false when no look is wanted or due. */
  advance(): boolean;
};

/** Looks without a reason, after all was read once: scripts that are deferred or loaded late upgrade elements by then. */
export const UNASKED_LOOKS_MS = [500, 2_000, 8_000] as const;
/** Elements between two looks at the clock: about 0.05 ms. */
const STEP = 500;
const SHARE = 100;

export type LateShadowRootsOptions = {
  readonly document: Document;
  readonly roots: FollowedRoots;
  readonly onFound: (root: ShadowRoot) => void;
  /** Called when a look is wanted, and when one that had to wait is due: `advance` is to be called. */
  readonly onDue: () => void;
  readonly signal: AbortSignal;
};

/** Creates the look-out of a document, until `signal` fires. */
export function createLateShadowRoots(options: LateShadowRootsOptions): LateShadowRoots {
  const { document, roots, onFound, onDue, signal } = options;
  let walkers: TreeWalker[] | null = null;
  let isWanted = false;
  let spentMs = 0;
  let dueAtMs = Number.NEGATIVE_INFINITY;
  let next: ReturnType<typeof setTimeout> | undefined;
  let unasked: ReturnType<typeof setTimeout>[] = [];

  const look = () => {
    isWanted = true;
    onDue();
  };
  const see = (node: Node | null) => {
    const root = node && isElement(node) ? shadowOf(node) : null;
    if (root) onFound(root);
  };

  signal.addEventListener('abort', () => {
    for (const timer of [...unasked, next]) clearTimeout(timer);
  });

  return {
    look,
    lookUnasked() {
      if (unasked.length === 0) unasked = UNASKED_LOOKS_MS.map((afterMs) => setTimeout(look, afterMs));
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
        const node = (walkers[0] as TreeWalker).nextNode();
        if (node) see(node);
        else walkers.shift();
      }
      const nowMs = performance.now();
      spentMs += nowMs - startedAtMs;
      if (walkers.length > 0) return true;
      walkers = null;
      isWanted = false;
      dueAtMs = nowMs + spentMs * SHARE;
      spentMs = 0;
      return true;
    },
  };
}
