/**
 * Keeps our layer in the top layer, above whatever the page puts there later, and our host inside the dialog, popover or fullscreen
 * element around its word, or the open modal dialog: outside of it a card would be inert or unseen, or a press in the card
 * would close it. To a page that fights for the place we yield after a few rounds.
 */
import { holdersOf } from '@/src/dom/view-of';
import type { Hearing } from './hearing';

export type OnTop = {
  /** Shows the layer, above everything that is in the top layer now, for the card of a word. */
  raise(word: Element): void;
  lower(): void;
  stop(): void;
};

export type OnTopOptions = {
  readonly host: HTMLElement;
  /** The popover in its closed root: of one in the page's own tree the page's selectors and listeners would know. */
  readonly layer: HTMLElement;
  readonly hearing: Pick<Hearing, 'listenAlways'>;
  /** Whether the host should be up at all. */
  readonly isWanted: () => boolean;
  /** It is about to come to the top, and is to have its looks: shown without them it would wear the page’s. For a moment nothing in it may be pressed. */
  readonly onRaise: () => void;
  /** The page does not let it stay on top. */
  readonly onDefeat: () => void;
};

/** What lies in the top layer, closes when there is a press outside of it, or keeps the focus in it by the page's own script. */
const TOP = 'dialog, [role=dialog], :popover-open, :fullscreen';
const ROUNDS = 5;
const ROUNDS_MS = 5_000;

/** Starts keeping the layer on top, until `stop`. */
export function keepOnTop({ host, layer, hearing, isWanted, onRaise, onDefeat }: OnTopOptions): OnTop {
  const document = host.ownerDocument;
  const end = new AbortController();
  let below: ReadonlySet<Element> = new Set();
  let raisedAtMs: readonly number[] = [];
  let word: Element | null = null;

  const isUp = () => layer.matches(':popover-open');
  // What has closed since the last look is forgotten: opened again, it would lie above us.
  const isOnTop = () => {
    const all = new Set(document.querySelectorAll(':popover-open, :modal, :fullscreen'));
    const isCovered = [...all].some((element) => !below.has(element));
    below = all;
    return !isCovered && isUp() && host.parentNode === parentIn(document, word);
  };
  const lift = () => {
    const parent = parentIn(document, word);
    if (host.parentNode !== parent) parent.append(host);
    onRaise();
    layer.hidePopover();
    layer.showPopover();
  };
  const restore = ({ type }: Event) => {
    // Looking at all of a giant page takes 13 ms: not at every movement.
    if (!isWanted() || (type === 'pointermove' && isUp()) || isOnTop()) return;
    const now = performance.now();
    raisedAtMs = [...raisedAtMs.filter((atMs) => now - atMs < ROUNDS_MS), now];
    if (raisedAtMs.length > ROUNDS) onDefeat();
    else lift();
  };

  // `toggle` comes when a popover or dialog has opened or closed. Nothing comes when one is removed, and we with it: the next
  // movement of the pointer sees to that.
  const types = ['toggle', 'close', 'fullscreenchange', 'pointermove', 'pointerdown'];
  hearing.listenAlways(document.defaultView as Window, types, restore, end.signal);
  return {
    raise(at) {
      word = at;
      if (!isOnTop()) lift();
    },
    lower() {
      if (isUp()) layer.hidePopover();
    },
    stop: () => end.abort(),
  };
}

function parentIn(document: Document, word: Element | null): Element {
  const modals = [...document.querySelectorAll('dialog:modal')];
  // Nothing says which was opened last; the focus is in that one, unless it is nowhere.
  const focused = modals.filter((modal) => modal.contains(document.activeElement));
  const modal = focused.at(-1) ?? modals.at(-1);
  // By the word alone is known what is open in a shadow root.
  const around = [...holdersOf(word)];
  // A dialog that is taken out with its word, or into another document, stays open; one by its role stays, hidden.
  const own = around.find((each) => Element.prototype.matches.call(each, TOP) && each.checkVisibility());
  if (own && (!modal || around.includes(modal))) return own;
  return modal ?? document.fullscreenElement ?? document.documentElement;
}
