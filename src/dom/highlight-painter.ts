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
  const highlights = new Map<KindFamily, Highlight>();
  const counts = new Map<KindFamily, number>();
  let restores: number[] = [];

  const register = (kind: KindFamily) => {
    const own = highlights.get(kind);
    if (own && !registry.has(highlightName(kind))) registry.set(highlightName(kind), own);
  };
  const unregister = (kind: KindFamily) => {
    const own = highlights.get(kind);
    if (own && registry.get(highlightName(kind)) === own) registry.delete(highlightName(kind));
  };

  return {
    paint(kind, range) {
      const own = highlights.get(kind) ?? new Highlight();
      own.add(range);
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      if (highlights.has(kind)) return;
      highlights.set(kind, own);
      register(kind);
    },
    erase(kind, range) {
      const own = highlights.get(kind);
      if (!own?.delete(range)) return;
      const left = (counts.get(kind) ?? 1) - 1;
      counts.set(kind, left);
      if (left > 0) return;
      // A registered name costs every later frame, even when it is empty.
      unregister(kind);
      highlights.delete(kind);
    },
    keep() {
      const lost = KIND_FAMILIES.filter((kind) => highlights.has(kind) && !registry.has(highlightName(kind)));
      if (lost.length === 0) return;
      restores = restores.filter((at) => now() - at < RESTORE_WINDOW_MS);
      if (restores.length >= MAX_RESTORES) return;
      restores.push(now());
      for (const kind of lost) register(kind);
    },
    leave() {
      for (const kind of highlights.keys()) unregister(kind);
      highlights.clear();
      counts.clear();
    },
  };
}
