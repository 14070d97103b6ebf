/** Inflected forms seen in print (the fact base's notes), each from the name it belongs to. */
import { describe, expect, it } from 'vitest';
import { type Inflection, inflect } from '@/src/core/inflection/inflect';

type Person = 'man' | 'woman' | 'thing';
const SEEN: readonly [language: string, who: Person, name: string, forms: readonly string[]][] = [
  ['ru', 'man', 'Николас Мадуро', ['Николаса Мадуро', 'Николасу Мадуро', 'Николасом Мадуро']],
  ['de', 'man', 'Maduro', ['Maduros']],
  ['pl', 'man', 'Nicolas Maduro', ['Nicolasa Maduro']],
  ['hr', 'man', 'Nicolas Maduro', ['Nicolasa Madura']],
  ['ru', 'man', 'Хуан Гуайдо', ['Хуана Гуайдо', 'Хуану Гуайдо', 'Хуаном Гуайдо']],
  [
    'ru',
    'thing',
    'Рособоронэкспорт',
    ['Рособоронэкспорта', 'Рособоронэкспорту', 'Рособоронэкспортом', 'Рособоронэкспорте'],
  ],
  ['ru', 'woman', 'Мария Захарова', ['Марии Захаровой', 'Марию Захарову']],
  ['ru', 'woman', 'Ирина', ['Ирины', 'Ирине', 'Ирину', 'Ириной']],
  ['be', 'woman', 'Аліна', ['Аліны', 'Аліне', 'Аліну', 'Алінай']],
  ['ru', 'woman', 'Захарова', ['Захаровой', 'Захарову']],
  ['pl', 'woman', 'Maria Zacharowa', ['Marii Zacharowej']],
  ['ru', 'man', 'Джон Болтон', ['Джона Болтона', 'Джону Болтону', 'Джоном Болтоном']],
  ['ru', 'man', 'Болтон', ['Болтона', 'Болтону', 'Болтоном', 'Болтоне']],
  ['ru', 'man', 'Дональд Трамп', ['Дональда Трампа']],
  ['ru', 'man', 'Трамп', ['Трампа', 'Трампу', 'Трампом', 'Трампе']],
  ['ru', 'thing', 'Россия', ['России', 'Россию', 'Россией']],
  ['uk', 'thing', 'Росія', ['Росії', 'Росію', 'Росією']],
  ['pl', 'thing', 'Rosja', ['Rosji', 'Rosję', 'Rosją']],
  ['ru', 'thing', 'Венесуэла', ['Венесуэлы', 'Венесуэле', 'Венесуэлу', 'Венесуэлой']],
  ['uk', 'thing', 'Венесуела', ['Венесуели', 'Венесуелі', 'Венесуелу', 'Венесуелою']],
  ['pl', 'thing', 'Wenezuela', ['Wenezueli', 'Wenezuelę']],
  ['lt', 'thing', 'Venesuela', ['Venesuelos']],
  ['ru', 'thing', 'Китай', ['Китая', 'Китаем']],
  ['pl', 'thing', 'Chiny', ['Chin']],
  ['ru', 'thing', 'Каракас', ['Каракаса', 'Каракасу', 'Каракасом', 'Каракасе']],
  ['ru', 'thing', 'Латинская Америка', ['Латинской Америке', 'Латинской Америки']],
];

const inflectionOf = (language: string, who: Person): Inflection => ({
  language,
  person: who !== 'thing',
  gender: who === 'man' ? 'male' : who === 'woman' ? 'female' : undefined,
});

describe('inflect', () => {
  it.each(SEEN)('%s, %s: %s', (language, who, name, forms) => {
    expect(inflect(name, inflectionOf(language, who))).toEqual(expect.arrayContaining([name, ...forms]));
  });

  it('leaves alone what does not decline', () => {
    expect(inflect('Мадуро', inflectionOf('ru', 'man'))).toEqual(['Мадуро']);
    expect(inflect('Гуайдо', inflectionOf('ru', 'man'))).toEqual(['Гуайдо']);
    expect(inflect('Давиденко', inflectionOf('ru', 'man'))).toEqual(['Давиденко']);
  });

  it('drops the last vowel of a Georgian surname: a briefing of one’s own in Georgian missed its genitive', () => {
    expect(inflect('ედუარდ შევარდნაძე', inflectionOf('ka', 'man'))).toContain('ედუარდ შევარდნაძის');
    expect(inflect('შევარდნაძე', inflectionOf('ka', 'man'))).toContain('შევარდნაძის');
  });

  it('gives a form of a language without rules back as it is', () => {
    expect(inflect('Maduro', inflectionOf('sw', 'man'))).toEqual(['Maduro']);
  });

  it('makes what is his of a name of one word only', () => {
    expect(inflect('Мадуро', inflectionOf('sr', 'man'))).toEqual(
      expect.arrayContaining(['Мадуров', 'Мадурову', 'Мадуровом']),
    );
    expect(inflect('Николас Мадуро', inflectionOf('sr', 'man'))).not.toContain('Николасов Мадуров');
    expect(inflect('Donald Trump', inflectionOf('cs', 'man'))).toContain('Donaldovi Trumpovi');
    expect(inflect('Donald Trump', inflectionOf('cs', 'man'))).not.toContain('Donaldova Trumpova');
  });

  it('does not give a woman a man’s endings', () => {
    expect(inflect('Захарова', inflectionOf('ru', 'woman'))).not.toContain('Захаровым');
  });
});
