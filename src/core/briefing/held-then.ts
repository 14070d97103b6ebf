/** Of what has a period (roles, sentences): what held on a day, and what began or ended after it. */
import { compareDates } from '../chronology/compare-dates';
import { beganBy, endedBefore, endOf, periodAsOf, periodCovers, startOf } from '../chronology/period';
import type { DossierView } from './dossier-view';
import type { EdtfDate, Period } from './schema';

type Held = {
  readonly period: Period;
  readonly lastAttested?: EdtfDate | undefined;
};

/** Returns what held on the day, in the author's order; ends that came later are left open. */
export function heldThen<T extends Held>(items: readonly T[], { day }: DossierView): T[] {
  return items
    .filter(({ period, lastAttested }) => periodCovers(period, day) && isAttested(lastAttested, day))
    .map(({ lastAttested: _, ...item }) => ({ ...(item as T), period: periodAsOf(item.period, day) }));
}

/** Returns what began after the day and by the day of verification, in order of beginning. */
export function begunSince<T extends Held>(items: readonly T[], view: DossierView): T[] {
  const { day, verifiedUntil } = view;
  const begun = items.filter(({ period }) => !beganBy(period, day) && beganBy(period, verifiedUntil));
  return inOrder(begun).map((item) => asVerified(item, view));
}

/** Returns what began since, and once more what held on the day and ended since, by the date of the change. */
export function changedSince<T extends Held>(items: readonly T[], view: DossierView): T[] {
  const { day, verifiedUntil } = view;
  const ended = items
    .filter(({ period }) => periodCovers(period, day))
    .filter(({ period }) => periodAsOf(period, day) !== periodAsOf(period, verifiedUntil))
    .map((item) => asVerified(item, view));
  const changed = [...begunSince(items, view), ...ended];
  return changed.sort((a, b) => compareDates(turningPoint(a, day), turningPoint(b, day)));
}

/** Orders by beginning. */
export function inOrder<T extends Held>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => compareDates(a.period, b.period));
}

function isAttested(lastAttested: EdtfDate | undefined, day: EdtfDate): boolean {
  return lastAttested === undefined || !endedBefore(`../${lastAttested}`, day);
}

/** With the end that is known. Of what nobody attests any more only the beginning is told: “since” would say that it holds still. */
function asVerified<T extends Held>(item: T, { verifiedUntil }: DossierView): T {
  const period = periodAsOf(item.period, verifiedUntil);
  if (endOf(period) !== '..' || isAttested(item.lastAttested, verifiedUntil)) return { ...item, period };
  return { ...item, period: `${startOf(period)}/${startOf(period)}` as Period };
}

/** The date that put an item under `since`: its start, or its end when it had begun before. */
function turningPoint({ period }: Held, day: EdtfDate): string {
  return beganBy(period, day) ? endOf(period) : startOf(period);
}
