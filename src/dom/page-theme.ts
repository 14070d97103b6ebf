import { boundsOf, holdersOf, isPage } from './view-of';

/**
 * Returns whether the page around a word is light or dark, by the luminance of its background, which many pages lay on an
 * element in their body that fills most of the view, or by its text colour where it has none. Reads computed style: not for
 * while scanning.
 */
export function pageTheme(word: Element): 'light' | 'dark' {
  for (const element of holdersOf(word)) {
    const { width, height } = boundsOf(element);
    const background = luminance(getComputedStyle(element).backgroundColor);
    if (background !== null && (isPage(element) || (width > innerWidth / 2 && height > innerHeight / 2)))
      return background > 0.4 ? 'light' : 'dark';
  }
  const ink = luminance(getComputedStyle(word.ownerDocument.body ?? word).color);
  return ink! > 0.6 ? 'dark' : 'light';
}

/** About the relative luminance (WCAG) of a computed colour, by lightness alone for `lab()`, `lch()` and their `ok` forms; `null` when it is transparent, or of nothing that is shown. */
function luminance(color: string): number | null {
  // Not the 3 of `display-p3`; a grey's hue may be `none`.
  const parts = Array.from(color.matchAll(/(?<=[ (])[-.\deno]+/g), Number);
  const [first, second, third, alpha = 1] = parts as [number, number, number, number?];
  if (!color || alpha < 0.5) return null;
  if (/^(ok)?l/.test(color)) return (first > 1 ? first / 100 : first) ** 3;
  const scale = color.startsWith('r') ? 255 : 1;
  const lit = (part: number) => (part / scale) ** 2;
  return 0.2126 * lit(first) + 0.7152 * lit(second) + 0.0722 * lit(third);
}
