import type { Settings } from '@/src/core/kept/settings';
import { askedOnce } from './asked-once';
import type { CardHost } from './card-host';
import type { CardCode } from './card-offer';
import { hearing } from './hearing';

export type LateCards = {
  /** Returns the cards' host, fetching its code if need be; `null` when it cannot be had. Called early, no card waits for it. */
  get(): Promise<CardHost | null>;
  /** Tells whether an event target is a card. */
  is(target: EventTarget | null): boolean;
  remove(): void;
};

/** Creates the host of a document's cards, whose code comes by a fetching function when it is first wanted. */
export function createLateCards(
  fetchCode: () => Promise<CardCode>,
  theme: () => Settings['theme'],
): LateCards {
  let host: CardHost | null = null;
  const { get } = askedOnce(async () => {
    const create = await fetchCode();
    host = create({ document, theme, hearing });
    return host;
  });
  return {
    get,
    is: (target) => host?.is(target) ?? false,
    remove: () => host?.remove(),
  };
}
