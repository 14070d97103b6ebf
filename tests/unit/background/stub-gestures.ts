import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Gives the fake browser the menus and keys that it does not implement; they can be added to and never fire. */
export function stubGestures(): void {
  const event = () => ({ addListener: vi.fn() });
  Object.assign(fakeBrowser, {
    contextMenus: { onClicked: event(), update: vi.fn(async () => {}), create: vi.fn() },
    commands: { onCommand: event() },
  });
}
