/**
 * The trees of a document that are followed: its own and open shadow roots, each with an observer and the runs that live in
 * it. A shadow root leaves with its host, without a mutation of its own.
 */
import { isInEligiblePlace } from './eligible-text';
import type { TextRun } from './text-run';

export type FollowedRoots = {
  /** Follows a shadow root; returns false when it is followed already. */
  add(shadow: ShadowRoot): boolean;
  has(shadow: ShadowRoot): boolean;
  /** Notes that a run lives in the tree of its nodes. */
  house(run: TextRun): void;
  /** Notes that a run is no more. */
  evict(run: TextRun): void;
  /**
   * Stops following the shadow roots whose hosts left or, where something moved or was closed off, may not be read any more;
   * returns the runs that lived there.
   */
  takeLost(hasMoved: boolean): readonly TextRun[];
  /** The document, then every shadow root that is followed. */
  all(): readonly Node[];
};

/** Creates the followed roots of a document; `observe` is called for each, for the document at once. */
export function createFollowedRoots(document: Document, observe: (root: Node) => void): FollowedRoots {
  const shadows = new Map<ShadowRoot, Set<TextRun>>();
  const homeOf = new WeakMap<TextRun, Set<TextRun>>();
  observe(document);

  return {
    add(shadow) {
      if (shadows.has(shadow)) return false;
      shadows.set(shadow, new Set());
      observe(shadow);
      return true;
    },
    has: (shadow) => shadows.has(shadow),
    house(run) {
      const home = shadows.get((run.nodes[0] as Text).getRootNode() as ShadowRoot);
      if (home) homeOf.set(run, home.add(run));
    },
    evict: (run) => homeOf.get(run)?.delete(run),
    takeLost(hasMoved) {
      const lost: TextRun[] = [];
      for (const [shadow, runs] of shadows) {
        const isHere = shadow.isConnected && shadow.ownerDocument === document;
        // A page may have thousands, each in a dozen others, and change with every frame.
        if (isHere && (!hasMoved || isInEligiblePlace(shadow.host))) continue;
        shadows.delete(shadow);
        lost.push(...runs);
      }
      return lost;
    },
    all: () => [document, ...shadows.keys()],
  };
}
