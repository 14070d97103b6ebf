/**
 * A value in the browser's storage beside the kept facts. Written by hand, because WXT's storage module, which also migrates and
 * locks, was 5 kB of what every frame gets (docs/adr/0032).
 */
import { browser } from 'wxt/browser';

export type StoredItem<T> = {
  /** Resolves to what is stored, or to the fallback. */
  getValue(): Promise<T>;
  setValue(value: T): Promise<void>;
};

/** Makes the item of a key, in `storage.local` unless another area is given. */
export function storedItem<T>(key: string, fallback: T, area = browser.storage.local): StoredItem<T> {
  return {
    getValue: async () => ((await area.get(key))[key] ?? fallback) as T,
    setValue: (value) => area.set({ [key]: value ?? null }),
  };
}
