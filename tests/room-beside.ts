import type { Rect } from '@/src/core/placement/keep-in-view';
import { EDGE_PX, GAP_PX } from '@/src/core/placement/place-beside';

/** Returns how much height a view has for a card at some lines: the greater of the room below and above. */
export function roomBeside(lines: readonly Rect[], view: Rect): number {
  const above = Math.min(...lines.map(({ y }) => y)) - view.y;
  const below = view.y + view.height - Math.max(...lines.map(({ y, height }) => y + height));
  return Math.max(above, below) - GAP_PX - EDGE_PX;
}
