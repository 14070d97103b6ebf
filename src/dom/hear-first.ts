/**
 * Hears a window's events before the page does (docs/adr/0016). Listeners of one target are called in the order in which they
 * were added, and any of them can keep an event from all that follow. Our script starts before the page's own but knows only
 * later what it wants to hear, so one ear for each type is set up at once, and `listenAlways` hears through it.
 */
type Listener = (event: Event) => void;

const ears = new WeakMap<EventTarget, Map<string, Set<Listener>>>();

/** Sets up an ear for each type, through which later listeners hear; returns the listener that passes events on to them. */
export function setUpEars(target: EventTarget, types: readonly string[], signal: AbortSignal): Listener {
  const listeners = new Map(types.map((type) => [type, new Set<Listener>()]));
  ears.set(target, listeners);
  signal.addEventListener('abort', () => ears.delete(target));
  return (event) => {
    for (const listener of listeners.get(event.type)!) listener(event);
  };
}

/** Has a listener hear through the ear of a type until `signal` fires; returns false where that type has none. */
export function hearThroughEar(
  target: EventTarget,
  type: string,
  listener: Listener,
  signal: AbortSignal,
): boolean {
  const heard = ears.get(target)?.get(type);
  if (!heard) return false;
  heard.add(listener);
  signal.addEventListener('abort', () => heard.delete(listener));
  return true;
}
