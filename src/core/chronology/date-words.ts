/** What `Intl` has no word for: how sure a date is, and ends that are open. */
export type DateWord = 'about' | 'uncertain' | 'since' | 'until';

/** How dates are printed for a reader. */
export type DateStyle = {
  /** BCP 47 tag for `Intl`. */
  readonly locale: string;
  /** Says a word of a printed date. */
  readonly say: (word: DateWord, date: string) => string;
};
