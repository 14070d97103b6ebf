/**
 * Tells whether the page is light or dark, by the luminance of its background; where it has none of its
 * own, by its text colour. Reads computed style: call it when a card opens, not while scanning.
 */
export function pageTheme(document: Document): 'light' | 'dark' {
  for (const element of [document.body, document.documentElement]) {
    const background = element && luminance(getComputedStyle(element).backgroundColor);
    if (background !== null) return background > 0.4 ? 'light' : 'dark';
  }
  const ink = document.body && luminance(getComputedStyle(document.body).color);
  return ink !== null && ink > 0.6 ? 'dark' : 'light';
}

/** Relative luminance (WCAG) of an `rgb()` or `rgba()` colour, or `null` when it is transparent or of another form. */
function luminance(color: string): number | null {
  const parts = color.match(/[\d.]+/g)?.map(Number) ?? [];
  const [red, green, blue, alpha = 1] = parts;
  if (!color.startsWith('rgb') || red === undefined || green === undefined || blue === undefined) return null;
  if (alpha < 0.5) return null;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
