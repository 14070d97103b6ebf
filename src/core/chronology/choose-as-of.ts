import type { AsOf } from '../briefing/dossier';
import type { EdtfDate } from '../briefing/schema';
import { dayBounds } from './day-bounds';
import { isAfter } from './is-after';

/** The dates that may decide. */
export type AsOfOptions = {
  readonly pageDate?: EdtfDate | null | undefined;
  readonly readerDate?: EdtfDate | null | undefined;
};

/**
 * Chooses the day as of which a card speaks: the reader's, else the page's, else the day the data was verified, which is also the
 * ceiling of the others. So no clock is asked. A page date after it, or one that is no date, counts as none.
 */
export function chooseAsOf(options: AsOfOptions, verifiedUntil: EdtfDate): AsOf {
  const { readerDate, pageDate } = options;
  if (readerDate && dayBounds(readerDate)) {
    return { date: isAfter(readerDate, verifiedUntil) ? verifiedUntil : readerDate, basis: 'reader' };
  }
  const isUsable = pageDate && dayBounds(pageDate) && !isAfter(pageDate, verifiedUntil);
  return isUsable ? { date: pageDate, basis: 'page' } : { date: verifiedUntil, basis: 'verified' };
}
