import { useEffect } from 'preact/hooks';

/** Names the page's tab: by it readers tell our pages from each other. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}
