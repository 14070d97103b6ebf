import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Gives the focus to somewhere of use when it is lost: what was pressed may be gone with what it did, and who goes by keys would
 * begin at the top again. `next` is asked for it at each change until there is one. Returns what is told of each focus, for
 * the element around all.
 */
export function useKeptFocus(
  next: (lost: Element) => HTMLElement | null | undefined,
): (event: FocusEvent) => void {
  const focused = useRef<EventTarget | null>(null);
  useLayoutEffect(() => {
    const lost = focused.current;
    if (!(lost instanceof Element) || lost.isConnected || document.activeElement !== document.body) return;
    next(lost)?.focus();
  });
  return ({ target }) => {
    focused.current = target;
  };
}
