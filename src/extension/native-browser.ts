/**
 * What `wxt/browser` is in page scripts: the browser's own interface. The polyfill would put 3 kB into every frame
 * (docs/adr/0032), for a few calls that return promises everywhere by themselves.
 */
import type { browser as polyfilled } from 'wxt/browser';

// Chosen by the build, not by looking: an element with the id `browser` is found on the global object too.
export const browser: typeof polyfilled = import.meta.env.FIREFOX
  ? (globalThis as unknown as { browser: typeof polyfilled }).browser
  : (globalThis as unknown as { chrome: typeof polyfilled }).chrome;
