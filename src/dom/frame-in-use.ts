/**
 * The way from a frame up to the page around it, for frames of any origin. A frame cannot know where it lies, but each document
 * knows which of its frames has the pointer or the focus. (Firefox does not where that frame is in another process; there
 * frames have numbers that a script can ask for.)
 */
import type { OpenedBy } from '@/src/core/hover/hover-card';
import type { FrameBox } from '@/src/core/placement/through-frame';

const FRAMES = 'iframe, frame, object, embed';

/** How many documents are above this one; 0 for the page itself. */
export function depthHere(): number {
  let depth = 0;
  for (let each: Window = window; each !== window.top; each = each.parent) depth++;
  return depth;
}

/** Returns the frame of this document that is in use, through open shadow roots; `null` when none is. */
export function frameInUse(by: OpenedBy): Element | null {
  const focused = deepest((root) => root.activeElement);
  const hovered = deepest((root) => [...root.querySelectorAll(':hover')].at(-1) ?? null);
  const inOrder = by === 'keyboard' ? [focused, hovered] : [hovered, focused];
  return inOrder.find(isFrame) ?? null;
}

/** Returns the frames of this document, without those in shadow roots. */
export function framesHere(): readonly Element[] {
  return [...document.querySelectorAll(FRAMES)];
}

/** Tells whether something is a frame of a document. */
export function isFrame(target: EventTarget | null): target is Element {
  return target instanceof Element && target.matches(FRAMES);
}

/** Returns where a frame's contents lie in the viewport of its document. */
export function boxOf(frame: Element): FrameBox {
  const { left, top, width } = frame.getBoundingClientRect();
  const { offsetWidth, clientLeft, clientTop } = frame as HTMLElement;
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  const scale = width / offsetWidth || 1;
  return {
    x: left + (clientLeft + Number.parseFloat(paddingLeft)) * scale,
    y: top + (clientTop + Number.parseFloat(paddingTop)) * scale,
    scale,
  };
}

function deepest(innerOf: (root: Document | ShadowRoot) => Element | null): Element | null {
  let found = innerOf(document);
  for (let inner = found; inner?.shadowRoot; found = inner ?? found) inner = innerOf(inner.shadowRoot);
  return found;
}
