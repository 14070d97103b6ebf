/** Narrower than this no window stays: it is still opening. */
const LEAST_PX = 100;

/**
 * Makes the popup as wide as its window where that is narrower. Browsers give a popup no more than 800 px, which is not enough
 * for one that is zoomed in to 300 %: it would scroll sideways.
 */
export function fitWindow(): void {
  const { documentElement: root, body } = document;
  addEventListener('resize', () => {
    // A scrollbar that comes for a moment, while the window grows, takes nothing of what it can be wide.
    if (innerWidth >= LEAST_PX && root.scrollWidth > innerWidth)
      body.style.setProperty('--popup-width', `${root.clientWidth}px`);
  });
}
