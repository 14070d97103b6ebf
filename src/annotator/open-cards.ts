/**
 * The open cards of a document: the hover card, which comes and goes as the hover states say, and pinned cards, which stay until
 * somebody closes them. The next hover card opens beside these.
 */
import type { OpenedBy } from '@/src/core/hover/hover-card';
import type { Point, Rect } from '@/src/core/placement/keep-in-view';
import type { PlacedMention } from '@/src/dom/placed-mentions';
import { viewOf } from '@/src/dom/view-of';
import { isCramped, openCardAbove } from './card-above';
import type { LateCards } from './late-cards';
import { type CardPage, type CardTarget, type OpenCard, openCard, type UnseenCard } from './open-card';
import type { CardAnchor } from './place-card';
import { wordAnchor } from './word-anchor';

/** A word in a frame that may not show its card. */
type Distant = CardTarget & { readonly rects: () => readonly Rect[]; readonly element: Element };
export type Target = PlacedMention | Distant;
/** Which word's card is to be open, and what opened it. */
export type Wanted = { readonly target: Target; readonly by: OpenedBy };
type Card = OpenCard<Target>;
type HoverCard = UnseenCard<Target> & Partial<Card>;

export type OpenCardsOptions = {
  readonly page: CardPage;
  readonly cards: LateCards;
  /** Where the pointer is, for the card that opens next. */
  readonly point: () => CardAnchor['point'];
  /** See `wordAnchor`. */
  readonly lookAgain: (at: Point) => void;
  /** Makes the hover card that of a word, whatever the pointer does. */
  readonly openNow: (target: Target, by: OpenedBy) => void;
  /** Closes the hover card. */
  readonly dismiss: () => void;
  /** The page around this frame shows a card: it is not one of these any more. */
  readonly onShownAbove: (shown: Wanted) => void;
};

export type OpenCards = {
  /** The hover card; `null` while there is none. */
  current(): HoverCard | null;
  /** Opens the hover card of a word, or with `null` closes it. */
  show(wanted: Wanted | null): void;
  isPinned(target: Target): boolean;
  /** Closes what is open in the card that Escape is meant for; false when nothing is. */
  foldUp(): boolean | undefined;
  /** Closes what Escape is meant for: the hover card, else the pinned card with the focus. False when there is neither. */
  escape(): boolean;
  /**
   * Closes the pinned cards, except one in which the reader turned the site off: for a while that can be undone there. Returns
   * whether any card, the hover card included, is such a one.
   */
  end(): boolean;
};

/** Creates the cards of a document, none of them open. */
export function createOpenCards(options: OpenCardsOptions): OpenCards {
  const { page, cards, point, lookAgain, openNow, dismiss, onShownAbove } = options;
  const pinned = new Set<Card>();
  let current: HoverCard | null = null;
  const inUse = () => [...pinned].find((card) => card.holdsFocus());

  function open(wanted: Wanted): HoverCard {
    const { target, by } = wanted;
    if (!('range' in target) || !isCramped(window)) return openHere(wanted);
    return openCardAbove(target, by, (isShown) => {
      if (isShown) onShownAbove(wanted);
      else current = openHere(wanted);
    });
  }

  function openHere({ target, by }: Wanted): Card {
    const at = point();
    const anchor = 'range' in target ? wordAnchor(target, at, lookAgain) : { ...target, point: at };
    // Where fingers have zoomed in, the foot of the page is out of sight; a card follows what is seen.
    const isSheet = by === 'touch' && viewOf(window).width > document.documentElement.clientWidth - 1;
    const onClose = () => (current === card ? dismiss() : unpin(card));
    const onPin = (isPinned: boolean) => (isPinned ? keep(card) : letGo(card));
    // On touch screens a screen reader announces the sheet only if it takes the focus.
    const takesFocus = by === 'keyboard' || by === 'touch';
    const onRefuse = () => {
      if (current === card) openNow(target, 'click');
    };
    const host = cards.get;
    const card = openCard({ target, page, host, anchor, isSheet, takesFocus, onClose, onPin, onRefuse });
    return card;
  }

  // A pinned card is the hover card no longer.
  function keep(card: Card): void {
    pinned.add(card);
    current = null;
    dismiss();
  }

  function unpin(card: Card): void {
    pinned.delete(card);
    card.close();
  }

  function letGo(card: Card): void {
    current?.close();
    pinned.delete(card);
    current = card;
    openNow(card.target, 'pointer');
  }

  return {
    current: () => current,
    show(wanted) {
      if (wanted?.target === current?.target) return;
      current?.close();
      current = wanted && open(wanted);
    },
    isPinned: (target) => [...pinned].some((card) => card.target === target),
    foldUp: () => (current ?? inUse())?.foldUp?.(),
    escape() {
      const card = inUse();
      if (current) dismiss();
      else if (card) unpin(card);
      else return false;
      return true;
    },
    end() {
      const offers = [...pinned, current].some((card) => card?.offersSite?.());
      for (const card of pinned) if (!card.offersSite()) card.close();
      return offers;
    },
  };
}
