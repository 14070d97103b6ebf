import { onReturn } from '@/src/dom/on-return';

/** A stored value that is followed. */
export type Live<T> = {
  readonly now: () => T;
  /** Calls `changed` after every change, until the session ends. */
  readonly onChange: (changed: () => void) => void;
};

export type Source<T> = {
  readonly read: () => Promise<T>;
  /** Calls `changed` at every change; returns what ends that. */
  readonly watch: (changed: () => void) => () => void;
};

/**
 * Reads a value and follows it until the session ends; resolves with the first answer. An answer of `false`, or none, ends the
 * session. Only the last question counts: while a page is in the back/forward cache, answers may come late or never (Firefox).
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
    // Watched before it is read, or a change in between would be missed.
    end.signal.addEventListener('abort', watch(look));
    onReturn(window, look, end.signal);
    void look();
  });
}
