/**
 * Returns whether the page is light or dark, by the luminance of its background, or by its text colour where it has no
 * background. Reads computed style: call it when a card opens, not while scanning.
 */
export function pageTheme(document: Document): 'light' | 'dark' {
  for (const element of [document.body, document.documentElement]) {
    const background = element && luminance(getComputedStyle(element).backgroundColor);
    if (background !== null) return background > 0.4 ? 'light' : 'dark';
  }
  const ink = document.body && luminance(getComputedStyle(document.body).color);
  return ink !== null && ink > 0.6 ? 'dark' : 'light';
}

/** Relative luminance (WCAG) of a computed colour, by lightness alone for `lab()`, `lch()` and their `ok` forms; `null` when it is transparent. */
function luminance(color: string): number | null {
  // Not the 3 of `display-p3`; a grey's hue may be `none`.
  const parts = color.match(/(?<=[ (])[-.\deno]+/g)?.map(Number) ?? [];
  const [first = 0, second = 0, third = 0, alpha = 1] = parts;
  if (parts.length < 3 || alpha < 0.5) return null;
  if (/^(ok)?l/.test(color)) return (first > 1 ? first / 100 : first) ** 3;
  const scale = color.startsWith('r') ? 255 : 1;
  const lit = (part: number) => linear(part / scale);
  return 0.2126 * lit(first) + 0.7152 * lit(second) + 0.0722 * lit(third);
}

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
