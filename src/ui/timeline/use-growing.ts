import { useEffect, useState } from 'preact/hooks';

/** How many are there at once: more than a screen, and no long task on a slow machine. */
const FIRST = 40;
const MORE = 20;
const PAUSE_MS = 8;

/** Returns how many of a list's items to draw: few at first, more in each slice, until all are there. Another list begins anew. */
export function useGrowing(items: readonly unknown[]): number {
  const [grown, setGrown] = useState({ items, room: FIRST });
  const room = grown.items === items ? grown.room : FIRST;
  useEffect(() => {
    if (room >= items.length) return;
    const timer = setTimeout(() => setGrown({ items, room: room + MORE }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [items, room]);
  return room;
}
