/** Where two words stand side by side and are not one name: headlines that capitalise, two people, a calling and whose it is. */
import { rows } from './rows';

export const HEADLINE_ROWS = [
  ...rows(
    'en',
    'a headline that capitalises its words',
    `
    Nancy Pelosi Says [Trump|T] Must Go
    Boris Johnson Praises [Trump|T] in Speech
    Mike Pompeo Backs [Trump|T] on [Venezuela|VE] as Joe Biden Slams [Trump|T]
    VLADIMIR PUTIN TELLS [TRUMP|T] NO
    Marco Rubio and [Trump|T] spoke.
    Hugo Chávez Chose [Maduro|M] As Heir in [Venezuela|VE]
    Mike Pompeo Warns [Bolton|B] of [Russia|RU] and [Maduro|M]
    Marco Rubio Tells [Guaidó|G] To Wait
    `,
  ),
  ...rows(
    'en',
    'a namesake with a middle name',
    `
    Mary L. Trump wrote a book.
    Robert Lee Bolton met [Maduro|M] in [Venezuela|VE].
    Mary Anne MacLeod Trump was born in Tong, Elizabeth Christ Trump in Kallstadt, Melania Knauss Trump in Slovenia.
    `,
  ),
  ...rows(
    'de',
    'two people side by side',
    `
    Im Streit warf Nancy Pelosi [Trump|T] vor, das Land zu spalten. So nannte Hillary Clinton [Trump|T] einen Lügner.
    `,
  ),
  ...rows(
    'ru',
    'whose doctor it is',
    `
    Врач [Трампа|T] рассказал о его здоровье. Судья [Трампу|T] отказал. Тренер Трамп уволен.
    Судья Захарова отправила его под стражу. По решению судьи Захаровой, [Россия|RU] заплатит.
    `,
  ),
  ...rows('pl', 'whose judge it is', 'Sędzia [Trumpa|T] odrzucił pozew.'),
  ...rows(
    'zh',
    'countries, and a country',
    `
    发展中国家呼吁公平，欧美国家反对。
    [美国|US]家庭和[中国|CN]家电。[中国|CN]国家主席。
    [中国|CN]家长和[美国|US]家禽；发展中国家长期面临，发展中国家具有潜力，发展中国家电力不足
    `,
  ),
  ...rows(
    'en',
    'a month, a rank, an initial, a product',
    `
    Posted by [Trump|T], Jun 14, 2019.
    Gen. Abrams and Captain Bolton met [Maduro|M] in [Venezuela|VE]. Mayor Abrams too. Fort Bolton stands.
    [Maria V. Zakharova|Z], of [Russia|RU]. [Zakharova|Z] spoke.
    The S-300 makes two cups of espresso. It costs 399 euros, and the S-300 is quiet.
    Two [S-300|S] batteries. [Venezuela|VE] keeps the [S-300|S] on a base, said a photographer with a camera.
    `,
  ),
  ...rows(
    'ru',
    'a man in the genitive, and a deputy',
    `
    Академик Захаров умер. Коллеги Захарова из [США|US] прислали соболезнования.
    Депутат Захарова внесла законопроект о [России|RU].
    `,
  ),
  ...rows(
    'en',
    'members of parliament, a match, a firm, a daughter',
    `
    Senator Bolton and Rep. Abrams, both of Michigan, voted against the [Trump|T] budget.
    Most read: [Trump|T] tariffs hit carmakers; Bolton v Barnsley: live
    Trump Mobile said its phone would ship later; Trump Media and its shares fell.
    Venezuela Fury, daughter of a boxer, is 16.
    Nuhu Ribadu, National Security Adviser to President Tinubu, thanked the [US|US].
    The S-300 has Bluetooth. Buy an S-300 today.
    The Montecristo Maduro is imported into the [US|US] despite [Trump|T] tariffs.
    `,
  ),
  ...rows(
    'ru',
    'first names of men, a ship',
    `
    Артемия Захарова назначили послом [России|RU] в [Венесуэле|VE]. Ледокол «Россия» вернулся.
    `,
  ),
  ...rows(
    'en',
    'words of headlines that are first names, too',
    `
    Democrats Sue [Trump|T] Over Tariffs
    Evangelical Christian [Trump|T] Voters
    The Guy [Trump|T] Picked
    Fans Don [Trump|T] Hats
    Guy Bolton wrote the book of the musical, in Washington.
    `,
  ),
  ...rows(
    'en',
    'a calling before who is met everywhere',
    `
    Judge [Trump|T] Appointed Steps Down. Senator [Trump|T] attacked wins. The actor [Trump|T] mocked laughs.
    Judge Bolton met [Trump|T].
    `,
  ),
  ...rows(
    'hu',
    'Moscow and Kiev',
    `
    [Zaharova|Z]: Moszkva válaszolni fog
    [Zaharova|Z] Kijevnek üzent
    [Bolton|B] Moszkvában tárgyalt
    Úszónő Zaharova Moszkvából, a világbajnok Zaharova Kijevből
    `,
  ),
  ...rows(
    'ro',
    'whom she speaks to',
    `
    [Zaharova|Z] o atacă pe Maia Sandu. Potrivit [Zaharovei|Z], vina e a Maiei Sandu.
    [Zaharova|Z]: Occidentul a anulat votul
    Violonista Zaharova, decorată de Maia Sandu. Soprana Zaharova cucerește Occidentul.
    `,
  ),
  ...rows(
    'vi',
    'whom she speaks to',
    `
    Bà [Zakharova|Z]: Phương Tây nói dối
    Ca sĩ Zakharova nổi tiếng ở phương Tây
    `,
  ),
];
