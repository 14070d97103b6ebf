import { type Browser, browser } from 'wxt/browser';
import { CARD } from './page-files';

/** Puts the card's script into the frame that a call came from; resolves to whether the browser let it in. */
export async function putCard({ tab, frameId }: Browser.runtime.MessageSender): Promise<boolean> {
  if (tab?.id === undefined || frameId === undefined) return false;
  const target = { tabId: tab.id, frameIds: [frameId] };
  return browser.scripting.executeScript({ target, files: [CARD], injectImmediately: true }).then(
    () => true,
    () => false,
  );
}
