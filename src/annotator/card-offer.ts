/**
 * How the page script and the card's script meet. The card's comes second, and only into frames where a reader points at
 * something: the background puts it there when the page script asks (docs/adr/0014). Both run in the extension's isolated
 * world, whose global object no page can see; what is offered there is taken away at once.
 */
import type { createCardHost } from './card-host';

/** What the card's script has to give. */
export type CardCode = typeof createCardHost;

const KEY = '__sidelightCard';

/** Offers the card to the page script that asked for it. */
export function offerCard(code: CardCode): void {
  (globalThis as { [KEY]?: CardCode })[KEY] = code;
}

/** Takes what is offered away and returns it, if there is anything. A successor must find none, as it wants its own version. */
export function takeCard(): CardCode | undefined {
  const scope = globalThis as { [KEY]?: CardCode };
  const code = scope[KEY];
  delete scope[KEY];
  return code;
}
