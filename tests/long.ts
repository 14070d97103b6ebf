/** True in `npm run test:long`: property tests then take thousands of runs, storms last longer. The only reader of the variable. */
export const long = process.env.SIDELIGHT_LONG === '1';
