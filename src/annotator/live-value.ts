import { onReturn } from '@/src/dom/on-return';

/** A value that is stored, as it is now. */
export type Live<T> = {
  readonly now: () => T;
  /** Calls back after every change, until the page's session ends. */
  readonly onChange: (changed: () => void) => void;
};

export type Source<T> = {
  readonly read: () => Promise<T>;
  /** Calls back at every change; returns the end of it. */
  readonly watch: (changed: () => void) => () => void;
};

/**
 * Reads a value and follows it until the session ends; resolves with the first answer. An answer that is `false`, or that fails,
 * ends the session. Only what was asked for last counts: of a page that is left meanwhile Firefox drops the answer, or it comes too late.
 */
export function followStored<T>({ read, watch }: Source<T | false>, end: AbortController): Promise<Live<T>> {
  const listeners: (() => void)[] = [];
  let asked = 0;
  return new Promise((resolve) => {
    let value: T;
    const look = async () => {
      const mine = ++asked;
      const answer = await read().catch(() => false as const);
      if (mine !== asked || end.signal.aborted) return;
      if (answer === false) {
        end.abort();
        return;
      }
      value = answer;
      for (const changed of listeners) changed();
      resolve({ now: () => value, onChange: (changed) => void listeners.push(changed) });
    };
    // Followed before anything is read: what changes meanwhile would be missed.
    end.signal.addEventListener('abort', watch(look));
    onReturn(window, look, end.signal);
    void look();
  });
}
