import { long } from '../../long';

/** How many random texts a property is tried with: 5,000 in `npm test`; any number by `SIDELIGHT_RUNS`. */
export const RUNS = Number(process.env.SIDELIGHT_RUNS ?? (long ? 100_000 : 5000));
/** Long runs take minutes. */
export const TIMEOUT_MS = RUNS > 5000 ? 600_000 : 30_000;
