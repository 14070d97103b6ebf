import { listenAlways } from '@/src/dom/listen-always';
import { everyWhileSeen } from '@/src/dom/while-seen';

/**
 * How a card hears events: through the page script, which hears them before the page does (`dom/hear-first`). A copy of these
 * functions in the card's script would not.
 */
export const hearing = { listenAlways, everyWhileSeen };

export type Hearing = typeof hearing;
