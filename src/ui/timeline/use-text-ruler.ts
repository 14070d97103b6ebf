import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

type Ruler = (text: string) => number;

/**
 * Measures texts in px, whole, in an element's font; null until the element is there. How wide a date is depends on the language:
 * `13 de diciembre de 2018` is half as long again as `December 13, 2018`.
 */
export function useTextRuler(element: RefObject<Element | null>): Ruler | null {
  const [ruler, setRuler] = useState<Ruler | null>(null);
  useLayoutEffect(() => setRuler(() => element.current && rulerOf(element.current)), [element]);
  return ruler;
}

function rulerOf(element: Element): Ruler | null {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return null;
  // Not `font`: it is empty where a part of it has no place in the shorthand, as tabular numbers have none.
  const { fontSize, fontFamily } = getComputedStyle(element);
  pen.font = `${fontSize} ${fontFamily}`;
  const widths = new Map<string, number>();
  return (text) => {
    const width = widths.get(text) ?? Math.ceil(pen.measureText(text).width);
    widths.set(text, width);
    return width;
  };
}
