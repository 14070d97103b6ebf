import type { Settings } from '@/src/core/kept/settings';
import { askedOnce } from './asked-once';
import type { CardHost } from './card-host';
import type { CardCode } from './card-offer';
import { hearing } from './hearing';

export type LateCards = {
  /** Returns the cards' host, fetching its code if need be; `null` when it cannot be had. Call it early, so that no card waits. */
  get(): Promise<CardHost | null>;
  /** Tells whether an event target is the cards' host. */
  is(target: EventTarget | null): boolean | undefined;
  remove(): void;
};

/** Creates what gets the host of a document's cards by `fetchCode` when it is first wanted. */
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
    is: (target) => host?.is(target),
    remove: () => host?.remove(),
  };
}
