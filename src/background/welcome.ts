import { browser } from 'wxt/browser';
import { welcomeUrl } from '@/src/extension/extension-pages';
import type { InTurn } from '@/src/extension/in-turn';
import { welcomedItem } from '@/src/extension/items';
import { unawaited } from './unawaited';

/**
 * Opens the welcome page once in the life of a profile. Browsers say "install" at every start of an unpacked extension, so
 * what is stored decides.
 */
export function welcomeOnce(inTurn: InTurn): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') unawaited(inTurn(welcome));
  });
}

async function welcome(): Promise<void> {
  if (await welcomedItem.getValue()) return;
  // Stored first: better no welcome than one at every start.
  await welcomedItem.setValue(true);
  await browser.tabs.create({ url: welcomeUrl() });
}
