/**
 * How the symbols of the pattern alphabet are written with the labels of the automaton: the frequent ones with one label,
 * the others with two or three.
 */
import { FIRST_LABEL, LABELS } from './states';

const PAIR_LEADS = 6;
const TRIPLE_LEADS = 2;
/** Symbols from 1 to this are one label. */
export const SINGLES = LABELS - PAIR_LEADS - TRIPLE_LEADS;
const PAIRS = PAIR_LEADS * LABELS;
const FIRST_PAIR_LEAD = FIRST_LABEL + SINGLES;
const FIRST_TRIPLE_LEAD = FIRST_PAIR_LEAD + PAIR_LEADS;

/** The label of a symbol that has one. */
export const singleLabel = (symbol: number): number => FIRST_LABEL - 1 + symbol;

/** The labels of a symbol from 1. */
export function labelsOfSymbol(symbol: number): readonly number[] {
  if (symbol <= SINGLES) return [singleLabel(symbol)];
  const pair = symbol - SINGLES - 1;
  const last = FIRST_LABEL + (pair % LABELS);
  if (pair < PAIRS) return [FIRST_PAIR_LEAD + Math.floor(pair / LABELS), last];
  const triple = Math.floor((pair - PAIRS) / LABELS);
  return [
    FIRST_TRIPLE_LEAD + Math.floor(triple / LABELS),
    FIRST_LABEL + (triple % LABELS),
    FIRST_LABEL + ((pair - PAIRS) % LABELS),
  ];
}

/** The labels of a symbol as a text. */
export const labelsText = (symbol: number): string => String.fromCharCode(...labelsOfSymbol(symbol));
