/**
 * What `wxt/browser` is in page scripts: the browser's own interface. The polyfill's 3 kB would be most of what one small
 * frame gets (docs/adr/0032), for four calls that return promises everywhere by themselves.
 */
import type { browser as polyfilled } from 'wxt/browser';

// By the build's browser, not by looking for one: an element with the id `browser` is found on the global object too.
export const browser: typeof polyfilled = import.meta.env.FIREFOX
  ? (globalThis as unknown as { browser: typeof polyfilled }).browser
  : (globalThis as unknown as { chrome: typeof polyfilled }).chrome;
