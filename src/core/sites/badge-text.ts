/** Writes a count for the toolbar's badge: at most four characters, nothing for none. */
export function badgeText(count: number): string {
  if (count <= 0) return '';
  if (count < 1_000) return String(count);
  if (count < 9_950) return `${(count / 1_000).toFixed(1)}k`;
  return count < 999_500 ? `${Math.round(count / 1_000)}k` : '1M+';
}
