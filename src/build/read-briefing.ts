import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { BriefingIssue } from '../core/briefing/briefing-issue';
import { jsonTrouble } from './json-trouble';

/** The parts of a briefing, unchecked, as its folder holds them; see BriefingSchema for their names. */
export type BriefingParts = Readonly<Record<string, unknown>>;

/** Thrown for a file that cannot be read at all; says so as the linter would. */
export class UnreadableFile extends Error {
  constructor(readonly issue: BriefingIssue) {
    super(`${issue.path}: ${issue.message} ${issue.fix}`);
  }
}

/**
 * Reads the folder of a briefing into one unchecked value for `parseBriefing`.
 * Throws `UnreadableFile` when a file is missing, is not in UTF-8 or not JSON, or is not named after what it holds.
 */
export function readBriefing(folder: string): BriefingParts {
  return {
    index: readJson(folder, 'briefing.json'),
    entities: readFolder(folder, 'entities'),
    names: readFolder(folder, 'names'),
    confusables: readList(folder, 'confusables'),
    events: readList(folder, 'events'),
    quotes: readList(folder, 'quotes'),
    relations: readList(folder, 'relations'),
    sources: readList(folder, 'sources'),
  };
}

/** A part that is a list: bare, or as `{ "$schema": …, "events": […] }`, so that editors can complete it. */
function readList(folder: string, part: string): unknown {
  const content = readJson(folder, `${part}.json`, 'Add it, with [ ] in it if there are none');
  const wrapped = typeof content === 'object' && content !== null && !Array.isArray(content);
  if (!wrapped) return content;
  const { $schema, [part]: list, ...others } = content as Record<string, unknown>;
  const unknown = Object.keys(others)[0];
  if (unknown === undefined) return list;
  throw unreadable(
    `${part}.json`,
    `The key “${unknown}” is not known here.`,
    `Everything stands in the list “${part}”.`,
    unknown,
  );
}

/** Every JSON file of a folder, in the order of their names, so that builds are the same everywhere. */
function readFolder(folder: string, part: string): unknown[] {
  const inside = join(folder, part);
  if (!existsSync(inside)) throw missing(`${part}/`, inside, 'Add it');
  return readdirSync(inside)
    .filter((file) => !file.startsWith('.'))
    .sort()
    .map((file) => readItem(folder, part, file));
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
  const key = part === 'names' ? 'entity' : 'id';
  const id = (content as Record<string, unknown> | null)?.[key];
  if (`${id}.json` === name) return content;
  const message = `The ${key} is ${JSON.stringify(id) ?? 'missing'}, and the file has another name.`;
  throw unreadable(file, message, `Write ${JSON.stringify(name.slice(0, -5))}, or rename the file.`, key);
}

function readJson(folder: string, file: string, toAdd = 'Add it'): unknown {
  const path = join(folder, file);
  if (!existsSync(path)) throw missing(file, path, toAdd);
  if (statSync(path).isDirectory()) {
    throw unreadable(file, 'This is a folder, and a file is wanted.', 'Move what is in it, and remove it.');
  }
  const text = textOf(file, readFileSync(path));
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

function unreadable(file: string, message: string, fix: string, place?: string): UnreadableFile {
  return new UnreadableFile({ file, path: place === undefined ? file : `${file} → ${place}`, message, fix });
}

function missing(file: string, path: string, toAdd: string): UnreadableFile {
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
