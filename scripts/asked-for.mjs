/**
 * Tells whether a part of a script was asked for on the command line: all are when none was named. Ends the script with the
 * names that there are when one is unknown, so that a slip does not pass for a run without faults.
 */
export function askedFor(names, asked = process.argv.slice(2)) {
  const unknown = asked.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    console.error(`There is no ${unknown.join(', ')}; there are ${names.join(', ')}.`);
    process.exit(1);
  }
  return (name) => asked.length === 0 || asked.includes(name);
}
