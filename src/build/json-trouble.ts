/**
 * Says where a JSON text goes wrong, and how. `JSON.parse` tells the place of some mistakes only, and lets the second of two
 * equal keys win without a word, as a merge leaves them.
 */
export type JsonTrouble = { readonly line: number; readonly column: number; readonly message: string };

/** Finds the first mistake in a JSON text, lines and columns from 1; `null` when there is none. */
export function jsonTrouble(text: string): JsonTrouble | null {
  try {
    readAll(text);
    return null;
  } catch (error) {
    if (error instanceof Mistake) return { ...placeOf(text, error.at), message: error.message };
    throw error;
  }
}

class Mistake extends Error {
  constructor(
    readonly at: number,
    message: string,
  ) {
    super(message);
  }
}

function placeOf(text: string, at: number) {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

const SPACE = /[ \t\r\n]*/y;
// Every character but a control character, a quote and a backslash; or an escape.
const STRING = /"(?:[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const PLAIN = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

function readAll(text: string): void {
  let at = 0;
  readValue();
  skip();
  if (at < text.length)
    fail('Something stands behind the end: a bracket is too many, or was closed too early');

  function readValue(): void {
    skip();
    if (text[at] === '{') readItems('}', readMember(new Set()));
    else if (text[at] === '[') readItems(']', readValue);
    else if (text[at] === '"') readString();
    else if (take(PLAIN) === null) fail('A value is missing here, or is not in double quotes (")');
  }

  function readItems(end: '}' | ']', readItem: () => void): void {
    at++;
    if (ends(end)) return;
    while (true) {
      readItem();
      if (ends(end)) return;
      if (text[at] !== ',') fail(`A comma, or “${end}”, is missing here`);
      const comma = at++;
      if (ends(end)) fail(`No comma may stand before “${end}”`, comma);
    }
  }

  function ends(end: string): boolean {
    skip();
    if (text[at] !== end) return false;
    at++;
    return true;
  }

  function readMember(seen: Set<string>): () => void {
    return () => {
      skip();
      const start = at;
      if (text[at] !== '"') fail('A key in double quotes (") is missing here');
      const key = readString();
      if (seen.has(key))
        fail(`The key “${key}” stands twice in one entry; only the second would count`, start);
      seen.add(key);
      skip();
      if (text[at] !== ':') fail(`A colon is missing after “${key}”`);
      at++;
      readValue();
    };
  }

  function readString(): string {
    const found = take(STRING);
    if (found !== null) return JSON.parse(found);
    return fail(
      'This text is not closed on its line, or has a sign in it that must be written as \\", \\\\ or \\n',
    );
  }

  function skip(): void {
    take(SPACE);
  }

  function take(pattern: RegExp): string | null {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? null;
    at += found?.length ?? 0;
    return found;
  }

  function fail(message: string, where = at): never {
    throw new Mistake(
      where,
      where < text.length ? message : 'The file ends too early: something is not closed',
    );
  }
}
