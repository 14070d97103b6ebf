import { browser } from 'wxt/browser';

/** The alarm that wakes a background which was ended before everything followed what it wrote. */
export const UNFOLLOWED = 'unfollowed';

/** The soonest that Chromium allows. */
const MINUTES = 0.5;

/**
 * Sets that alarm; the site keeper clears it. To be called before site rules are written: whoever ends the background behind the
 * write would leave nobody who knows of it.
 */
export function wakeSoon(alarm = UNFOLLOWED): Promise<void> {
  return browser.alarms.create(alarm, { delayInMinutes: MINUTES });
}
