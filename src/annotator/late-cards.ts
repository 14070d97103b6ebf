import type { Settings } from '@/src/core/kept/settings';
import type { CardHost } from './card-host';
import type { CardCode } from './card-offer';
import { hearing } from './hearing';

export type LateCards = {
  /** Fetches the card's code if it is not here, so that no card waits for it. */
  prefetch(): void;
  /** Returns the cards' host, fetching its code if need be; `null` when it cannot be had. */
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
  let asked: Promise<CardHost | null> | null = null;
  const get = () => {
    asked ??= fetchCode().then(
      (create) => {
        host = create({ document, theme, hearing });
        return host;
      },
      () => {
        // Forgotten, so that the next hover asks again.
        asked = null;
        return null;
      },
    );
    return asked;
  };
  return {
    prefetch: () => void get(),
    get,
    is: (target) => host?.is(target) ?? false,
    remove: () => host?.remove(),
  };
}
