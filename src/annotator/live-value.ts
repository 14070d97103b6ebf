import { onReturn } from '@/src/dom/on-return';

/** A stored value, as it is now. */
export type Live<T> = {
  readonly now: () => T;
  /** Calls back after every change, until the page's session ends. */
  readonly onChange: (changed: (now: T, before: T) => void) => void;
};

export type Stored<T> = {
  readonly read: () => Promise<T>;
  /** Calls back at every change; returns the end of it. */
  readonly watch: (changed: (value: T) => void) => () => void;
};

/**
 * Reads a stored value and follows it until `signal` fires. It watches first: what changes while it is read is not missed.
 * What is read last counts: of a page that was left meanwhile, Firefox drops the answer.
 */
export function followStored<T>({ read, watch }: Stored<T>, signal: AbortSignal): Promise<Live<T>> {
  const listeners: ((now: T, before: T) => void)[] = [];
  let current: { readonly value: T } | null = null;
  return new Promise((resolve, reject) => {
    const turn = (value: T) => {
      if (signal.aborted) return;
      const before = current;
      current = { value };
      if (before) for (const changed of listeners) changed(value, before.value);
      else
        resolve({
          now: () => (current ?? { value }).value,
          onChange: (changed) => void listeners.push(changed),
        });
    };
    signal.addEventListener('abort', watch(turn));
    // Nothing can be read any more where the extension has gone meanwhile.
    onReturn(window, () => void read().then(turn, () => {}), signal);
    read().then((value) => current ?? turn(value), reject);
  });
}
