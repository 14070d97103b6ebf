const READABLE = new Set(['text/html', 'application/xhtml+xml', 'text/plain']);

/** Tells whether names are marked in documents of a content type. */
export function isReadableType(contentType: string): boolean {
  return READABLE.has(contentType);
}
