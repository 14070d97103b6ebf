/** Where the reader can see names of the small matcher, by the styles of a page alone: no place of the view is asked what is there. */

/** Where a name begins. */
export type NamePlace = { readonly node: Text; readonly offset: number };

const NAME = /Ada Example|Bo Sample/g;

/** Returns the names in an element that are seen, in order. */
export function seenNames(stage: Element): readonly NamePlace[] {
  return textsIn(stage)
    .filter(isSeen)
    .flatMap((node) => [...node.data.matchAll(NAME)].map(({ index }) => ({ node, offset: index })));
}

/** Returns all texts in a node, in order of the document; a shadow tree comes before what is slotted into it. */
export function textsIn(node: Node): readonly Text[] {
  return childrenOf(node).flatMap((child) => (child.nodeType === 3 ? [child as Text] : textsIn(child)));
}

/** Returns all elements below a node, in the same order. */
export function elementsIn(node: Node): readonly HTMLElement[] {
  return childrenOf(node).flatMap((child) =>
    child.nodeType === 1 ? [child as HTMLElement, ...elementsIn(child)] : [],
  );
}

function childrenOf(node: Node): readonly Node[] {
  return [...((node as Element).shadowRoot?.childNodes ?? []), ...node.childNodes];
}

function isSeen(node: Text | Element): boolean {
  const { parentNode, assignedSlot } = node;
  const isAway = (node as Partial<HTMLElement>).style && isHiding(node as HTMLElement);
  // What stands in a host and is not slotted is not shown.
  if (isAway || !parentNode || ((parentNode as Element).shadowRoot && !assignedSlot)) return false;
  const around = assignedSlot ?? (parentNode as Partial<ShadowRoot>).host ?? parentNode;
  return around === document.body || isSeen(around as Element);
}

function isHiding({ style }: HTMLElement): boolean {
  const { display, visibility, maxHeight, position } = style;
  return display === 'none' || visibility === 'hidden' || maxHeight === '0px' || position === 'fixed';
}
