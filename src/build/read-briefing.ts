import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The parts of a briefing, unchecked, as its folder holds them; see BriefingSchema for their names. */
export type BriefingParts = Readonly<Record<string, unknown>>;

/**
 * Reads the folder of a briefing into one unchecked value for `parseBriefing`.
 * Throws when a file is missing, is not in UTF-8 or not JSON, naming the file.
 */
export function readBriefing(folder: string): BriefingParts {
  return {
    index: readJson(join(folder, 'briefing.json')),
    entities: readFolder(join(folder, 'entities')),
    names: readFolder(join(folder, 'names')),
    confusables: readList(folder, 'confusables'),
    events: readList(folder, 'events'),
    quotes: readList(folder, 'quotes'),
    relations: readList(folder, 'relations'),
    sources: readList(folder, 'sources'),
  };
}

/** A part that is a list: bare, or as `{ "$schema": …, "events": […] }`, so that editors can complete it. */
function readList(folder: string, part: string): unknown {
  const content = readJson(join(folder, `${part}.json`));
  const wrapped = typeof content === 'object' && content !== null && !Array.isArray(content);
  return wrapped ? (content as Record<string, unknown>)[part] : content;
}

/** Every JSON file of a folder, in the order of their names, so that builds are the same everywhere. */
function readFolder(folder: string): unknown[] {
  if (!existsSync(folder)) throw new Error(`The folder ${folder} is missing.`);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json') && !file.startsWith('.'))
    .sort()
    .map((file) => readJson(join(folder, file)));
}

/** Reads a UTF-8 text; a byte order mark is dropped. Throws for UTF-16 or Windows-1252, as some editors save: read as UTF-8 they would give names that no page has. */
function textOf(file: string): string {
  const bytes = readFileSync(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error('It is not in UTF-8. Save it as UTF-8.');
  }
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(textOf(file));
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`);
  }
}
