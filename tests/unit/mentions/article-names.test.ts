/** Names that are everyday words but for their capital, in a briefing of somebody else's. */
import { describe, expect, it } from 'vitest';
import { compileMatcher, type Naming } from '@/src/core/matching/compile-matcher';
import { loadMatcher, type Matcher } from '@/src/core/matching/load-matcher';
import { findMentions } from '@/src/core/mentions/find-mentions';

type Kind = 'alias' | 'presumedAlias' | 'weakAlias';

/** The matcher of an institution with a full name, and with these names of a kind. */
function named(kind: Kind, names: Readonly<Record<string, readonly string[]>>): Matcher {
  const forms = { alias: { mul: ['Wexley Zembla'] }, [kind]: names };
  const naming = { entities: [{ id: 'it', kind: 'institution' }], names: [{ entity: 'it', ...forms }] };
  return loadMatcher(
    compileMatcher({ ...naming, confusables: [] } as unknown as Naming).buffer as ArrayBuffer,
  );
}

const marked = (matcher: Matcher, text: string, language: string) =>
  findMentions(matcher, text, { language }).map(({ start, end }) => text.slice(start, end));

type Row = readonly [language: string, text: string, marks: readonly string[]];

describe('a name of an article and a word', () => {
  const matcher = named('alias', {
    en: ['The Board', 'the Panel', 'The Green Zembla', 'Theban Board'],
    es: ['El País', 'La Paz', 'Los Angeles'],
    fr: ['L’Équipe', 'Le Monde'],
    de: ['Die Welt'],
  });

  it.each<Row>([
    ['en', 'The board met, and the board of another firm.', []],
    ['en', 'The Board met. Of the Board: THE BOARD.', ['The Board', 'the Board', 'THE BOARD']],
    ['en', 'The panel, the panel. The Panel, the Panel’s', ['The Panel', 'the Panel']],
    ['en', 'of the\nboard, of the\n  Board', ['the\n  Board']],
    ['es', 'los ángeles de Los Angeles', ['Los Angeles']],
    ['es', 'La paz y la paz en La Paz', ['La Paz']],
    ['es', 'El país, en el país, El Pai\u0301s', ['El Pai\u0301s']],
    ['fr', 'Tout le monde lit Le Monde; le Monde', ['Le Monde', 'le Monde']],
    ['fr', "l’équipe, L'équipe, L'Équipe, l’Équipe", ["L'Équipe", 'l’Équipe']],
    // Behind a small one every noun has a capital.
    ['de', 'Auf die Welt kommen, in Die Welt', ['Die Welt']],
    // Of several words, and what only begins as an article does.
    ['en', 'the green zembla, theban board', ['the green zembla', 'theban board']],
  ])('%s: %s', (language, text, marks) => {
    expect(marked(matcher, text, language)).toEqual(marks);
  });

  it.each<Kind>(['presumedAlias', 'weakAlias'])('is written so as a %s, too', (kind) => {
    const text = 'Wexley Zembla: the board, The board, the Board.';
    expect(marked(named(kind, { en: ['The Board'] }), text, 'en')).toEqual(['Wexley Zembla', 'the Board']);
  });
});

describe('another everyday word', () => {
  const matcher = named('alias', { en: ['US', 'May', 'Agency'] });

  it.each<Row>([
    ['en', 'Give us the US', ['US']],
    ['en', 'may it be; May', ['May']],
    ['en', 'an agency, the Agency', ['Agency']],
  ])('%s: %s', (language, text, marks) => {
    expect(marked(matcher, text, language)).toEqual(marks);
  });
});
