import type { Engine } from '../drivers/driver';
import type { Report } from '../drivers/product';

/** Whom a page names how often, those named most often first. */
export function mentionRows(seen: Report | null): readonly (readonly [entity: string, count: number])[] {
  return Object.entries(seen?.mentions ?? {}).sort(([, a], [, b]) => b - a);
}

/** What the demo says of a page that it looked at; `null` is one on which the page script does not run. */
export function reportLines(
  engine: Engine,
  seen: Report | null,
  files: readonly string[],
): readonly string[] {
  if (!seen)
    return ['The page script does not run on this page: the extension has no permission for its site.'];
  const rows = mentionRows(seen);
  const width = Math.max(...rows.map(([entity]) => entity.length), 0);
  const all = rows.reduce((sum, [, count]) => sum + count, 0);
  const table = rows.map(([entity, n]) => `  ${entity.padEnd(width)}  ${`${n}`.padStart(4)}`);
  // As of the demo article with a newsroom's own briefing.
  const nobody = ['It names nobody of the briefing. Another page: npm start -- --url FILE_OR_URL'];
  return [
    `\nSidelight in ${engine}: ${all} mentions, ${seen.marked} marked (of each name the first in a section)\n`,
    ...(rows.length > 0 ? table : nobody),
    '\nsaved',
    ...files.map((file) => `  ${file}`),
  ];
}
