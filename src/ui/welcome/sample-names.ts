/** The entities of the welcome page's sample: one of each look, such as stand by themselves. */
const SAMPLE: readonly string[] = [
  'maria-zakharova',
  'john-bolton',
  'nicolas-maduro',
  's-300',
  'rosoboronexport',
  'caracas',
];

/** Chooses those whose names the sample shows; of a briefing that has none of ours, the first. */
export function sampleOf<T extends { readonly id: string }>(entities: readonly T[]): readonly T[] {
  const chosen = SAMPLE.flatMap((id) => entities.filter((entity) => entity.id === id));
  return chosen.length > 0 ? chosen : entities.slice(0, SAMPLE.length);
}
