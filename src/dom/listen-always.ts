/**
 * Listens until `signal` fires, even after `document.open()`, which takes every listener off the window and the document
 * but leaves a MutationObserver on the document: that sees the old root element go.
 */
import { hearThroughEar, setUpEars } from './hear-first';

/** Listens to events of these types in the capture phase; before the page's own listeners if `listenFirst` was called for them. */
export function listenAlways(
  target: Window | Document,
  types: readonly string[],
  listener: (event: never) => void,
  signal: AbortSignal,
): void {
  const heard = listener as EventListener;
  const others = types.filter((type) => !hearThroughEar(target, type, heard, signal));
  if (others.length > 0) keepListening(target, others, heard, signal);
}

/** Makes later listeners for these types of the window hear before any script of the page that starts after this. */
export function listenFirst(window: Window, types: readonly string[], signal: AbortSignal): void {
  keepListening(window, types, setUpEars(window, types, signal), signal);
}

function keepListening(
  target: Window | Document,
  types: readonly string[],
  listener: EventListener,
  signal: AbortSignal,
): void {
  // A listener that is there already is not added again.
  const arm = () => {
    for (const type of types) target.addEventListener(type, listener, { capture: true, signal });
  };
  arm();
  const observer = new MutationObserver(arm);
  observer.observe((target as Window).document ?? (target as Document), { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
