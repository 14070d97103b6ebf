/** Puts files that few pages need into the frame that a call came from; resolves to whether the browser let them in. */
import { type Browser, browser } from 'wxt/browser';
import { CARD, CSS_ORIGIN, SPARE_STYLE } from './page-files';

type Sender = Browser.runtime.MessageSender;

/** Puts the card's script into the sender's frame. */
export function putCard(sender: Sender): Promise<boolean> {
  return put(sender, (target) =>
    browser.scripting.executeScript({ target, files: [CARD], injectImmediately: true }),
  );
}

/** Puts the style sheet of the marks' spare names into the sender's frame. */
export function putSpareStyle(sender: Sender): Promise<boolean> {
  return put(sender, (target) =>
    browser.scripting.insertCSS({ target, files: [SPARE_STYLE], origin: CSS_ORIGIN }),
  );
}

type Frame = { readonly tabId: number; readonly frameIds: number[] };

async function put({ tab, frameId }: Sender, into: (frame: Frame) => Promise<unknown>): Promise<boolean> {
  if (tab?.id === undefined || frameId === undefined) return false;
  return into({ tabId: tab.id, frameIds: [frameId] }).then(
    () => true,
    () => false,
  );
}
