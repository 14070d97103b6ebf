import { describe, expect, test } from 'vitest';
import type { EntityLabel } from '@/src/core/briefing/dossier';
import type { EntityId } from '@/src/core/briefing/schema';
import { linkNames } from '@/src/ui/card/link-names';

const label = (id: string, name: string) =>
  ({ id, kind: 'person', name: { en: name } }) as unknown as EntityLabel;
const labels = [
  label('ann', 'Ann Example'),
  label('land', 'Exampland'),
  label('short-land', 'New Exampland'),
  label('self', 'Self'),
  label('two', 'Ex'),
];
const link = (text: string) =>
  linkNames(text, labels, { language: 'en', self: 'self' as EntityId }).map(({ text: part, entity }) =>
    entity ? `[${part}|${entity}]` : part,
  );

describe('linkNames', () => {
  test.each([
    ['Nobody is named.', 'Nobody is named.'],
    ['Ann Example left Exampland.', '[Ann Example|ann] left [Exampland|land].'],
    ['Examplander is no country.', 'Examplander is no country.'],
    ['Exampland’s army', '[Exampland|land]’s army'],
    ['Exampland, Exampland', '[Exampland|land], Exampland'],
    ['New Exampland', '[New Exampland|short-land]'],
    ['Ex is too short to be sure of', 'Ex is too short to be sure of'],
    ['Self is never linked', 'Self is never linked'],
    ['', ''],
  ])('%s', (text, linked) => {
    expect(link(text).join('')).toBe(linked);
  });
});
