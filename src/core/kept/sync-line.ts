/**
 * Whether those who write to the account knew of each other. Of two texts that devices wrote at once it keeps one, and what the
 * other changed would look as if it had been taken back. So a text says how many texts of each device went into it.
 */
import { isRecord, type Values } from './merge-kept';

/** How many texts of each device went into what a text says, or a device knows. */
type Seen = Values;

/** Who wrote a text, and what went into it, that text included. */
export type Line = { readonly by: string; readonly seen: Seen };

/** What a device told last, and knows. */
export type Told = {
  readonly device: string;
  readonly seen: Seen;
  /** What the account held before what this device told since somebody else did; `null` for nothing told. */
  readonly before: Values | null;
};

/** The key of the line beside the facts of a text. */
export const LINE_KEY = 'line';

/** Returns the line of what the account holds. */
export function lineOf(account: Values | null): Line {
  const { by, seen } = Object(account?.[LINE_KEY]) as { by?: unknown; seen?: unknown };
  return { by: String(by), seen: isRecord(seen) ? seen : {} };
}

/** Returns the last that this device and whoever wrote the account's text had in common. */
export function lastCommon({ seen }: Line, { device, seen: own, before }: Told, agreed: Values): Values {
  return before && count(seen, device) < count(own, device) ? before : agreed;
}

/** Returns what this device has told and knows when it takes over what the account holds. */
export function toldBy(line: Line, told: Told): Told {
  const devices = Object.keys({ ...told.seen, ...line.seen });
  const most = devices.map((each) => [each, Math.max(count(told.seen, each), count(line.seen, each))]);
  return { ...told, seen: Object.fromEntries(most) };
}

/** Returns the same after its next text, where the account held `theirs`. */
export function toldNext(line: Line, told: Told, theirs: Values): Told {
  const { device, seen } = toldBy(line, told);
  // Nobody built on the one before yet: it may still give way, and this one with it.
  const before = (line.by === device ? told.before : null) ?? theirs;
  return { device, seen: { ...seen, [device]: count(seen, device) + 1 }, before };
}

function count(seen: Seen, device: string): number {
  return Number(seen[device]) || 0;
}
