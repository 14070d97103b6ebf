import { heightForPopup } from '@/src/core/placement/height-for-popup';

/** Narrower than this no window stays: it is still opening. */
const LEAST_PX = 100;
/** So long after it changed its size Chromium tells the outer height, which is that of before until then. */
const TOLD_MS = 200;

/**
 * Makes the popup as wide as its window where that is narrower: browsers give a popup no more than 800 by 600 px, which is not
 * enough for one that is zoomed in to 300 %, and it would scroll sideways. And as high as its window may be, which on a low
 * screen, or zoomed in, is less than it would be.
 */
export function fitWindow(): void {
  const { documentElement: root, body } = document;
  const fitWidth = () => {
    // A scrollbar that comes for a moment, while the window grows, takes nothing of what it can be wide.
    if (innerWidth >= LEAST_PX && root.scrollWidth > innerWidth)
      body.style.setProperty('--popup-width', `${root.clientWidth}px`);
  };
  const fitHeight = (outerHeight: number) => {
    const { mozInnerScreenY } = window as { mozInnerScreenY?: number };
    const height = heightForPopup({ innerHeight, outerHeight, screenY, mozInnerScreenY, screen });
    if (height !== null) body.style.setProperty('--popup-height', `${height}px`);
  };
  addEventListener('resize', () => {
    fitWidth();
    fitHeight(innerHeight);
    setTimeout(() => fitHeight(outerHeight), TOLD_MS);
  });
  // In Firefox it may be as large as it becomes before it lies anywhere on the screen.
  addEventListener('focus', () => fitHeight(innerHeight));
}
