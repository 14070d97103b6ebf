import { listenAlways } from './listen-always';

/** Calls `back` when the page returns from the back/forward cache: frozen there, it heard of no change. */
export function onReturn(window: Window, back: () => void, signal: AbortSignal): void {
  const shown = ({ persisted }: PageTransitionEvent) => {
    if (persisted) back();
  };
  listenAlways(window, ['pageshow'], shown, signal);
}
