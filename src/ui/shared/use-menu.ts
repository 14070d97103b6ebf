import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Makes a `<details>` behave as a menu: Escape closes it and gives the focus back; a click or a focus elsewhere closes it. */
export function useMenu(): RefObject<HTMLDetailsElement | null> {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const closeOutside = (event: Event) => {
      if (menu.current?.open && !menu.current.contains(event.target as Node)) menu.current.open = false;
    };
    document.addEventListener('pointerdown', closeOutside, { signal });
    document.addEventListener('focusin', closeOutside, { signal });
    menu.current?.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || event.isComposing || !menu.current?.open) return;
        menu.current.open = false;
        menu.current.querySelector('summary')?.focus();
      },
      { signal },
    );
    return () => leaving.abort();
  }, []);
  return menu;
}
