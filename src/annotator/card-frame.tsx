/** One card in the host: where it lies, and what may be pressed in it. */
import { render } from 'preact';
import type { Settings } from '@/src/core/kept/settings';
import { dragByHead } from '@/src/dom/drag-by-head';
import { guardPresses } from '@/src/dom/guard-presses';
import { keepEvents } from '@/src/dom/keep-events';
import { pageTheme } from '@/src/dom/page-theme';
import { watchSeen } from '@/src/dom/seen-by-reader';
import { takeLeft } from '@/src/extension/page-desk';
import type { EntityCardProps, Part } from '@/src/ui/card/card-props';
import { EntityCard } from '@/src/ui/card/EntityCard';
import { openPartButton } from '@/src/ui/card/opens-part';
import type { Hearing } from './hearing';
import { tieToLife } from './life-line';
import { type CardAnchor, followAnchor } from './place-card';

export type CardFrame = {
  /** Shows a card at an anchor, or for it as a sheet at the bottom. `onLost`: the anchor left the view; a sheet stays. */
  show(props: EntityCardProps, anchor: CardAnchor, onLost: () => void): void;
  /** Renders the shown card with other props, where it is. */
  update(props: EntityCardProps): void;
  /** Lets go of the anchor: from now on the card stays where the reader puts it. */
  pin(): void;
  /** The rectangle of the card in the viewport, CSS px. */
  rect(): DOMRect;
  focus(): void;
  holdsFocus(): boolean;
  /** Closes the part that is open and gives its button the focus; false when none is. */
  foldUp(): boolean;
  /** Holds off presses for a moment: the card came to the top anew. */
  settle(): void;
  /** Calls `onLost`: the page does not let the card stay on top. */
  lose(): void;
  close(): void;
};

export type CardFrameOptions = {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** What it lies in. */
  readonly layer: HTMLElement;
  readonly hearing: Hearing;
  readonly theme: () => Settings['theme'];
  /** `word`: what holds the word that it is shown at. */
  readonly onShow: (word: Element) => void;
  /** It is to be placed anew: what it measures is in the page's px from then on. */
  readonly onPlace: () => void;
  readonly onClose: () => void;
};

/** How often it looks at the page's theme, and says that it lives. */
const BEAT_MS = 500;

/** Creates an empty frame in the host's root. */
export function createCardFrame({
  host,
  root,
  layer,
  hearing,
  theme,
  onShow,
  onPlace,
  onClose,
}: CardFrameOptions): CardFrame {
  const element = host.ownerDocument.createElement('div');
  element.className = 'frame';
  layer.append(element);
  keepEvents(element);
  const end = new AbortController();
  const { signal } = end;
  const isSeen = watchSeen(element, host, signal);
  const liveOn = tieToLife(element);
  let shownAtMs = Number.POSITIVE_INFINITY;
  let unfollow = () => {};
  let lost = () => {};
  let hadFocus: HTMLElement | null = null;
  let isLoose = false;
  let drawn: EntityCardProps;
  let unfolded: Part | null = null;
  guardPresses(element, { shownAtMs: () => shownAtMs, isSeen, signal });

  /** Whether it lies above all other cards: the one in use does, until the next one opens. */
  const lead = (isFirst: boolean) => {
    for (const each of layer.children) each.classList.toggle('frame-first', isFirst && each === element);
  };
  const focused = ({ target }: FocusEvent) => {
    lead(true);
    // Firefox leaves half of it below the fold. What a pointer is pressing stays under that.
    const at = target as Element;
    if (at.matches('.card :focus-visible')) at.scrollIntoView({ block: 'nearest' });
  };
  element.addEventListener('focusin', focused, { signal });

  const focusCard = () =>
    element.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });

  const draw = (props: EntityCardProps) => {
    if (props.dossier.entity.id !== drawn?.dossier.entity.id) unfolded = null;
    drawn = props;
    render(<EntityCard {...props} unfolded={unfolded} onUnfold={unfold} />, element);
  };

  const unfold = (part: Part | null) => {
    unfolded = part;
    frame.update(drawn);
  };

  const frame: CardFrame = {
    show(props, anchor, onLost) {
      const isSheet = props.presentation === 'sheet';
      lost = onLost;
      // A page may change its theme under an open card, by a button or as the day ends, and take the word of a pinned one away.
      const beat = () => {
        liveOn();
        const chosen = theme();
        if (anchor.element.isConnected)
          element.dataset.theme = chosen === 'page' ? pageTheme(anchor.element) : chosen;
      };
      hearing.everyWhileSeen(document, BEAT_MS, beat, signal);
      element.classList.toggle('frame-sheet', isSheet);
      draw(props);
      lead(false);
      shownAtMs = performance.now();
      onShow(anchor.element);
      if (!isSheet) unfollow = followAnchor(anchor, element, onPlace, onLost);
    },
    update(props) {
      const held = frame.holdsFocus();
      draw(props);
      // The pressed button may have gone with the old contents: the focus stays in the card.
      if (held && !frame.holdsFocus()) focusCard();
    },
    pin() {
      unfollow();
      element.style.removeProperty('--sl-tallest');
      // A card may be pinned again.
      if (isLoose) return;
      isLoose = true;
      dragByHead(element, { head: '.card-head', handle: '.card-pin', signal });
    },
    rect: () => element.getBoundingClientRect(),
    focus() {
      const left = takeLeft();
      const holder = root.activeElement ?? host.ownerDocument.activeElement;
      // It may be in another card, or a step have led it into a frame. Elements of SVG and MathML take it, too.
      hadFocus = ((holder?.localName === 'iframe' && left) || holder) as HTMLElement | null;
      focusCard();
    },
    holdsFocus: () => element.contains(root.activeElement),
    foldUp() {
      const opener = openPartButton(element);
      opener?.focus();
      if (opener) unfold(null);
      return opener !== null;
    },
    settle() {
      shownAtMs = performance.now();
    },
    lose: () => lost(),
    close() {
      unfollow();
      // The focus goes back to where it came from; otherwise it would fall to the top of the page.
      if (frame.holdsFocus()) hadFocus?.focus({ preventScroll: true });
      end.abort();
      render(null, element);
      element.remove();
      onClose();
    },
  };
  return frame;
}
