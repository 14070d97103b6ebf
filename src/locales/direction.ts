import { baseLanguage } from './base-language';

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

/** Gives the direction of the script of a BCP 47 tag. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(baseLanguage(language)) ? 'rtl' : 'ltr';
}
