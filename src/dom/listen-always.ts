/**
 * Listens until `signal` fires, also after `document.open()`: it takes every listener off the window and the
 * document, but leaves a MutationObserver on the document, which sees the old root element go.
 */
import { hearThroughEar, setUpEars } from './hear-first';

type ListenOptions = { readonly signal: AbortSignal; readonly capture?: boolean; readonly passive?: boolean };

/** Listens to events of these types; before the page's own listeners, in the capture phase, where `listenFirst` was called for them. */
export function listenAlways(
  target: Window | Document,
  types: readonly string[],
  listener: (event: never) => void,
  options: ListenOptions,
): void {
  const heard = listener as EventListener;
  const others = types.filter((type) => !hearThroughEar(target, type, heard, options.signal));
  if (others.length > 0) keepListening(target, others, heard, options);
}

/** Makes later listeners for these types, in the capture phase of the window, hear before any script of the page that starts after this. */
export function listenFirst(window: Window, types: readonly string[], signal: AbortSignal): void {
  keepListening(window, types, setUpEars(window, types, signal), { capture: true, signal });
}

function keepListening(
  target: Window | Document,
  types: readonly string[],
  listener: EventListener,
  options: ListenOptions,
): void {
  // A listener that is there already is not added again.
  const arm = () => {
    for (const type of types) target.addEventListener(type, listener, options);
  };
  arm();
  const observer = new MutationObserver(arm);
  observer.observe((target as Window).document ?? (target as Document), { childList: true });
  options.signal.addEventListener('abort', () => observer.disconnect());
}
