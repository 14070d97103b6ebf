import { listenAlways } from '@/src/dom/listen-always';
import { everyWhileSeen } from '@/src/dom/while-seen';

/**
 * How a card hears of the page: by the page script, which hears before the page does (`dom/hear-first`). The card's script would
 * carry a copy that does not.
 */
export const hearing = { listenAlways, everyWhileSeen };

export type Hearing = typeof hearing;
