/**
 * A page of Chromium's own that may call `chrome.developerPrivate`, as every address below chrome://extensions may: its words,
 * a text. The page itself is a program that takes a second of a processor to load.
 */
export const EXTENSIONS_PAGE = 'chrome://extensions/strings.m.js';
