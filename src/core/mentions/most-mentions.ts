/** Mentions in one document at which reading it stops: a page that names so many is a table or a trap, and each is held in memory. */
export const MOST_MENTIONS = 50_000;
