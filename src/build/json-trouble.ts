/**
 * Says where a JSON text goes wrong, and how, as an editor would. `JSON.parse` tells the place of some mistakes only, and lets
 * the second of two equal keys win without a word, as a merge leaves them.
 */
import { type JSONVisitor, printParseErrorCode, visit } from 'jsonc-parser';

/** Line and column count from 1. */
export type JsonTrouble = { readonly line: number; readonly column: number; readonly message: string };

const EARLY = 'The file ends too early: something is not closed';
const NO_NUMBER = 'This is no number';
const ESCAPED = 'A text has a sign in it that must be written as \\", \\\\ or \\n';

/** By the parser's names of mistakes. */
const SAID: Readonly<Record<string, string>> = {
  PropertyNameExpected: 'A key in double quotes (") is missing here, or the comma before “}” is too many',
  ValueExpected: 'A value is missing here, or the comma before “]” is too many',
  ColonExpected: 'A colon is missing behind the key',
  CommaExpected: 'A comma is missing here, or a quote in a text is not written as \\"',
  EndOfFileExpected: 'Something stands behind the end: a bracket is too many, or was closed too early',
  InvalidSymbol: 'Something here is not in double quotes (")',
  InvalidCommentToken: 'There are no comments in JSON',
  UnexpectedEndOfComment: 'There are no comments in JSON',
  UnexpectedEndOfString: 'This text is not closed on its line',
  InvalidNumberFormat: NO_NUMBER,
  UnexpectedEndOfNumber: NO_NUMBER,
  InvalidUnicode: ESCAPED,
  InvalidEscapeCharacter: ESCAPED,
  InvalidCharacter: ESCAPED,
};

/** Finds the first mistake in a JSON text; `null` when there is none. */
export function jsonTrouble(text: string): JsonTrouble | null {
  let first: JsonTrouble | null = null;
  const note = (line: number, column: number, message: string) => {
    first ??= { line: line + 1, column: column + 1, message };
  };
  const keys: Set<string>[] = [];
  const visitor: JSONVisitor = {
    onError(error, offset, _length, line, column) {
      const said = SAID[printParseErrorCode(error)] ?? EARLY;
      note(line, column, offset >= text.length ? EARLY : said);
    },
    onObjectBegin() {
      keys.push(new Set());
    },
    onObjectProperty(key, _offset, _length, line, column) {
      const seen = keys.at(-1);
      if (seen?.has(key))
        note(line, column, `The key “${key}” stands twice in one entry; only the second would count`);
      seen?.add(key);
    },
    onObjectEnd() {
      keys.pop();
    },
  };
  visit(text, visitor, { disallowComments: true, allowTrailingComma: false });
  return first;
}
