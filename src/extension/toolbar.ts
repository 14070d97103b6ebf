import { browser } from 'wxt/browser';
import { badgeText } from '@/src/core/sites/badge-text';
import { iconPaths, iconPixels } from './toolbar-icons';

/** What the toolbar's button shows about a tab. */
export type ToolbarState = {
  /** Grey when names are not marked here. */
  readonly on: boolean;
  /** Mentions on the page; 0 shows none. */
  readonly count: number;
  readonly title: string;
};

// The product's own colours: its ink on its light.
const BADGE = { color: '#ffc933', text: '#16181b' };

/** Shows a tab's state on the button. What a browser lacks (Firefox for Android) is left out. */
export async function showToolbar(tabId: number, { on, count, title }: ToolbarState): Promise<void> {
  const { action } = browser;
  await Promise.all([
    setIcon(tabId, on),
    action.setTitle?.({ tabId, title }),
    action.setBadgeText?.({ tabId, text: badgeText(count) }),
  ]);
}

/** Says on the button what a key or a menu could not do; it stays until the tab's state is shown again. */
export async function warnOnToolbar(tabId: number, title: string): Promise<void> {
  const { action } = browser;
  await Promise.all([action.setTitle?.({ tabId, title }), action.setBadgeText?.({ tabId, text: '!' })]);
}

async function setIcon(tabId: number, on: boolean): Promise<void> {
  const { action } = browser;
  if (import.meta.env.FIREFOX || !action.setIcon) return action.setIcon?.({ tabId, path: iconPaths(on) });
  const imageData = await iconPixels(on);
  // For this one call Chromium reports a tab that is gone as an unchecked error even if its promise is caught; in the callback
  // form the error can be checked.
  await new Promise<void>((done) => {
    action.setIcon({ tabId, imageData }, () => {
      void browser.runtime.lastError;
      done();
    });
  });
}

/** Gives the badge its colours; once at each start of the background. */
export async function colourBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor?.({ color: BADGE.color });
  await browser.action.setBadgeTextColor?.({ color: BADGE.text });
}
