import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import type { BriefingIssue } from '../core/briefing/briefing-issue';
import { jsonTrouble } from './json-trouble';

/** The parts of a briefing, unchecked, as its folder holds them; see BriefingSchema for their names. */
export type BriefingParts = Readonly<Record<string, unknown>>;

/** Thrown for files that cannot be read at all; says so as the linter would. */
export class UnreadableFiles extends Error {
  constructor(readonly issues: readonly BriefingIssue[]) {
    super(issues.map(({ path, message, fix }) => `${path}: ${message} ${fix}`).join('\n'));
  }
}

/**
 * Reads the folder of a briefing into one unchecked value for `parseBriefing`.
 * Throws `UnreadableFiles` with all that are missing, are not in UTF-8 or not JSON, or are not named after what they hold.
 */
export function readBriefing(folder: string): BriefingParts {
  if (!existsSync(folder)) {
    const message = 'There is no such folder.';
    throw unreadable(folder, message, 'Name that of a briefing, as in data/briefings/venezuela-2019.');
  }
  const issues: BriefingIssue[] = [];
  const read = <T>(reader: () => T) => whatIsRead(reader, issues);
  const list = (part: string) => read(() => readList(folder, part));
  const items = (part: string) =>
    read(() => filesOf(folder, part))?.map((file) => read(() => readItem(folder, part, file)));
  const parts = {
    index: read(() => readIndex(folder)),
    entities: items('entities'),
    names: items('names'),
    confusables: list('confusables'),
    events: list('events'),
    quotes: list('quotes'),
    relations: list('relations'),
    sources: list('sources'),
  };
  if (issues.length > 0) throw new UnreadableFiles(issues);
  return parts;
}

/** Returns what a reader does, or notes why it cannot. */
function whatIsRead<T>(reader: () => T, issues: BriefingIssue[]): T | undefined {
  try {
    return reader();
  } catch (error) {
    if (!(error instanceof UnreadableFiles)) throw error;
    issues.push(...error.issues);
    return undefined;
  }
}

/** What readers save is named by the id: in a folder that was copied from another briefing it has to be its own. */
function readIndex(folder: string): unknown {
  const file = 'briefing.json';
  const content = readJson(folder, file);
  const [id, name] = [idIn(content, 'id'), basename(resolve(folder))];
  if (typeof id !== 'string' || id === name) return content;
  throw unreadable(
    file,
    `The id is "${id}", and the folder is called “${name}”.`,
    'Rename one of them.',
    'id',
  );
}

/** A part that is a list: bare, or as `{ "$schema": …, "events": […] }`, so that editors can complete it. */
function readList(folder: string, part: string): unknown {
  const content = readJson(folder, `${part}.json`, 'Add it, with [ ] in it if there are none');
  if (!isEntry(content)) return content;
  const { $schema, [part]: list, ...others } = content;
  const unknown = Object.keys(others)[0];
  const file = `${part}.json`;
  if (unknown !== undefined) {
    const message = `The key “${unknown}” is not known here.`;
    throw unreadable(file, message, `Everything stands in the list “${part}”.`, unknown);
  }
  if (list === undefined) throw unreadable(file, 'There is no list in it.', `Write { "${part}": [ ] }.`);
  return list;
}

/** What a folder holds, in the order of the names, so that builds are the same everywhere. */
function filesOf(folder: string, part: string): string[] {
  const inside = join(folder, part);
  if (!existsSync(inside)) throw missing(`${part}/`, inside, 'Add it');
  return readdirSync(inside)
    .filter((file) => !file.startsWith('.'))
    .sort();
}

/** What messages say of the item names its file by its id, so the two must be one. */
function readItem(folder: string, part: string, name: string): unknown {
  const file = `${part}/${name}`;
  if (!name.endsWith('.json')) {
    throw unreadable(
      file,
      'Nothing is read here but files whose names end in .json.',
      'Rename or remove it.',
    );
  }
  const content = readJson(folder, file);
  if (!isEntry(content)) {
    throw unreadable(
      file,
      'Expected one entry in { }, found something else.',
      'Remove the brackets [ ] around it.',
    );
  }
  const key = part === 'names' ? 'entity' : 'id';
  const id = idIn(content, key);
  if (`${id}.json` === name) return content;
  const message = `The ${key} is ${JSON.stringify(id) ?? 'missing'}, and the file has another name.`;
  throw unreadable(file, message, `Write ${JSON.stringify(name.slice(0, -5))}, or rename the file.`, key);
}

function isEntry(content: unknown): content is Readonly<Record<string, unknown>> {
  return typeof content === 'object' && content !== null && !Array.isArray(content);
}

function idIn(content: unknown, key: string): unknown {
  return isEntry(content) ? content[key] : undefined;
}

function readJson(folder: string, file: string, toAdd = 'Add it'): unknown {
  const path = join(folder, file);
  if (!existsSync(path)) throw missing(file, path, toAdd);
  if (statSync(path).isDirectory()) {
    throw unreadable(file, 'This is a folder, and a file is wanted.', 'Move what is in it, and remove it.');
  }
  const text = textOf(file, readFileSync(path));
  if (text.trim() === '') throw unreadable(file, 'There is nothing in it.', 'Copy one that is in order.');
  const trouble = jsonTrouble(text);
  if (trouble === null) return JSON.parse(text);
  const { line, column, message } = trouble;
  throw unreadable(
    file,
    `${message}.`,
    'Look there, or in the line before.',
    `line ${line}, column ${column}`,
  );
}

function unreadable(file: string, message: string, fix: string, place?: string): UnreadableFiles {
  return new UnreadableFiles([
    { file, path: place === undefined ? file : `${file} → ${place}`, message, fix },
  ]);
}

function missing(file: string, path: string, toAdd: string): UnreadableFiles {
  const message = `There is no ${relative(process.cwd(), path)}.`;
  return unreadable(file, message, `${toAdd}, or check the folder that was named.`);
}

/** Reads a UTF-8 text; a byte order mark is dropped. Throws for UTF-16 or Windows-1252, as some editors save: read as UTF-8 they would give names that no page has. */
function textOf(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw unreadable(file, 'It is not in UTF-8.', 'Save it as UTF-8.');
  }
}
