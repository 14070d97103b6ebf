/**
 * Takes away what an earlier version of us left on this page (docs/adr/0015). Firefox ends a page script with its extension,
 * unannounced; in Chromium the script lives on and leaves at the next event, which may be long in coming.
 */
import { KIND_FAMILIES } from '@/src/core/briefing/kind-family';
import { highlightName, spareName } from './highlight-name';
import { MARK_LOOKS, type MarkLook } from './mark-look';

/** The comment that our card's closed shadow root begins with, where no page sees it. */
export const HOST_MARK = 'sidelight';

/**
 * Removes the names of highlights whose priority is `owner`, and cards. `rootOf` gives an element's shadow root, closed
 * or not, which only extensions may see.
 */
export function clearPredecessor(owner: number, rootOf: (element: HTMLElement) => ShadowRoot | null): void {
  const registry = CSS.highlights;
  const namesOf = (look: MarkLook) =>
    KIND_FAMILIES.flatMap((family) => [highlightName(family, look), spareName(family, look)]);
  for (const name of MARK_LOOKS.flatMap(namesOf)) {
    if (registry?.get(name)?.priority === owner) registry.delete(name);
  }
  for (const element of document.querySelectorAll<HTMLElement>('div[translate=no]')) {
    if (rootOf(element)?.firstChild?.nodeValue === HOST_MARK) element.remove();
  }
}
