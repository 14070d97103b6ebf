import { createLanguage, type Language } from '@/src/ui/shared/create-language';

/** What the background knows of the reader's language. */
type Answer = {
  readonly tag: string;
  readonly words: Parameters<typeof createLanguage>[1];
};

export type CardLanguage = {
  /** Fetches the words if they are not here, so that a card never waits for a sleeping worker. */
  prefetch(): void;
  /** Asks anew when next needed: the reader chose another language. */
  forget(): void;
  /** Returns the language, fetching its words if need be; `null` when the background cannot be reached. */
  get(): Promise<Language | null>;
};

/** Creates the language of a page's cards over a fetching function: the page script carries no words (docs/adr/0008). */
export function createCardLanguage(fetchWords: () => Promise<Answer>): CardLanguage {
  let asked: Promise<Language | null> | null = null;
  const get = () => {
    asked ??= fetchWords().then(
      ({ tag, words }) => createLanguage(tag, words),
      () => {
        // Forgotten, so that the next hover asks again.
        asked = null;
        return null;
      },
    );
    return asked;
  };
  const forget = () => {
    asked = null;
  };
  return { prefetch: () => void get(), forget, get };
}
