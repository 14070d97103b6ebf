import type { AsOf } from '../briefing/dossier';
import type { EdtfDate } from '../briefing/schema';
import { dayBounds } from './day-bounds';

/** The dates that may decide. `today` is the injected clock: a page cannot be of tomorrow. */
export type AsOfOptions = {
  readonly pageDate?: EdtfDate | null | undefined;
  readonly readerDate?: EdtfDate | null | undefined;
  readonly today?: EdtfDate | null | undefined;
};

/**
 * Chooses the day a card speaks of: the reader's, else the page's, else the day the data was verified, which
 * is also the ceiling of all three. A page date after `today`, or one that is no date, counts as none.
 */
export function chooseAsOf(options: AsOfOptions, verifiedUntil: EdtfDate): AsOf {
  const { readerDate, pageDate, today } = options;
  if (readerDate && dayBounds(readerDate)) {
    return { date: isLater(readerDate, verifiedUntil) ? verifiedUntil : readerDate, basis: 'reader' };
  }
  const usable = pageDate && dayBounds(pageDate) && !(today && isLater(pageDate, today));
  if (usable && !isLater(pageDate, verifiedUntil)) return { date: pageDate, basis: 'page' };
  return { date: verifiedUntil, basis: 'verified' };
}

/** True when the first possible day of `date` lies after every possible day of `limit`. */
function isLater(date: EdtfDate, limit: EdtfDate): boolean {
  const [bounds, end] = [dayBounds(date), dayBounds(limit)];
  return bounds !== null && end !== null && bounds.earliest > end.latest;
}
