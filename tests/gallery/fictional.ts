/** Dossiers that no briefing has: every edge of the card, with people and things that plainly do not exist. */
import type { Dossier } from '@/src/core/briefing/dossier';

type Shape = { [K in keyof Dossier]?: unknown };

const source = (n: number, extra: object = {}) => ({
  id: `source-${n}`,
  type: 'article-newspaper',
  title: `Example report number ${n}`,
  'container-title': `Example Gazette ${n}`,
  URL: `https://example.org/report/${n}`,
  issued: '2001-02-03',
  ...extra,
});
const cited = [{ source: 'source-1' }];
const sentence = (text: string, lang = 'en') => ({
  text: { [lang]: text },
  period: '2000/..',
  sources: cited,
});
const event = (n: number, date: string, title: string, extra: object = {}) => ({
  id: `event-${n}`,
  date,
  title: { en: title },
  entities: ['example-person'],
  sources: cited,
  ...extra,
});
const quote = (text: string, lang: string, extra: object = {}) => ({
  id: 'quote-1',
  text,
  lang,
  date: '2001-02-03',
  translation: false,
  about: [],
  source: source(1),
  url: source(1).URL,
  speaker: { entity: 'example-person', name: { en: 'Example Person' } },
  ...extra,
});
const dispute = (n: number, versions = 2) => ({
  question: { en: `Example point ${n}: how many examples there were` },
  versions: Array.from({ length: versions }, (_, index) => ({
    text: { en: `${(index + 1) * n} examples` },
    sources: [{ source: `source-${(index % 3) + 1}` }],
  })),
});

function fictional(shape: Shape): Dossier {
  return {
    briefing: {
      id: 'example',
      title: { en: 'Example briefing' },
      verifiedUntil: '2001-12-31',
      revision: '1',
      attribution: 'Example attribution',
    },
    entity: { id: 'example-person', kind: 'person', name: { en: 'Example Person' } },
    asOf: { date: '2001-02-10', basis: 'page' },
    roles: [{ title: { en: 'Chair of the Example Committee' }, period: '2000/..', sources: cited }],
    context: [sentence('Example Person exists only in this gallery. Nothing here is about anybody.')],
    quotes: [quote('These words were said by nobody, and only to show how words look.', 'en')],
    around: [
      event(1, '1999', 'An example year, known no better'),
      event(2, '2000-11', 'An example month'),
      event(3, '2001-02-03', 'An example day'),
    ],
    disputes: [],
    relations: [],
    ties: [],
    since: { roles: [], context: [], events: [] },
    sources: [source(1), source(2), source(3)],
    labels: [{ id: 'example-place', kind: 'city', name: { en: 'Exampleton' } }],
    ...shape,
  } as Dossier;
}

export const FICTIONAL: Readonly<Record<string, Dossier>> = {
  'Long names': fictional({
    entity: {
      id: 'example-person',
      kind: 'organisation',
      name: {
        en: 'The Interdepartmental Example Commission for the Coordination of Demonstrations, Samples and Specimens',
      },
    },
    roles: [
      {
        title: {
          en: 'Extraordinary and plenipotentiary body of a Verylongwordwithoutanybreakinitwhatsoever in Exampleton',
        },
        period: '2000/..',
        sources: cited,
      },
    ],
    context: [
      sentence(
        'It meets in Exampleton and speaks at length about samples, specimens and demonstrations. '
          .repeat(3)
          .trim(),
      ),
      sentence(
        'It has never been seen by anybody outside this gallery, which is where it belongs. '
          .repeat(3)
          .trim(),
      ),
      sentence('A last sentence waits behind the button, because a card is read at a glance.'),
    ],
  }),
  'No quote, no role, no event': fictional({ quotes: [], roles: [], around: [] }),
  'No page date, a claim and a disputed month': fictional({
    asOf: { date: '2001-12-31', basis: 'verified' },
    around: [
      event(1, '2000-03~', 'About a month', { status: 'claim' }),
      event(2, '2001-05', 'A disputed month', { disputed: [dispute(1)] }),
      event(3, '2001-06-07', 'A claim that is disputed, with a title of two lines at least', {
        status: 'claim',
        disputed: [dispute(1)],
      }),
    ],
  }),
  'Ten disputes': fictional({ disputes: Array.from({ length: 10 }, (_, n) => dispute(n + 1, (n % 3) + 2)) }),
  'Missing and unsafe sources': fictional({
    disputes: [
      {
        question: { en: 'Which address can be trusted' },
        versions: [
          { text: { en: 'One without any known source' }, sources: [{ source: 'nowhere' }] },
          { text: { en: 'One whose source has no secure address' }, sources: [{ source: 'source-9' }] },
        ],
      },
    ],
    quotes: [
      quote('An address without encryption is text, not a link.', 'en', {
        source: source(9, { URL: 'http://example.org/' }),
      }),
    ],
    sources: [source(9, { URL: 'http://example.org/', note: 'No secure address.' })],
  }),
  Since: fictional({
    since: {
      roles: [{ title: { en: 'Retired example' }, period: '2001-06/..', sources: cited }],
      context: [sentence('After that, nothing happened in Exampleton either.')],
      events: [event(7, '2001-06-01', 'A later example'), event(8, '2001-09', 'The last example')],
    },
  }),
  'Arabic quote in an English card': fictional({
    entity: { id: 'example-person', kind: 'place', name: { ar: 'اسم تجريبي طويل للعرض' } },
    quotes: [
      quote('هذه كلمات تجريبية لا يقولها أحد، وهي هنا لعرض الاتجاه من اليمين إلى اليسار (123) فقط.', 'ar', {
        translation: true,
        original: { text: 'These words were said by nobody.', lang: 'en', source: source(2) },
        speaker: { name: { ar: 'شخص تجريبي' }, role: { en: 'example speaker' } },
      }),
    ],
  }),
  'Chinese quote': fictional({
    entity: { id: 'example-person', kind: 'weapon', name: { 'zh-Hans': '示例装备' } },
    quotes: [quote('这些话没有人说过，只是为了展示文字的样子。', 'zh-Hans')],
  }),
  'Cyrillic name and quote': fictional({
    entity: { id: 'example-person', kind: 'agreement', name: { ru: 'Договор об образцах и примерах' } },
    quotes: [
      quote('Этих слов никто не говорил: они показывают, как выглядят слова.', 'ru', {
        speaker: { name: { ru: 'Пример Примерович' }, role: { ru: 'председатель' } },
        setting: { en: 'example hall' },
      }),
      quote('Вторая цитата.', 'ru', { id: 'quote-2' }),
    ],
  }),
};

/** A dossier whose every text is Arabic, for the card in an Arabic interface. */
export const ARABIC = fictional({
  briefing: {
    id: 'example',
    title: { ar: 'ملف تجريبي' },
    verifiedUntil: '2001-12-31',
    revision: '1',
    attribution: '',
  },
  entity: { id: 'example-person', kind: 'person', name: { ar: 'شخص تجريبي' } },
  roles: [{ title: { ar: 'رئيس اللجنة التجريبية' }, period: '2000/..', sources: cited }],
  context: [sentence('هذا الشخص لا وجود له إلا في هذا المعرض. لا شيء هنا عن أحد.', 'ar')],
  quotes: [
    quote('كلمات تجريبية لا يقولها أحد.', 'ar', {
      speaker: { entity: 'example-person', name: { ar: 'شخص تجريبي' } },
    }),
    quote('كلمات أخرى.', 'ar', {
      id: 'quote-2',
      speaker: { entity: 'example-person', name: { ar: 'شخص تجريبي' } },
    }),
  ],
  around: [
    event(1, '2000-11', 'شهر تجريبي', { title: { ar: 'شهر تجريبي' } }),
    event(2, '2001-02-03', '', { title: { ar: 'يوم تجريبي' } }),
  ],
  disputes: [
    {
      question: { ar: 'كم كان عدد الأمثلة' },
      versions: [
        { text: { ar: 'مثال واحد' }, sources: [{ source: 'source-1' }] },
        { text: { ar: 'مثالان' }, sources: [{ source: 'source-2' }] },
      ],
    },
  ],
});
