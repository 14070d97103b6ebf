/** The names of the welcome page's sample: one of each look, such as stand by themselves. */
export const SAMPLE_NAMES: readonly string[] = [
  'maria-zakharova',
  'john-bolton',
  'nicolas-maduro',
  's-300',
  'rosoboronexport',
  'caracas',
];
