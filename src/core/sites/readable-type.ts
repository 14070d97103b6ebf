/** Tells whether names are marked in documents of a content type. */
export function isReadableType(contentType: string): boolean {
  return ['text/html', 'application/xhtml+xml', 'text/plain'].includes(contentType);
}
