const RIGHT_TO_LEFT = /^(ar|fa|he|ur)\b/;

/** Gives the direction of the script of a BCP 47 tag. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr';
}
