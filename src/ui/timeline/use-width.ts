import type { RefCallback } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Measures an element's width in px, whole, again at every change; 0 until it is in the page. */
export function useWidth<T extends Element>(): [RefCallback<T>, number] {
  const [element, setElement] = useState<T | null>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return [setElement, width];
}
