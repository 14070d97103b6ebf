/** The files that come into pages, the card's and the spare style only when they are wanted. */
export const SCRIPT = '/annotator.js';
export const CARD = '/card.js';
export const STYLE = '/highlights.css';
export const SPARE_STYLE = '/highlights-spare.css';

// Firefox paints highlights in shadow roots only from a sheet of user origin, which Chromium refuses to register (docs/adr/0003).
export const CSS_ORIGIN: 'USER' | 'AUTHOR' = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';
