import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { KIND_FAMILIES, KIND_STYLES } from '@/src/core/briefing/kind-family';

const css = readFileSync(new URL('../../../src/ui/shared/tokens.css', import.meta.url), 'utf8');
const pair = (name: string): [string, string] => {
  const [, light = '', dark = ''] =
    new RegExp(`--sl-${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css) ?? [];
  return [light, dark];
};
const [paper, darkPaper] = pair('paper');

describe.each(KIND_FAMILIES)('%s', (family) => {
  const { light, dark } = KIND_STYLES[family];

  test('has in the card the colours it has on the page', () => {
    expect(pair(family)).toEqual([light, dark]);
  });

  test('can be read on both papers', () => {
    expect(contrast(light, paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(dark, darkPaper)).toBeGreaterThanOrEqual(4.5);
  });
});

test.each([
  ['ink', 4.5],
  ['quiet', 4.5],
  ['focus', 3],
  ['edge', 3],
])('%s has contrast of at least %d on paper and on wash', (name, least) => {
  const [light, dark] = pair(name);
  const [wash, darkWash] = pair('wash');
  for (const ground of [paper, wash]) expect(contrast(light, ground)).toBeGreaterThanOrEqual(least);
  for (const ground of [darkPaper, darkWash]) expect(contrast(dark, ground)).toBeGreaterThanOrEqual(least);
});

test('no two families share an underline', () => {
  expect(new Set(KIND_FAMILIES.map((family) => KIND_STYLES[family].line)).size).toBe(KIND_FAMILIES.length);
});

/** WCAG 2.2: the ratio of relative luminances. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
