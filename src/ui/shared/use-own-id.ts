import { useState } from 'preact/hooks';

let given = 0;

/**
 * Returns an identifier that nothing else of ours has. Preact's `useId` begins anew in every tree: the second of two cards would
 * be labelled by the name of the first.
 */
export function useOwnId(): string {
  const [id] = useState(() => `sl-${++given}`);
  return id;
}
