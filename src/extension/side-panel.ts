import { browser } from 'wxt/browser';

/** How Chromium and Firefox open it; neither is in the other's types. */
type Openers = {
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
};

export type SidePanel = {
  /** What its browser calls it. */
  readonly is: 'sidePanel' | 'sidebar';
  /** Opens that of a window, within a click. */
  open(windowId: number): Promise<void>;
};

/** Returns the browser's side panel; `null` where there is none (Firefox for Android). */
export function sidePanelHere(): SidePanel | null {
  const { sidePanel, sidebarAction } = browser as unknown as Openers;
  if (sidePanel?.open) return { is: 'sidePanel', open: (windowId) => sidePanel.open({ windowId }) };
  return sidebarAction?.open ? { is: 'sidebar', open: () => sidebarAction.open() } : null;
}
