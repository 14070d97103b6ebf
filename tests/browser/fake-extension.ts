/** Stands in for the browser's extension interface on a page; to be imported first, as what uses it looks for it once. */
import { fakeBrowser } from 'wxt/testing/fake-browser';

Object.assign(globalThis, { browser: fakeBrowser });
