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

/** Reads a stored value and follows it until `signal` fires. It watches first: what changes while it is read is not missed. */
export async function followStored<T>({ read, watch }: Stored<T>, signal: AbortSignal): Promise<Live<T>> {
  let current: { readonly value: T } | null = null;
  const listeners: ((now: T, before: T) => void)[] = [];
  const turn = (value: T) => {
    if (signal.aborted) return;
    const before = current;
    current = { value };
    if (before) for (const changed of listeners) changed(value, before.value);
  };
  signal.addEventListener('abort', watch(turn));
  onReturn(window, () => void read().then(turn), signal);
  const first = { value: await read() };
  current ??= first;
  return { now: () => (current ?? first).value, onChange: (changed) => void listeners.push(changed) };
}
