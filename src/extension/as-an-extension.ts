/** What only an extension's script can do or know on a page. */
import { browser } from 'wxt/browser';

/** Returns an element's shadow root, closed or not; `null` where there is none or the browser does not show it. */
export function anyRootOf(element: HTMLElement): ShadowRoot | null {
  const { dom } = browser as { dom?: { openOrClosedShadowRoot(of: HTMLElement): ShadowRoot | null } };
  const { openOrClosedShadowRoot: root = null } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  return root ?? dom?.openOrClosedShadowRoot(element) ?? null;
}

/** Returns a number below zero that is this extension's own: the same in every version, another in other extensions. */
export function ownNumber(): number {
  let hash = 0;
  for (const letter of browser.runtime.id) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0;
  return -2 - (hash >>> 2);
}
