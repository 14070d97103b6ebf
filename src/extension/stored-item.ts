/**
 * A value in `storage.local` beside the kept facts. Written by hand, because WXT's storage module, which also migrates and
 * locks, was 5 kB of what every frame gets (docs/adr/0032).
 */
import { browser } from 'wxt/browser';

export type StoredItem<T> = {
  /** Resolves to what is stored, or to the fallback. */
  getValue(): Promise<T>;
  setValue(value: T): Promise<void>;
};

/** Makes the item of a key. */
export function storedItem<T>(key: string, fallback: T): StoredItem<T> {
  return {
    getValue: async () => ((await browser.storage.local.get(key))[key] ?? fallback) as T,
    setValue: (value) => browser.storage.local.set({ [key]: value ?? null }),
  };
}
