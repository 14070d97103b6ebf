/** Presses and keys, what is copied and pasted, a wheel; but not where the pointer goes and is let go, by which a page drags. */
const KEPT = /^on(?!po|m)|down/;

/**
 * Keeps what a reader does in an element of ours from the page around it: its shortcuts, what it adds to all that is copied or
 * makes of all that is pasted, and what it closes at a press elsewhere, are not for that. Those who listen at the window before
 * all others hear it still.
 */
export function keepEvents(element: HTMLElement): void {
  for (const name in element) {
    if (!KEPT.test(name)) continue;
    element.addEventListener(name.slice(2), (event) => event.stopPropagation(), { passive: true });
  }
}
