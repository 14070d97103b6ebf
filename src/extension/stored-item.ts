/**
 * A value in `storage.local` beside the kept facts. Written by hand, because WXT's storage module, which also migrates and
 * locks, was 5 kB of what every frame gets (docs/adr/0032).
 */
import { browser } from 'wxt/browser';
import { watchStored } from './watch-stored';

export type StoredItem<T> = {
  /** Resolves to what is stored, or to the fallback. */
  getValue(): Promise<T>;
  setValue(value: T): Promise<void>;
  /** Calls `callback` at every change; returns what ends that. */
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
