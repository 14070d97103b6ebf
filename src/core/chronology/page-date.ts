import type { EdtfDate } from '../briefing/schema';

/** When a page says it was published. Publication counts for the card, not a later update. */
export type PageDate = {
  readonly date: EdtfDate;
  /** Where the page says so, so that the card can tell. */
  readonly from: 'structured-data' | 'meta' | 'time' | 'address';
  /** The day of a later update that the page states, or `null`. */
  readonly updated: EdtfDate | null;
};
