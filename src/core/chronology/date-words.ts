/** What `Intl` has no word for: how sure a date is, and ends that are open. */
export type DateWords = {
  readonly about: (date: string) => string;
  readonly uncertain: (date: string) => string;
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
};

const WORDS: Readonly<Record<string, DateWords>> = {
  en: words('about', '(uncertain)', 'since', 'until'),
  es: words('hacia', '(incierto)', 'desde', 'hasta'),
  // With a colon, because Intl prints the nominative and a preposition would want another case.
  ru: words('примерно', '(неточно)', 'начало:', 'конец:'),
  uk: words('приблизно', '(неточно)', 'початок:', 'кінець:'),
  pt: words('cerca de', '(incerto)', 'desde', 'até'),
  fr: words('vers', '(incertain)', 'depuis', 'jusqu’à'),
  ar: words('نحو', '(غير مؤكد)', 'منذ', 'حتى'),
  zh: {
    about: (d) => `约${d}`,
    uncertain: (d) => `${d}（不确定）`,
    since: (d) => `${d}起`,
    until: (d) => `至${d}`,
  },
};

/** Gives the words for dates in a language; English where we have none. */
export function dateWords(locale: string): DateWords {
  return WORDS[locale.split(/[-_]/)[0] ?? ''] ?? (WORDS.en as DateWords);
}

function words(about: string, uncertain: string, since: string, until: string): DateWords {
  return {
    about: (date) => `${about} ${date}`,
    uncertain: (date) => `${date} ${uncertain}`,
    since: (date) => `${since} ${date}`,
    until: (date) => `${until} ${date}`,
  };
}
