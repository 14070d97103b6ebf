/**
 * A text cut to what `storage.sync` takes: items of at most 8,192 bytes as JSON with their key, 102,400 bytes in all. One that
 * is a single piece is a single item: browsers merge what two devices wrote at once item by item, and of two the halves could
 * be left.
 *
 *     kept     the text, or { n: 2, length: 9000 }: how many pieces, and how long the text is
 *     kept0    the first piece
 *     kept1    the second
 */

/** Room for the key and the quotes is left. */
const MOST_BYTES = 8_000;
/** Room for the browser's own counting is left. */
const MOST_IN_ALL = 100_000;

export const HEAD_KEY = 'kept';

/** Returns the items for a text, or `null` when it is more than fits. */
export function toChunks(text: string): Readonly<Record<string, unknown>> | null {
  // ASCII only, so that a character is a byte; JSON strings read the escapes back.
  const ascii = text.replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const pieces: string[] = [];
  for (let from = 0; from < ascii.length; ) {
    let bytes = 2;
    let to = from;
    while (to < ascii.length && bytes < MOST_BYTES) bytes += /["\\]/.test(ascii.charAt(to++)) ? 2 : 1;
    pieces.push(ascii.slice(from, to));
    from = to;
  }
  const [first = ''] = pieces;
  if (pieces.length <= 1) return { [HEAD_KEY]: first };
  if (pieces.reduce((sum, piece) => sum + JSON.stringify(piece).length + 8, 0) > MOST_IN_ALL) return null;
  const items = pieces.map((piece, index) => [`${HEAD_KEY}${index}`, piece]);
  return { [HEAD_KEY]: { n: pieces.length, length: ascii.length }, ...Object.fromEntries(items) };
}

/** Returns the text of items, or `null` when there is none or not all of it has arrived. */
export function fromChunks(items: Readonly<Record<string, unknown>>): string | null {
  const head = items[HEAD_KEY];
  if (typeof head === 'string') return head;
  const { n, length } = (head ?? {}) as { n?: unknown; length?: unknown };
  if (typeof n !== 'number' || !(n >= 0 && n <= 512)) return null;
  const pieces = Array.from({ length: n }, (_, index) => items[`${HEAD_KEY}${index}`]);
  const text = pieces.every((piece) => typeof piece === 'string') ? pieces.join('') : null;
  return text !== null && text.length === length ? text : null;
}

/** Returns the keys among `keys` that a text's items no longer need. */
export function staleChunks(keys: readonly string[], items: Readonly<Record<string, unknown>>): string[] {
  return keys.filter((key) => key.startsWith(HEAD_KEY) && !Object.hasOwn(items, key));
}
