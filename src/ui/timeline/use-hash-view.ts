import { useLayoutEffect, useState } from 'preact/hooks';
import { parseTimelineView, printTimelineView, type TimelineView } from '@/src/core/timeline/timeline-view';

export type ChangeView = (view: TimelineView, how?: { replace: boolean }) => void;

/**
 * Keeps the view in the address, so that back, forward, bookmarks and links from cards all work. A change makes a new
 * history entry, or with `replace` (typing) rewrites the present one.
 */
export function useHashView(): [TimelineView, ChangeView] {
  const [view, setView] = useState(() => parseTimelineView(location.hash));
  useLayoutEffect(() => {
    const read = () => setView(parseTimelineView(location.hash));
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  const change: ChangeView = (next, { replace } = { replace: false }) => {
    const hash = printTimelineView(next);
    // As a browser does with a link to where the reader is: one who goes back leaves it at once.
    const isHere = hash === (location.hash || '#');
    history[replace || isHere ? 'replaceState' : 'pushState'](null, '', hash);
    setView(next);
  };
  return [view, change];
}
