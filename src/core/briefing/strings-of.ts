import { fileOfPart } from './briefing-issue';
import type { Briefing } from './schema';

/** A string of a briefing: its file, its path there, and the last key of the path that is a word, not an index. */
export type PlacedString = { file: string; keys: readonly (string | number)[]; key: string; value: string };

/** Walks every string of a briefing. */
export function* stringsOf(briefing: Briefing): Generator<PlacedString> {
  for (const [part, content] of Object.entries(briefing)) {
    if (part === 'entities' || part === 'names') {
      for (const item of content as readonly unknown[]) yield* walk(item, fileOfPart(part, item), [], part);
    } else if (Array.isArray(content)) {
      for (const item of content) yield* walk(item, fileOfPart(part), [idOf(item)], part);
    } else {
      yield* walk(content, fileOfPart(part), [], part);
    }
  }
}

function idOf(item: unknown): string {
  return String((item as { id: unknown }).id);
}

function* walk(
  value: unknown,
  file: string,
  keys: readonly (string | number)[],
  key: string,
): Generator<PlacedString> {
  if (typeof value === 'string') yield { file, keys, key, value };
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* walk(item, file, [...keys, index], key);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) yield* walk(item, file, [...keys, name], name);
  }
}
