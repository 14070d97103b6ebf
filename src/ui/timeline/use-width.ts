import type { RefCallback } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Measures an element's width in px, whole, again at every change; 0 until it is in the page. */
export function useWidth<T extends Element>(): [RefCallback<T>, number] {
  const [element, setElement] = useState<T | null>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!element) return;
    let frame = 0;
    const observer = new ResizeObserver(([entry]) => {
      cancelAnimationFrame(frame);
      // In the next frame: what is drawn to a new width may change it, and the browser calls that an error in this one.
      frame = requestAnimationFrame(() => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [element]);
  return [setElement, width];
}
