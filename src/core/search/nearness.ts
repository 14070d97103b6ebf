const MOST_LETTERS = 64;
// Three rows of the table of slips, used in rotation and by all calls: there is one call at a time.
let [before, row, next] = [0, 1, 2].map(() => new Uint8Array(MOST_LETTERS + 1)) as [
  Uint8Array,
  Uint8Array,
  Uint8Array,
];

/**
 * Counts the slips between what was typed and a word: a letter too many, too few, another letter, or two neighbours swapped
 * (optimal string alignment). A word that is only begun is met too, for one slip more: `zahar` is two from `zakharova`.
 * More than `most` slips are not counted to their end: what is returned is then only more than `most`.
 */
export function nearness(typed: string, word: string, most: number): number {
  // Beyond these letters a word can only be one that is begun.
  const columns = Math.min(word.length, typed.length + most, MOST_LETTERS);
  const lines = typed.length;
  if (lines - columns > most) return most + 1;
  for (let column = 0; column <= columns; column++) row[column] = column;
  for (let line = 1; line <= lines; line++) {
    const letter = typed.charCodeAt(line - 1);
    next[0] = line;
    let least = line;
    for (let column = 1; column <= columns; column++) {
      const other = word.charCodeAt(column - 1);
      const replaced = at(row, column - 1) + (letter === other ? 0 : 1);
      let slips = Math.min(replaced, at(row, column) + 1, at(next, column - 1) + 1);
      const isSwapped =
        line > 1 &&
        column > 1 &&
        letter === word.charCodeAt(column - 2) &&
        other === typed.charCodeAt(line - 2);
      if (isSwapped) slips = Math.min(slips, at(before, column - 2) + 1);
      next[column] = slips;
      if (slips < least) least = slips;
    }
    if (least > most) return most + 1;
    [before, row, next] = [row, next, before];
  }
  let begun = lines;
  for (let column = 0; column <= columns; column++) begun = Math.min(begun, at(row, column));
  return columns < word.length ? begun + 1 : Math.min(at(row, columns), begun + 1);
}

function at(cells: Uint8Array, column: number): number {
  return cells[column] as number;
}
