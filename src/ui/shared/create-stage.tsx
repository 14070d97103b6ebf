import { render, type VNode } from 'preact';
import { useState } from 'preact/hooks';

/**
 * Returns what shows a page in an element, and the next one in its place. Preact's `render` would do, were it not for `useId`: from the
 * third call on it counts anew (11.2), and what comes then has the ids of what is there.
 */
export function createStage(element: Element): (page: VNode) => void {
  let showNext: ((page: VNode) => void) | null = null;
  function Stage({ first }: { readonly first: VNode }) {
    const [page, setPage] = useState(first);
    showNext = setPage;
    return page;
  }
  return (page) => {
    if (showNext) showNext(page);
    else render(<Stage first={page} />, element);
  };
}
