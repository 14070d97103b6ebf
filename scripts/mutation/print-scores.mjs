/** Tells how many mutants of each file the tests found out, and those that they did not. */
const LEAST = 85;
const FOUND = ['Killed', 'Timeout'];
// What the runner could not try may not be left out in silence.
const MISSED = ['Survived', 'NoCoverage', 'RuntimeError'];

/** Prints the table; returns whether the total is good enough. */
export function printScores(files) {
  const rows = files.map(({ path, mutants }) => rowOf(path, mutants));
  const total = rowOf(
    'all',
    files.flatMap(({ mutants }) => mutants),
  );
  console.log('| file | mutants | found out | score |\n|---|---|---|---|');
  for (const { path, all, found, score } of [...rows, total]) {
    console.log(`| \`${path.replace('src/core/', '')}\` | ${all} | ${found} | ${score} % |`);
  }
  return total.score >= LEAST;
}

function rowOf(path, mutants) {
  const found = mutants.filter(({ status }) => FOUND.includes(status)).length;
  const all = found + mutants.filter(({ status }) => MISSED.includes(status)).length;
  return { path, all, found, score: all === 0 ? 100 : Math.floor((100 * found) / all) };
}
