/** What was found damaged in storage and put aside, until the reader has seen it. */
import { keepMembers } from './keep-entries';
import type { KeptFact } from './kept-fact';
import { isSameJson } from './merge-kept';

export type Damage = {
  /** Key of the fact. */
  readonly fact: string;
  /** What was stored and could not be used. */
  readonly lost: unknown;
  /** Whether the second copy had the whole fact. */
  readonly restored: boolean;
};

/** Of more than so many the first are enough: it is the same accident over and over. */
const MOST = 20;

export const DAMAGE_FACT: KeptFact<readonly Damage[]> = {
  key: 'damage',
  version: 1,
  keep: (value) => keepMembers(value, isDamage),
};

/** Returns the list with more put aside, each once: a repair that is cut short, or finds no room, brings the same at every start. */
export function withDamage(seen: readonly Damage[], more: readonly Damage[]): readonly Damage[] {
  const news = more.filter((one) => !seen.some((before) => isSameJson(before, one)));
  return [...seen, ...news].slice(0, MOST);
}

function isDamage(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { fact, restored } = value as Partial<Damage>;
  return typeof fact === 'string' && typeof restored === 'boolean';
}
