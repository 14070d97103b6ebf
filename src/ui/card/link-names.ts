import type { EntityLabel } from '@/src/core/briefing/dossier';
import { pickLocalised } from '@/src/core/briefing/pick-localised';
import type { EntityId } from '@/src/core/briefing/schema';

/** A piece of text; with `entity` it is that entity's name. */
export type TextPart = { readonly text: string; readonly entity?: EntityId };

/**
 * Splits a text at the full names of the labelled entities, so that they can be links. Each entity is linked once,
 * at its first name; `self`, the entity that the card is of, never.
 */
export function linkNames(
  text: string,
  labels: readonly EntityLabel[],
  { language, self }: { language: string; self: EntityId },
): TextPart[] {
  const names = labels
    .filter((label) => label.id !== self)
    .map((label) => ({ entity: label.id, name: pickLocalised(label.name, language).text }))
    .filter(({ name }) => name.length > 2)
    .sort((a, b) => b.name.length - a.name.length);
  let parts: TextPart[] = [{ text }];
  for (const { entity, name } of names) parts = splitOnce(parts, entity, name);
  return parts;
}

function splitOnce(parts: readonly TextPart[], entity: EntityId, name: string): TextPart[] {
  const index = parts.findIndex((part) => part.entity === undefined && positionOf(part.text, name) >= 0);
  const part = parts[index];
  if (!part) return [...parts];
  const start = positionOf(part.text, name);
  return [
    ...parts.slice(0, index),
    { text: part.text.slice(0, start) },
    { text: name, entity },
    { text: part.text.slice(start + name.length) },
    ...parts.slice(index + 1),
  ];
}

/** Returns where a name stands that is not part of a longer word ("Russia" in "Russian"); -1 when it does not. */
function positionOf(text: string, name: string): number {
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
    const before = text.slice(0, start);
    const after = text.slice(start + name.length);
    if (!/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after)) return start;
  }
  return -1;
}
