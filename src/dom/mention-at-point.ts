/**
 * Finds the mention under a point of the viewport: caret position → run → interval lookup → client rects.
 *
 * The caret snaps to far text (measured: 12 hits for 4 real ones), so a hit counts only when a rectangle
 * of the mention holds the point. `highlightsFromPoint` is not used: WebKit has none, Firefox only since 150.
 */
import { holds, type Point } from '@/src/core/placement/keep-in-view';
import { closestTo, isAround, kinOf, shadowOf } from './kin-of';
import { holderOf, type PlacedMention, type PlacedMentions } from './placed-mentions';
import { positionInRun, type TextRun } from './text-run';

/** Returns the mention whose text is at the point (viewport CSS px), or `null`. */
export function mentionAtPoint(
  document: Document,
  placed: PlacedMentions,
  point: Point,
): PlacedMention | null {
  // Only where a mention stood in one: looking for shadow roots costs as much as the caret.
  const roots = placed.hasShadows ? openRootsAt(document, point.x, point.y) : [];
  const caret = caretAt(document, roots, point.x, point.y);
  const hit = caret && mentionAtCaret(placed, caret);
  if (hit && isAt(hit, point)) return hit;
  const root = roots.at(-1) ?? document;
  const over = root.elementFromPoint(point.x, point.y);
  if (!over) return null;
  // A link laid over a teaser (docs/adr/0044), or what an element lays over its own text: the caret is at that.
  const teaser = closestTo(over, 'a')?.offsetParent;
  // All that lies at a point is asked for only there: among a hundred thousand paragraphs it takes 25 ms.
  const isLaidOver = teaser || caret?.node === over;
  const elements = isLaidOver ? root.elementsFromPoint(point.x, point.y) : [over];
  return mentionWithin(teaser ?? over, elements, placed, point);
}

/** Returns the rectangles of a mention, one a line, in viewport CSS px; empty when it is not rendered, or made invisible. */
export function rectsOf(placed: PlacedMention): readonly DOMRect[] {
  const { startContainer, startOffset, endContainer, endOffset } = placed.range;
  const holder = holderOf(placed);
  // What has no box of its own, under `display: contents`, counts as invisible there. A form may have fields of such names.
  if (
    // A text that the page took out a moment ago stands in nothing.
    holder &&
    Element.prototype.getClientRects.call(holder).length &&
    !Element.prototype.checkVisibility.call(holder, { opacityProperty: true, visibilityProperty: true })
  )
    return [];
  const range = (startContainer.ownerDocument as Document).createRange();
  try {
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
  } catch {
    // The page shortened the text a moment ago; the scanner will notice.
    return [];
  }
  return [...range.getClientRects()].filter((rect) => rect.width * rect.height);
}

type Caret = { readonly node: Node; readonly offset: number };

type CaretDocument = Document & {
  caretPositionFromPoint?: (
    x: number,
    y: number,
    options?: { shadowRoots: ShadowRoot[] },
  ) => { offsetNode: Node; offset: number } | null;
  caretRangeFromPoint?: (x: number, y: number) => Range | null;
};

/** Of more nodes or names than this in one element none is looked for: it costs 2 ms, at every movement of the pointer. */
const MOST = 200;

function caretAt(document: CaretDocument, shadowRoots: ShadowRoot[], x: number, y: number): Caret | null {
  if (document.caretPositionFromPoint) {
    const position = document.caretPositionFromPoint(x, y, { shadowRoots });
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

function mentionAtCaret(placed: PlacedMentions, { node, offset }: Caret): PlacedMention | null {
  const run = placed.runOf(node);
  return run && placed.at(run, positionInRun(run, node as Text, offset));
}

/** The open shadow roots that hold the point, from the outermost to the innermost. */
function openRootsAt(document: Document, x: number, y: number): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  let at: DocumentOrShadowRoot = document;
  while (true) {
    const over = at.elementFromPoint(x, y);
    const inner: ShadowRoot | null = over && shadowOf(over);
    if (!inner || roots.includes(inner)) return roots;
    roots.push(inner);
    at = inner;
  }
}

/** Looks for the mention among the texts of elements under the point, from the topmost, that are inside `outer`. */
function mentionWithin(
  outer: Node,
  elements: readonly Element[],
  placed: PlacedMentions,
  point: Point,
): PlacedMention | null {
  for (const element of elements) {
    if (!isAround(outer, element)) break;
    const runs = new Set<TextRun | null>();
    let node = kinOf(element, 'firstChild');
    for (let count = 0; node && count < MOST; count++, node = kinOf(node, 'nextSibling'))
      runs.add(placed.runOf(node));
    for (const run of runs) {
      const found = placed
        .of(run)
        .slice(0, MOST)
        .find((one) => isAt(one, point));
      if (found) return found;
    }
  }
  return null;
}

function isAt(placed: PlacedMention, point: Point): boolean {
  return rectsOf(placed).some((rect) => holds(rect, point, 1));
}
