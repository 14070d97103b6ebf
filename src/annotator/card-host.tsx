/**
 * The card's place on a foreign page: one host element, added at the first card, with a closed shadow
 * root in the top layer. It is the only thing we ever add to a page.
 */
import { render } from 'preact';
import type { Settings } from '@/src/core/kept/settings';
import { pageTheme } from '@/src/dom/page-theme';
import cardCss from '@/src/ui/card/card.css?inline';
import type { EntityCardProps } from '@/src/ui/card/card-props';
import { EntityCard } from '@/src/ui/card/EntityCard';
import { type CardAnchor, followAnchor } from './place-card';

export type CardHost = {
  /** Shows a card at an anchor, in place of the one that is shown. `onLost` is called when the anchor leaves the view. */
  show(props: EntityCardProps, anchor: CardAnchor, onLost: () => void): void;
  /** Renders the shown card anew with other props, at its place. */
  update(props: EntityCardProps): void;
  hide(): void;
  /** Tells whether an event target is the card, seen from outside its closed root. */
  is(target: EventTarget | null): boolean;
  focus(): void;
  remove(): void;
};

/** Creates the host of a document, whose cards wear a theme; nothing is added to the page before the first `show`. */
export function createCardHost(document: Document, theme: () => Settings['theme'] = () => 'page'): CardHost {
  let mounted: { readonly host: HTMLElement; readonly frame: HTMLElement } | null = null;
  let unfollow: (() => void) | null = null;

  const unplace = () => {
    unfollow?.();
    unfollow = null;
  };

  return {
    show(props, anchor, onLost) {
      unplace();
      mounted ??= mount(document);
      const { host, frame } = mounted;
      const parent = topmostParent(document);
      if (host.parentNode !== parent) parent.append(host);
      const wanted = theme();
      frame.dataset.theme = wanted === 'page' ? pageTheme(document) : wanted;
      render(<EntityCard {...props} />, frame);
      host.showPopover();
      unfollow = followAnchor(anchor, frame, onLost);
    },
    update(props) {
      if (mounted) render(<EntityCard {...props} />, mounted.frame);
    },
    hide() {
      unplace();
      if (!mounted) return;
      if (mounted.host.isConnected && mounted.host.matches(':popover-open')) mounted.host.hidePopover();
      render(null, mounted.frame);
    },
    is: (target) => mounted !== null && target === mounted.host,
    focus: () => mounted?.frame.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true }),
    remove() {
      unplace();
      if (!mounted) return;
      render(null, mounted.frame);
      mounted.host.remove();
      mounted = null;
    },
  };
}

// `all: initial` on the host beat every page style attack tried on it, as long as it is !important. It beats
// our own inline styles, too (the inner tree wins among important rules), so the frame inside is what moves.
const HOST_CSS = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  z-index: 2147483647 !important;
}
:host(:not(:popover-open)) { display: none !important; }
:host(:popover-open) { display: block !important; }
.frame { position: fixed; inset: 0 auto auto 0; width: max-content; }
`;

function mount(document: Document): { host: HTMLElement; frame: HTMLElement } {
  const host = document.createElement('div');
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  // A constructed sheet, not a style element: page CSP does not see it.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(HOST_CSS + cardCss);
  root.adoptedStyleSheets = [sheet];
  const frame = document.createElement('div');
  frame.className = 'frame';
  root.append(frame);
  return { host, frame };
}

/** Outside an open modal dialog or a fullscreen element the card would be inert or unseen. */
function topmostParent(document: Document): Element {
  const modals = document.querySelectorAll('dialog:modal');
  return modals[modals.length - 1] ?? document.fullscreenElement ?? document.documentElement;
}
