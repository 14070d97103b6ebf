/** Returns what a decimal digit of any script (`\p{Nd}`) is worth, 0 to 9. The ten digits of a script stand in a row. */
export function digitValue(codePoint: number): number {
  let first = codePoint;
  while (codePoint - first < 9 && /\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return codePoint - first;
}
