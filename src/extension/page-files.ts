/** The files that live in pages; the card's and the spare style come when they are wanted. */
export const SCRIPT = '/annotator.js';
export const CARD = '/card.js';
export const STYLE = '/highlights.css';
export const SPARE_STYLE = '/highlights-spare.css';

// Firefox paints highlights inside shadow roots only by a user-origin sheet; Chromium refuses to register one.
export const CSS_ORIGIN: 'USER' | 'AUTHOR' = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';
