import { useEffect, useState } from 'preact/hooks';

/** Longer than between two keys, short enough to be an answer. */
const SETTLED_MS = 500;

/** Returns a text once it has stayed the same for a moment: said at every key, it would be cut off by the next. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
