/** So many programs at a time: most of a program's time is waiting for turns and frames. */
const ABREAST = 25;

/** Runs so many programs, each with a seed of its own from 1; resolves to the sum of what they count. */
export async function runPrograms(programs: number, run: (seed: number) => Promise<number>): Promise<number> {
  let sum = 0;
  for (let first = 1; first <= programs; first += ABREAST) {
    const seeds = Array.from({ length: ABREAST }, (_, index) => first + index);
    for (const count of await Promise.all(seeds.map(run))) sum += count;
  }
  return sum;
}
