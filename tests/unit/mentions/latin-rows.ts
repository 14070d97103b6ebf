/** What real pages in Latin letters had that was missed, or marked as somebody else: one row for each. */
import { rows } from './rows';

export const LATIN_ROWS = [
  ...rows(
    'et',
    'the partitive, and the Organization of American States',
    `
    Mitu riiki tunnustas [Guaidó|G]d, mitte [Maduro|M]t.
    Ameerika Riikide Organisatsioon kogunes.
    `,
  ),
  ...rows('fi', 'the Organization of American States', 'Amerikan valtioiden järjestö kokoontui.'),
  ...rows(
    'lt',
    'short is no president, and the other Americas',
    `
    Trumpas filmas apie upę. Trumpo metražo kūriniai. Trumpa pertrauka.
    [Donaldas Trumpas|T] kalbėjo. [Trumpo|T] žodžiai nustebino.
    Kelionė po Pietų Ameriką. Pietų Amerikoje lyja, Šiaurės Amerikoje sninga.
    Amerikos valstybių organizacija tyli, [Amerikos|US] kariai ne.
    [Venesuelos|VE] sostinė: į [Karakasą|C] ir [Karakase|C]
    [Rosoboroneksporto|R] vadovas tylėjo.
    `,
  ),
  ...rows('lv', 'the Organization of American States', 'Amerikas valstu organizācija'),
  ...rows(
    'tr',
    'endings of compounds, a channel and a surname',
    `
    [Rusya Dışişleri Bakanlığı|F]ndan açıklama geldi.
    Başvuru [Rusya Dışişleri Bakanlığı|F]na yapıldı.
    Yorumcu, Rossiya kanalında konuştu.
    Milletvekili Mehmet Karakaş konuştu. Karakaş sonra sustu.
    [Venezuela|VE]'nın başkenti [Karakas|C], [Maduro|M] ve [Nicolas Maduro|M]
    Amerika Devletleri Örgütü
    `,
  ),
  ...rows(
    'az',
    'endings of compounds',
    '[Rusiya Xarici İşlər Nazirliyi|F]ndən cavab. Amerika Dövlətləri Təşkilatı.',
  ),
  ...rows(
    'uz',
    'Latin America without an ending',
    '[Lotin Amerika|L] gazetalari [Rossiya|RU] va [AQSh|US] haqida. Amerika davlatlari tashkiloti.',
  ),
  ...rows(
    'ro',
    'the ministry by its initials, and the adviser “on problems”',
    `
    Purtătoarea de cuvânt a [MAE al Rusiei|F] a reacționat.
    [John Bolton|B], [consilier pe probleme de securitate națională|N]
    `,
  ),
  ...rows(
    'hr',
    'what is his, a Russian what, and a surname',
    `
    [Venezuela|VE]: kraj [Madurovoj|M] vladi, na [Madurovu|M] stranu, [Trumpovoj|T] ekipi.
    Rusko veleposlanstvo šuti. Ruska vojska šuti. [Rusija|RU] šuti.
    Glumica Ana Karakaš pjeva. Karakaš pleše.
    `,
  ),
  ...rows('sr', 'a Russian what', 'Rusko predstavništvo u gradu, [Trampovoj|T] ekipi'),
  ...rows(
    'sl',
    'what is his, and where',
    `
    Sledila je [Guaidó|G]jeva izjava o [Guaidó|G]jevo vlogi.
    Rusko veleposlaništvo molči.
    V [Združenih državah Amerike|US] in v [Venezueli|VE]
    Potoval je po Južni Ameriki.
    `,
  ),
  ...rows(
    'cs',
    'Russia is Russia there',
    '[Rusko|RU] a [Ruska|RU]. Cesta Střední Amerikou a Jižní Amerikou.',
  ),
  ...rows('sk', 'the other Americas', 'Cesta Južnou Amerikou a Strednou Amerikou. [Rusko|RU]'),
  ...rows('sq', 'a name with its article', '[Donald Trump|T]i dhe [Bolton|B]i në [Venezuelë|VE]n'),
  ...rows('sw', 'America', '[Amerika|US] na [Marekani|US]'),
  ...rows(
    'id',
    'the Organization of American States',
    'Organisasi Negara-Negara Amerika bersidang. [Amerika|US] hadir.',
  ),
  ...rows('vi', 'people and languages', 'Người Nga nói tiếng Nga, người Mỹ thì không. [Nga|RU] và [Mỹ|US].'),
  ...rows('sq', 'the States in mixed letters', 'Qeveria e [ShBA|US]-së dhe [SHBA|US]-të'),
  ...rows(
    'no',
    'the office without its article, in both Norwegians',
    '[John Bolton|B] var [nasjonal sikkerhetsrådgiver|N], på nynorsk [nasjonal tryggingsrådgivar|N].',
  ),
  ...rows('en', 'a set, and a niece', 'One Set of China for Lea Trump, niece of [Donald Trump|T]'),
  ...rows('es', 'a sister', 'Gabrielle Guaidó, hermana de [Juan Guaidó|G]'),
  ...rows(
    'sl',
    'in the country, and its president',
    `
    Na [Kitajskem|CN] in s [Kitajsko|CN], iz [Kitajske|CN], v [LR Kitajski|CN]: [Kitajska|CN] raste.
    Kitajski predsednik molči.
    `,
  ),
  ...rows('ms', 'the States in Malay', 'Presiden [Amerika Syarikat|US] [Donald Trump|T] dan [Rusia|RU]'),
  ...rows('tl', 'countries in Filipino', 'Sinabi ng [Tsina|CN] sa [Amerika|US]'),
  ...rows('fil', 'countries by the other tag', 'Sinabi ng [US|US] at ng [Tsina|CN]'),
  ...rows('sl', 'a name without its accent', 'Priznali so [Guaida|G] in zaupali [Guaidu|G], ne [Maduru|M].'),
  ...rows('cs', 'a name without its accent', 'Uznali [Guaida|G], ne [Madura|M].'),
  ...rows('sk', 'a name without its accent', 'Uznali [Guaida|G], nie [Madura|M].'),
  ...rows('hr', 'a woman in the dative', 'Odgovorio je [Zaharovoj|Z] iz [Rusije|RU], a ne [Boltonu|B].'),
  ...rows('sr', 'a woman in the dative', 'Odgovorio je [Zaharovoj|Z] iz [Rusije|RU], a ne [Boltonu|B].'),
  ...rows(
    'sk',
    'what is his, and where',
    'Členovia [Trumpovej|T] vlády neverili [Madurovej|M] armáde, v [Caracase|C] bez [Caracasu|C].',
  ),
  ...rows('hr', 'his surname alone', '[Elliott Abrams|A] je došao. Pitali su [Abramsa|A].'),
];
