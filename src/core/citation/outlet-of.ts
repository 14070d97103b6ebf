import type { Source } from '../briefing/schema';

/** Names who published a source: the outlet, or the source's own title where it has none. */
export function outletOf(source: Source): string {
  return source['container-title'] ?? source.title;
}
