/** What `Intl` has no word for: how sure a date is, and ends that are open. */
export type DateWords = {
  readonly about: (date: string) => string;
  readonly uncertain: (date: string) => string;
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
};

/** How dates are printed for a reader. */
export type DateStyle = {
  /** BCP 47 tag for `Intl`. */
  readonly locale: string;
  readonly words: DateWords;
};
