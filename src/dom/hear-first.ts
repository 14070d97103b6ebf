/**
 * Hears a window's events before the page does. Listeners of one target are called in the order they were added, and one
 * of them can keep an event from all that follow. A page script starts before the page's own, but knows only later
 * what it wants to hear: so one ear for each type is set up at once, and `listenAlways` speaks through it.
 */
type Listener = (event: Event) => void;

const ears = new WeakMap<EventTarget, Map<string, Set<Listener>>>();

/** Sets up an ear for each type, through which later listeners hear; returns the function that all events go to. */
export function setUpEars(target: EventTarget, types: readonly string[], signal: AbortSignal): Listener {
  const listeners = new Map(types.map((type) => [type, new Set<Listener>()]));
  ears.set(target, listeners);
  signal.addEventListener('abort', () => ears.delete(target));
  return (event) => {
    for (const listener of [...listeners.get(event.type)!]) listener(event);
  };
}

/** Has a listener hear through the ear of a type until `signal` fires; returns false where there is none. */
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
