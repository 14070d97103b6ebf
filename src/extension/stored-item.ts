/**
 * A value in `storage.local` beside the kept facts. By hand, because page scripts read some of these: WXT's storage module,
 * which migrates and locks too, was 5 kB of what every frame gets (docs/adr/0032).
 */
import { browser } from 'wxt/browser';
import { watchStored } from './watch-stored';

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
    watch: (callback) => watchStored([key], (changes) => callback(read(changes[key]?.newValue))),
  };
}
