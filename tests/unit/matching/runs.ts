/**
 * How many random texts a property is tried with: 5,000 in `npm test`, more by `SIDELIGHT_RUNS=100000`.
 */
export const RUNS = Number(process.env.SIDELIGHT_RUNS ?? 5000);
