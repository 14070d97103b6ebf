/**
 * Paints mentions with the CSS Custom Highlight API: nothing is added to the page.
 *
 * `CSS.highlights` is one registry per document, which the page can read and change. So the painter keeps
 * its own sets, touches only its own names, never calls `clear()`, and puts an entry back at most five
 * times in five seconds when a page takes it out. A name that somebody else already uses is left to them.
 * Firefox's content scripts cannot iterate the registry or a Highlight (`keys()`, `forEach`, spread throw).
 */
import { KIND_FAMILIES, type KindFamily } from '@/src/core/briefing/kind-family';
import { highlightName } from './highlight-name';

export type HighlightPainter = {
  paint(kind: KindFamily, range: StaticRange): void;
  erase(kind: KindFamily, range: StaticRange): void;
  /** Puts back what a page took out of the registry, within reason. */
  keep(): void;
  /** Takes all of ours away. */
  leave(): void;
};

const MAX_RESTORES = 5;
const RESTORE_WINDOW_MS = 5_000;

/** Creates the painter of a document, or `null` where the API is missing: then nothing is marked. */
export function createHighlightPainter(now: () => number): HighlightPainter | null {
  const registry = globalThis.CSS?.highlights;
  if (!registry || typeof Highlight !== 'function') return null;
  const painted = new Map<KindFamily, { readonly highlight: Highlight; readonly ranges: Set<StaticRange> }>();
  let restores: number[] = [];

  const register = (kind: KindFamily) => {
    const own = painted.get(kind);
    if (own && !registry.has(highlightName(kind))) registry.set(highlightName(kind), own.highlight);
  };
  const unregister = (kind: KindFamily) => {
    if (registry.get(highlightName(kind)) === painted.get(kind)?.highlight)
      registry.delete(highlightName(kind));
  };
  /** Whether a page took the highlight out, or took ranges out of it. */
  const isLost = (kind: KindFamily) => {
    const own = painted.get(kind);
    return own !== undefined && (!registry.has(highlightName(kind)) || own.highlight.size < own.ranges.size);
  };

  return {
    paint(kind, range) {
      const own = painted.get(kind) ?? { highlight: new Highlight(), ranges: new Set() };
      own.highlight.add(range);
      own.ranges.add(range);
      if (painted.has(kind)) return;
      painted.set(kind, own);
      register(kind);
    },
    erase(kind, range) {
      const own = painted.get(kind);
      if (!own?.ranges.delete(range)) return;
      own.highlight.delete(range);
      if (own.ranges.size > 0) return;
      // A registered name costs every later frame, even when it is empty.
      unregister(kind);
      painted.delete(kind);
    },
    keep() {
      const lost = KIND_FAMILIES.filter(isLost);
      if (lost.length === 0) return;
      restores = restores.filter((at) => now() - at < RESTORE_WINDOW_MS);
      if (restores.length >= MAX_RESTORES) return;
      restores.push(now());
      for (const kind of lost) {
        const own = painted.get(kind);
        for (const range of own?.ranges ?? []) own?.highlight.add(range);
        register(kind);
      }
    },
    leave() {
      for (const kind of painted.keys()) unregister(kind);
      painted.clear();
    },
  };
}
