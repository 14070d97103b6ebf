/** Moves an element of ours (position: fixed, placed by `translate`) about the view, by pointer or by arrow keys. */
import { keepInView, type Point } from '@/src/core/placement/keep-in-view';
import { EDGE_PX } from '@/src/core/placement/place-beside';
import { viewOf } from './view-of';

export type DragOptions = {
  /** Selector of what the pointer takes hold of; controls inside it stay controls. */
  readonly head: string;
  /** Selector of what has the focus while arrow keys move the element. */
  readonly handle: string;
  readonly signal: AbortSignal;
};

const STEP_PX = 16;
const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -STEP_PX, y: 0 },
  ArrowRight: { x: STEP_PX, y: 0 },
  ArrowUp: { x: 0, y: -STEP_PX },
  ArrowDown: { x: 0, y: STEP_PX },
};

/** Lets the reader move an element, never out of the view, until `signal` fires. */
export function dragByHead(element: HTMLElement, { head, handle, signal }: DragOptions): void {
  /** Where the pointer took hold of it, if it did so when it was pressed last. */
  let grip: Point | null = null;
  element.addEventListener(
    'pointerdown',
    (event) => {
      grip = null;
      const target = event.target as Element;
      if (!event.isTrusted || event.button !== 0) return;
      if (!target.closest(head) || target.closest('a, button, input, select, summary')) return;
      const { left, top } = element.getBoundingClientRect();
      grip = { x: event.clientX - left, y: event.clientY - top };
      element.setPointerCapture(event.pointerId);
      event.preventDefault();
    },
    { signal },
  );
  element.addEventListener(
    'pointermove',
    (event) => {
      if (grip && event.buttons) moveTo(element, { x: event.clientX - grip.x, y: event.clientY - grip.y });
    },
    { signal },
  );
  element.addEventListener(
    'keydown',
    (event) => {
      const step = ARROWS[event.key];
      if (!step || !event.isTrusted || !(event.target as Element).closest(handle)) return;
      event.preventDefault();
      const { left, top } = element.getBoundingClientRect();
      moveTo(element, { x: left + step.x, y: top + step.y });
    },
    { signal },
  );
  window.addEventListener('resize', () => moveTo(element, element.getBoundingClientRect()), { signal });
}

/** Puts an element at a place of the viewport (CSS px), or at the nearest place that is in view. */
export function moveTo(element: HTMLElement, { x, y }: Point): void {
  const { width, height } = element.getBoundingClientRect();
  // Of one that is not rendered, in a video at full screen, nothing says how much room it takes, nor where it was.
  if (!width) return;
  const view = viewOf(element.ownerDocument.defaultView as Window);
  const place = keepInView({ x, y, width, height }, view, EDGE_PX);
  // Important: the host's own rules are `all: initial !important`.
  element.style.setProperty('translate', `${Math.round(place.x)}px ${Math.round(place.y)}px`, 'important');
}
