import { expect, test } from 'vitest';
import { inflectedNames } from '@/src/core/search/inflected-names';

type Briefing = Parameters<typeof inflectedNames>[0];

/** All words of what a name of some kind is looked up by. */
function wordsOf(kind: string, by: 'alias' | 'presumedAlias' | 'weakAlias' | 'previousName', name: string) {
  const briefing = { entities: [{ id: 'it', kind }], names: [{ entity: 'it', [by]: { ru: [name] } }] };
  const [names] = inflectedNames(briefing as unknown as Briefing);
  const forms = Object.values(names?.[by] ?? {}).flat();
  return [...new Set(forms.flatMap((form) => form.split(' ')))].sort();
}

test.each(['alias', 'presumedAlias', 'weakAlias', 'previousName'] as const)(
  'a name is looked up as sentences have it, however believed: %s',
  (by) => {
    expect(wordsOf('person', by, 'Иван Петров')).toEqual(
      expect.arrayContaining(['Иван', 'Ивана', 'Петров', 'Петрова', 'Петрову']),
    );
    expect(wordsOf('organisation', by, 'Газпром')).toEqual(expect.arrayContaining(['Газпром', 'Газпрома']));
  },
);

test('of an organisation of several words nobody knows which word is inflected', () => {
  expect(wordsOf('organisation', 'alias', 'Банк России')).toEqual(['Банк', 'России']);
});
