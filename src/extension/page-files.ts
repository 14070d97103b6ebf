/** The two files that live in pages. */
export const SCRIPT = '/annotator.js';
export const STYLE = '/highlights.css';

// Firefox paints highlights inside shadow roots only by a user-origin sheet; Chromium refuses to register one.
export const CSS_ORIGIN: 'USER' | 'AUTHOR' = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';
