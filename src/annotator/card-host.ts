/**
 * The cards' place on somebody's page: one host element, added at the first card, whose closed
 * shadow root holds the layer that they lie in, in the top layer.
 * It is the only thing we ever add to a page.
 */
import type { Settings } from '@/src/core/kept/settings';
import { HOST_MARK } from '@/src/dom/predecessor';
import type { Answers } from '@/src/extension/calls';
import cardCss from '@/src/ui/card/card.css?inline';
import { createLanguage, type Language } from '@/src/ui/shared/create-language';
import { type CardFrame, createCardFrame } from './card-frame';
import hostCss from './card-host.css?inline';
import type { Hearing } from './hearing';
import { keepOnTop } from './on-top';

export type CardHost = {
  /** Makes the reader's language out of its tag and words. */
  language(spoken: Answers['words']): Language;
  /** Adds an empty card; its first `show` makes it visible. */
  open(): CardFrame;
  /** Tells whether an event target is the cards' host, which is what the page's side of the closed root sees. */
  is(target: EventTarget | null): boolean;
  remove(): void;
};

export type CardHostOptions = {
  readonly document: Document;
  /** The theme that the reader chose for cards. */
  readonly theme: () => Settings['theme'];
  readonly hearing: Hearing;
};

/** Creates the host of a document's cards; nothing is added to the page before the first `show`. */
export function createCardHost({ document, theme, hearing }: CardHostOptions): CardHost {
  const frames = new Set<CardFrame>();
  const host = document.createElement('div');
  // By these two a successor recognises it.
  host.translate = false;
  const root = host.attachShadow({ mode: 'closed' });
  root.append(document.createComment(HOST_MARK));
  const layer = document.createElement('div');
  layer.popover = 'manual';
  root.append(layer);
  // A constructed sheet, not a style element: a page's CSP does not apply to it.
  const { CSSStyleSheet } = document.defaultView as unknown as typeof globalThis;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(hostCss + cardCss);
  const wear = () => {
    try {
      root.adoptedStyleSheets = [sheet];
    } catch {
      // Before 153 Firefox takes no sheet from an extension's script (docs/adr/0050).
      const style = document.createElement('style');
      style.textContent = hostCss + cardCss;
      root.querySelector('style')?.remove();
      root.append(style);
    }
  };
  // The `zoom` around the host multiplies down the tree.
  const unzoom = () => {
    const { currentCSSZoom: zoom = 1 } = (host.parentElement ?? {}) as { readonly currentCSSZoom?: number };
    layer.style.zoom = String(1 / zoom);
  };
  const top = keepOnTop({
    host,
    layer,
    hearing,
    isWanted: () => frames.size > 0,
    onRaise: () => {
      // A page that took the host into another document took its sheet away.
      wear();
      unzoom();
      for (const frame of frames) frame.settle();
    },
    onDefeat: () => {
      for (const frame of frames) frame.lose();
    },
  });

  return {
    language: ({ tag, words }) => createLanguage(tag, words),
    open() {
      // A page took it into another document, where nothing can be made for it.
      if (document !== host.ownerDocument) document.adoptNode(host);
      const frame = createCardFrame({
        host,
        root,
        layer,
        hearing,
        theme,
        onShow(word) {
          frames.add(frame);
          top.raise(word);
        },
        onPlace: unzoom,
        onClose() {
          frames.delete(frame);
          if (frames.size === 0) top.lower();
        },
      });
      return frame;
    },
    is: (target) => target === host,
    remove() {
      for (const frame of frames) frame.close();
      top.stop();
      host.remove();
    },
  };
}
