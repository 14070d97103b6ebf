/**
 * How kinds look. A reader tells five families apart, so twelve kinds share five looks; each has an
 * underline shape of its own, so that colour is never the only difference.
 */
import type { EntityKind } from './schema';

export const KIND_FAMILIES = ['person', 'organisation', 'weapon', 'place', 'agreement'] as const;
export type KindFamily = (typeof KIND_FAMILIES)[number];

export type KindStyle = {
  /** On light paper, contrast with white at least 4.5:1. */
  readonly light: string;
  /** On dark paper (#17191c), at least 4.5:1. */
  readonly dark: string;
  /** On a page of unknown colours: a mid-tone that shows on white and on black, as three numbers 0–255. */
  readonly page: string;
  readonly line: 'solid' | 'double' | 'dashed' | 'dotted' | 'wavy';
};

/** The looks by family; `light` and `dark` are the same numbers as `--sl-<family>` in tokens.css. */
export const KIND_STYLES: Readonly<Record<KindFamily, KindStyle>> = {
  person: { light: '#1b57b8', dark: '#8ab6ff', page: '61 124 219', line: 'solid' },
  organisation: { light: '#77359b', dark: '#d3a2ee', page: '158 92 194', line: 'double' },
  weapon: { light: '#b02318', dark: '#ff9c8f', page: '216 74 61', line: 'dashed' },
  place: { light: '#14683f', dark: '#7fd0a4', page: '46 148 97', line: 'dotted' },
  agreement: { light: '#8a5200', dark: '#e8b968', page: '184 122 30', line: 'wavy' },
};

const FAMILY: Readonly<Record<EntityKind, KindFamily>> = {
  person: 'person',
  organisation: 'organisation',
  office: 'organisation',
  institution: 'organisation',
  weapon: 'weapon',
  country: 'place',
  city: 'place',
  place: 'place',
  region: 'place',
  facility: 'place',
  agreement: 'agreement',
  event: 'agreement',
};

/** Names the family whose look a kind has. */
export function familyOf(kind: EntityKind): KindFamily {
  return FAMILY[kind];
}
