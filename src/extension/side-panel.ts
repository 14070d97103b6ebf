import { browser } from 'wxt/browser';

/** How Chromium and Firefox open it; neither is in the other's types. */
type Openers = {
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
};

/** Returns the function that opens the side panel of a window, to be called within a click; `null` where there is none (Firefox for Android). */
export function sidePanelOpener(): ((windowId: number) => Promise<void>) | null {
  const { sidePanel, sidebarAction } = browser as unknown as Openers;
  if (sidePanel?.open) return (windowId) => sidePanel.open({ windowId });
  return sidebarAction?.open ? () => sidebarAction.open() : null;
}
