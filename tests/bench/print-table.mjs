/** Prints rows as a table: text to the left, numbers to the right, rounded to what can be meant. */
export function printTable(rows) {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cells = [columns, ...rows.map((row) => columns.map((column) => print(row[column])))];
  const widths = columns.map((_, index) => Math.max(...cells.map((line) => line[index].length)));
  for (const line of cells) {
    const padded = line.map((cell, index) =>
      index === 0 ? cell.padEnd(widths[index]) : cell.padStart(widths[index]),
    );
    console.log(`  ${padded.join('  ')}`);
  }
  console.log('');
}

function print(value) {
  if (value === undefined || Number.isNaN(value)) return '';
  if (typeof value !== 'number') return String(value);
  return value >= 100 || Number.isInteger(value) ? String(Math.round(value)) : value.toFixed(2);
}
