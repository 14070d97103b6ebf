/**
 * A value in `storage.local` beside the kept facts. By hand, because page scripts read some of these: WXT's storage module,
 * which migrates and locks too, was 5 kB of what every frame gets (docs/adr/0032).
 */
import { type Browser, browser } from 'wxt/browser';
import { lateEnd } from './is-extension-there';

export type StoredItem<T> = {
  /** Resolves to what is stored, or the fallback. */
  getValue(): Promise<T>;
  setValue(value: T): Promise<void>;
  /** Calls back at every change; returns the function that ends it. */
  watch(callback: (value: T) => void): () => void;
};

/** Makes the item of a key. */
export function storedItem<T>(key: string, fallback: T): StoredItem<T> {
  const read = (value: unknown) => (value ?? fallback) as T;
  return {
    getValue: async () => read((await browser.storage.local.get(key))[key]),
    setValue: (value) => browser.storage.local.set({ [key]: value ?? null }),
    watch(callback) {
      const changed = (changes: Record<string, Browser.storage.StorageChange>, area: string) => {
        const change = area === 'local' ? changes[key] : undefined;
        if (isChange(change)) callback(read(change.newValue));
      };
      browser.storage.onChanged.addListener(changed);
      return lateEnd(() => browser.storage.onChanged.removeListener(changed));
    },
  };
}

/** Tells whether a value is another now: Firefox tells of a write that changed nothing. */
export function isChange(
  change: Browser.storage.StorageChange | undefined,
): change is Browser.storage.StorageChange {
  return change !== undefined && JSON.stringify(change.oldValue) !== JSON.stringify(change.newValue);
}
