import { type Browser, browser } from 'wxt/browser';
import { isExtensionThere } from './is-extension-there';

type Changes = Readonly<Record<string, Browser.storage.StorageChange>>;

/** Calls `changed` after every change under these keys of `storage.local`; returns what ends that. Firefox also reports writes that changed nothing: these are left out. */
export function watchStored(keys: readonly string[], changed: () => void): () => void {
  const listener = (changes: Changes, area: string) => {
    if (area === 'local' && keys.some((key) => isChange(changes[key]))) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => {
    // Where the extension is gone, the watch ended with it.
    if (isExtensionThere()) browser.storage.onChanged.removeListener(listener);
  };
}

function isChange(change: Browser.storage.StorageChange | undefined): boolean {
  return change !== undefined && JSON.stringify(change.oldValue) !== JSON.stringify(change.newValue);
}
