/**
 * What is left to do before a page's first text is read. It runs cold, once in each frame with text, so it is plain loops
 * over arrays: an iterator or a call in an inner loop would cost more than the work itself.
 */
import { CODE_UNITS, SYMBOL_SHIFT } from './layout';
import { type Matcher, startsOf, stringTable } from './load-matcher';
import { FLAGS, type Openings, PLACE_SHIFT } from './openings';
import { FIRST_OPENING, type PackedLists, type PackedMatcher, SAID_SHIFT, unzigzag } from './packed-form';
import { addFours, rowsFor, skimCodeOf } from './skim-table';

/**
 * Returns the matcher that travelled as texts, equal to what `loadMatcher` makes of its bytes. `encode` returns the bytes
 * of an ASCII text: TextEncoder's, which is native and which the bare language lacks.
 */
export function unpackMatcher(
  [states, packed]: PackedMatcher,
  encode: (ascii: string) => Uint8Array,
): Matcher {
  const lists: PackedLists = JSON.parse(packed);
  const openings = openingsOf(lists);
  return {
    states: encode(states),
    shape: new Int32Array(lists.shape),
    roots: rootsOf(lists),
    ...openings,
    ...unitTables(lists),
    skimRows: rowsOf(openings, lists),
    groupStarts: startsOf(lists.groups),
    groupItems: itemsOf(lists),
    patterns: patternsOf(lists),
    traits: new Int32Array(lists.traits),
    ...stringTable(lists.strings),
    meta: lists.meta,
  };
}

function rootsOf({ roots: steps }: PackedLists): Int32Array {
  const roots = new Int32Array(steps.length);
  for (let i = 0, place = 0; i < steps.length; i++) {
    if (steps[i] === 0) continue;
    place += unzigzag(steps[i]! - 1);
    roots[i] = place;
  }
  return roots;
}

function openingsOf({ openings: steps, said }: PackedLists): Openings {
  const openingSymbols = new Int32Array(steps.length);
  const openingPlaces = new Int32Array(steps.length);
  let symbols = FIRST_OPENING;
  let place = 0;
  for (let i = 0; i < steps.length; i++) {
    symbols += steps[i]!;
    openingSymbols[i] = symbols;
    const each = said[i]!;
    if ((each & 1) !== 0) {
      place += unzigzag(each >> 1);
      openingPlaces[i] = place << PLACE_SHIFT;
    } else {
      const step = each >> SAID_SHIFT;
      if (step > 0) place += unzigzag(step - 1);
      openingPlaces[i] = (step > 0 ? place << PLACE_SHIFT : 0) | ((each >> 1) & FLAGS);
    }
  }
  return { openingSymbols, openingPlaces };
}

function rowsOf({ openingSymbols }: Openings, { rows: more }: PackedLists): Int32Array {
  const rows = new Int32Array(rowsFor(openingSymbols.length));
  addFours(rows, openingSymbols);
  for (let i = 0, row = 0; i < more.length; i += 2) {
    row += more[i]!;
    rows[row]! |= more[i + 1]!;
  }
  return rows;
}

function unitTables({
  classes,
  gaps,
  runs,
  symbols: steps,
}: PackedLists): Pick<Matcher, 'entries' | 'skimCodes'> {
  const entries = new Uint16Array(CODE_UNITS);
  const skimCodes = new Uint8Array(CODE_UNITS);
  for (let i = 0, unit = 0; i < classes.length; i += 2) {
    const end = unit + classes[i + 1]!;
    // New tables are all zeros already.
    if (classes[i] !== 0) {
      entries.fill(classes[i]!, unit, end);
      skimCodes.fill(skimCodeOf(classes[i]!), unit, end);
    }
    unit = end;
  }
  for (let run = 0, at = 0, unit = 0, symbol = 0; run < runs.length; run++) {
    unit += gaps[run]!;
    for (const end = unit + runs[run]!; unit < end; unit++) {
      symbol += unzigzag(steps[at++]!);
      entries[unit]! |= symbol << SYMBOL_SHIFT;
      skimCodes[unit] = skimCodeOf(entries[unit]!);
    }
  }
  return { entries, skimCodes };
}

function itemsOf({ items: steps }: PackedLists): Int32Array {
  const items = new Int32Array(steps.length);
  for (let i = 0, item = 0; i < steps.length; i++) {
    item += steps[i]!;
    items[i] = item;
  }
  return items;
}

function patternsOf({ patterns: numbers }: PackedLists): Int32Array {
  const patterns = new Int32Array(numbers.length);
  for (let i = 0, count = numbers.length / 3; i < count; i++) {
    patterns[3 * i] = numbers[i]!;
    patterns[3 * i + 1] = numbers[count + i]!;
    patterns[3 * i + 2] = numbers[2 * count + i]!;
  }
  return patterns;
}
