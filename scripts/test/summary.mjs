/**
 * One line for one tier, columns aligned.
 * @param {{ name: string, passed: number, failed: number, skipped: number, seconds: number }} result
 */
export function tierLine({ name, passed, failed, skipped, seconds }) {
  const counts = `${pad(passed, 5)} passed ${pad(failed, 4)} failed ${pad(skipped, 4)} skipped`;
  return `${failed > 0 ? '✗' : '✓'} ${name.padEnd(13)}${counts} ${pad(seconds.toFixed(1), 7)} s`;
}

/** The plain last line, summed over the tiers. */
export function closingLine(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`;
}

/**
 * What failed, by name, so that the end of a log tells it.
 * @param {{ name: string, failures: readonly import('./failures.mjs').Failure[] }} result
 */
export function failureLines({ name: tier, failures }) {
  return failures.map((failure) => `✗ ${tier}: ${told(failure)}`);
}

/**
 * What passed at the second try only, by name: a test to be mended.
 * @param {{ name: string, secondTries: readonly import('./failures.mjs').Failure[] }} result
 */
export function secondTryLines({ name: tier, secondTries }) {
  return secondTries.map((failure) => `~ ${tier}, passed at the second try: ${told(failure)}`);
}

function told({ name, why }) {
  return [name, why].filter(Boolean).join('\n').replaceAll('\n', '\n    ');
}

function pad(value, width) {
  return String(value).padStart(width);
}
