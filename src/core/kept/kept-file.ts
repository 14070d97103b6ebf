/** The one file that everything kept is exported to and imported from. */
import * as v from 'valibot';
import { type KeptFact, readStored } from './kept-fact';
import { MOST_UNITS } from './kept-file-size';

const FileSchema = v.object({
  format: v.literal('sidelight'),
  version: v.literal(1),
  facts: v.record(v.string(), v.unknown()),
});

/** A file of ours in the form of a later version. */
const NewerFileSchema = v.object({
  format: v.literal('sidelight'),
  version: v.pipe(v.number(), v.minValue(2)),
});

export type ReadFile =
  | { readonly ok: false; readonly error: 'notOurs' | 'newerFile' }
  | {
      readonly ok: true;
      /** Values by fact, all of them good. */
      readonly values: ReadonlyMap<KeptFact<unknown>, unknown>;
      /** Keys of facts that are from a newer version, unknown, or damaged in part. */
      readonly refused: readonly string[];
    };

/** Writes the file of what is stored, by key and as it is stored: damaged and newer facts are exported untouched. */
export function writeKeptFile(stored: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify({ format: 'sidelight', version: 1, facts: stored }, null, 2)}\n`;
}

/** Reads such a file. Good facts are taken, those of older versions included, and of damaged ones what is good. */
export function readKeptFile(text: string, facts: readonly KeptFact<unknown>[]): ReadFile {
  try {
    return readFile(text, facts);
  } catch {
    // Nested so deep that the stack ends.
    return { ok: false, error: 'notOurs' };
  }
}

function readFile(text: string, facts: readonly KeptFact<unknown>[]): ReadFile {
  const content = parsed(text);
  if (v.is(NewerFileSchema, content)) return { ok: false, error: 'newerFile' };
  const file = v.safeParse(FileSchema, content);
  if (!file.success) return { ok: false, error: 'notOurs' };
  const values = new Map<KeptFact<unknown>, unknown>();
  const refused = Object.keys(file.output.facts).filter((key) => !facts.some((fact) => fact.key === key));
  for (const fact of facts) {
    const found = readStored(fact, file.output.facts[fact.key]);
    if (found.is === 'newer' || found.is === 'damaged') refused.push(fact.key);
    if (found.is === 'good' || found.is === 'damaged') values.set(fact, found.value);
  }
  return { ok: true, values, refused };
}

function parsed(text: string): unknown {
  if (text.length > MOST_UNITS) return null;
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}
