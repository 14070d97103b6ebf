import { existsSync, readdirSync, readFileSync } from 'node:fs';
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
 * Throws `UnreadableFile` when a file is missing, is not in UTF-8 or not JSON.
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
  return wrapped ? (content as Record<string, unknown>)[part] : content;
}

/** Every JSON file of a folder, in the order of their names, so that builds are the same everywhere. */
function readFolder(folder: string, part: string): unknown[] {
  const inside = join(folder, part);
  if (!existsSync(inside)) throw missing(`${part}/`, inside, 'Add it');
  return readdirSync(inside)
    .filter((file) => file.endsWith('.json') && !file.startsWith('.'))
    .sort()
    .map((file) => readJson(folder, `${part}/${file}`));
}

function readJson(folder: string, file: string, toAdd = 'Add it'): unknown {
  const path = join(folder, file);
  if (!existsSync(path)) throw missing(file, path, toAdd);
  const text = textOf(file, readFileSync(path));
  const trouble = jsonTrouble(text);
  if (trouble === null) return JSON.parse(text);
  const { line, column, message } = trouble;
  throw new UnreadableFile({
    file,
    path: `${file} → line ${line}, column ${column}`,
    message: `${message}.`,
    fix: 'Look there, or in the line before.',
  });
}

function missing(file: string, path: string, toAdd: string): UnreadableFile {
  const message = `There is no ${relative(process.cwd(), path)}.`;
  return new UnreadableFile({
    file,
    path: file,
    message,
    fix: `${toAdd}, or check the folder that was named.`,
  });
}

/** Reads a UTF-8 text; a byte order mark is dropped. Throws for UTF-16 or Windows-1252, as some editors save: read as UTF-8 they would give names that no page has. */
function textOf(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableFile({ file, path: file, message: 'It is not in UTF-8.', fix: 'Save it as UTF-8.' });
  }
}
