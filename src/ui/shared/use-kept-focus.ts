import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Moves the focus to a useful place when it is lost: a pressed button may go away with what it did, and somebody who uses the
 * keyboard would begin at the top again. `next` returns that place; it is asked at each change until there is one. Returns the
 * `onFocusIn` handler for the element around everything.
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
