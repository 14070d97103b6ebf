/** Pages of several blocks, as sites build them: a report beside a list of other news, lists, tables, a byline. A line is a block. */

/** Language, what the page is, and its blocks, with the mentions in brackets as in `rows.ts`. */
type MixedPage = readonly [language: string, about: string, blocks: readonly string[]];

const page = (language: string, about: string, blocks: string): MixedPage => [
  language,
  about,
  blocks
    .trim()
    .split('\n')
    .map((block) => block.trim()),
];

export const MIXED_PAGES: readonly MixedPage[] = [
  page(
    'en',
    'a football report beside the most read',
    `
    Bolton hold on for a point
    Bolton came from behind in front of 14,000.
    Most read
    [Venezuela|VE] crisis: [Guaidó|G] calls new street protests`,
  ),
  page(
    'en',
    'the news of a town beside the world',
    `
    Library to close on Sundays
    Bolton
    12°
    Bolton will be cloudy with sunny spells.
    [Trump|T] to meet Nato chief at White House`,
  ),
  page(
    'en',
    'football above a teaser that gives the full name',
    `
    Bolton beat Wigan at the Macron Stadium in League One.
    The midfielder scored twice.
    [John Bolton|B] warns Moscow over [Venezuela|VE]`,
  ),
  page(
    'en',
    'a box score below a ticker',
    `
    LIVE: [Guaidó|G] returns to [Caracas|C]
    Bolton
    31
    18`,
  ),
  page(
    'en',
    'a forum of cigars with a thread beside it',
    `
    Box split: Liga Maduro
    Off topic: [Venezuela|VE]
    Will [Trump|T] lift the Cuba embargo?`,
  ),
  page(
    'en',
    'a colour of shoes beside the most read',
    `
    Colour
    Maduro
    The Maduro tone darkens with age.
    [Venezuela|VE] crisis: [Guaidó|G] calls new street protests`,
  ),
  page(
    'en',
    'a drill in a table, and sanctions',
    `
    S-200
    S-300
    S-500
    [Venezuela|VE] crisis: [Guaidó|G] calls new street protests`,
  ),
  page(
    'en',
    'a directory with a name in each cell',
    `
    Abrams
    Kate
    Bolton
    Paul
    Maduro
    [Venezuela|VE] crisis: [Guaidó|G] calls new street protests`,
  ),
  page(
    'en',
    'a list of a court beside the most read',
    `
    R v Bolton
    State v. Abrams
    Maduro v. City of Miami
    [Venezuela|VE] crisis: [Guaidó|G] calls new street protests`,
  ),
  page(
    'en',
    'an author below a report',
    `
    Inside [Venezuela|VE]'s blackout
    Bolton has reported for ten years.`,
  ),
  page(
    'en',
    'rules of a card game below an advertisement',
    `
    Fear: [Trump|T] in the White House
    How to play whist
    Otherwise play a Trump`,
  ),
  page(
    'de',
    'a club beside politics',
    `
    Bolton droht der Abstieg
    [Guaidó|G] ruft zu Protesten auf`,
  ),
  page(
    'nl',
    'a player beside the news',
    `
    Maduro begint bij Almere.
    Crisis [Venezuela|VE]: [Guaidó|G] terug in [Caracas|C]`,
  ),
  // The other way: what speaks against a name in one block takes nothing from what speaks for it beside it in another.
  page(
    'en',
    'a teaser on the page of a town',
    `
    Bolton Council meets in Bolton Town Hall
    The councillor spoke in the town centre.
    [John Bolton|B]: all options on the table over [Venezuela|VE]`,
  ),
  page(
    'en',
    'a teaser beside a singer',
    `
    Michael Bolton adds tour dates
    [Bolton|B]: [Venezuela|VE]'s time is up`,
  ),
  page(
    'en',
    'politics beside food',
    `
    [Trump|T] turns up heat on [Maduro|M]
    Recipe: banana bread with ripe bananas`,
  ),
  page(
    'en',
    'a front page with a cigar maker',
    `
    [Maduro|M] blocks aid at [Venezuela|VE]'s border
    The factory rolls tobacco; its wrapper is from Honduras.`,
  ),
  page(
    'en',
    'politics above sport',
    `
    [Bolton|B] and Pompeo differ on Iran
    Snooker: Trump beats Selby
    Premier League: Everton 0-0 Liverpool
    Bolton Wanderers go into administration`,
  ),
  page(
    'es',
    'politics beside a kitchen',
    `
    [Maduro|M] acusa a [Guaidó|G]
    Tomates y plátanos, frutas y mango`,
  ),
  page(
    'fr',
    'a recipe beside the news',
    `
    Le plátano Maduro est sucré.
    [Venezuela|VE] : [Maduro|M] ferme la frontière`,
  ),
  page(
    'de',
    'cigars beside the news',
    `
    Partagas Maduro No. 1 Robusto
    Zigarren, Tabak, Humidor
    Krise in [Venezuela|VE]: [Maduro|M] lässt Brücke sperren`,
  ),
  page(
    'ja',
    'a card game beside the news',
    `
    トランプの遊び方 ババ抜き カードゲーム
    [トランプ|T]大統領が関税を発表`,
  ),
  // An article: one paragraph says who is meant, the others go on.
  page(
    'en',
    'an article on what an adviser said',
    `
    [Bolton|B] warns [Russia|RU] over [Venezuela|VE] troops
    [John Bolton|B] told Moscow to keep its troops out of [Venezuela|VE].
    [Bolton|B] said the move was a mistake.
    Asked about it, [Bolton|B] declined to comment.`,
  ),
  page(
    'es',
    'an article that never says the first name',
    `
    [Maduro|M] se queda
    El presidente [Maduro|M] habló el domingo.
    Para [Maduro|M], el tiempo se acaba.`,
  ),
  page(
    'en',
    'an article on missiles',
    `
    [Russia|RU] delivers [S-300|S] missiles to [Venezuela|VE]
    The [S-300|S] was first deployed in 1978.
    Experts say the [S-300|S] could be a problem.`,
  ),
  page(
    'en',
    'a live blog of surnames',
    `
    14:20 [Maduro|M] speaks on TV
    15:10 [Trump|T] calls [Maduro|M] a puppet
    15:20 [Maduro|M]: we will resist`,
  ),
  // Where the page gives the full name the surname alone is his.
  page(
    'en',
    'a live blog',
    `
    Live: [Elliott Abrams|A] before the House
    [Abrams|A] arrives.
    [Abrams|A]: "I never said that."`,
  ),
  page(
    'en',
    'the diary of a crisis',
    `
    [Nicolás Maduro|M]
    President since 2013
    [Maduro|M] digs in`,
  ),
  // What speaks against a name in a menu or in other news takes nothing from an article, but in a block that has the name.
  page(
    'en',
    'an article below a menu of sections',
    `
    Football
    Film
    [Bolton|B] warns Moscow over [Venezuela|VE] troops
    “We will not wait,” [Bolton|B] wrote.
    Asked about options, [Bolton|B] declined to elaborate.`,
  ),
  page(
    'es',
    'an article between a menu and the most read',
    `
    Fútbol
    [Bolton|B] advierte a Moscú y respalda a [Guaidó|G]
    Según [Bolton|B], la presencia de los aviones es una provocación.
    Cinco trucos para ahorrar batería`,
  ),
  page(
    'nl',
    'an article above the sport',
    `
    [Bolton|B]: banken die [Maduro|M] helpen, worden gestraft
    Witte Huis kondigt sancties aan
    Volgens [Bolton|B] is de maat vol.
    Ajax wint in Madrid`,
  ),
  page(
    'de',
    'an article beside the league',
    `
    Bundesliga
    Der Sicherheitsberater spricht in Jerusalem
    [Bolton|B] droht Teheran und Moskau
    „Wir werden das nicht hinnehmen“, sagte [Bolton|B].`,
  ),
  page(
    'en',
    'a report that goes on, beside a teaser',
    `
    [Bolton|B]: [Venezuela|VE]'s time is up
    Bolton beat Wigan
    Bolton are now six games without defeat.`,
  ),
  // Articles as newsrooms of other languages write them, and what is beside them.
  page(
    'es',
    'an article on a blackout',
    `
    Otra noche a oscuras
    [Maduro|M] culpó del [apagón|BO] a un francotirador.
    «Nos quieren quebrar», dijo [Maduro|M].`,
  ),
  page(
    'fr',
    'an article on a briefing',
    `
    Moscou assume
    « Aussi longtemps qu’il le faudra », a déclaré Mme [Zakharova|Z] lors de son point de presse.
    [Zakharova|Z] a rappelé l’accord signé en 2001.`,
  ),
  page(
    'de',
    'an article on a visit',
    `
    [Bolton|B] stellt Bedingungen für Abzug
    [Bolton|B] erklärte am Sonntag bei Netanjahu, erst müsse der IS besiegt sein.
    Später flog [Bolton|B] nach Hause.`,
  ),
  page(
    'it',
    'an article on a hawk',
    `
    [Bolton|B], il falco, ha rinviato il viaggio a Seul.
    «Non è un gioco», scrive [Bolton|B] su Twitter.`,
  ),
  page(
    'nl',
    'an article on a spokeswoman',
    `
    [Zacharova|Z] haalt uit naar ambassadeur
    Er is een akkoord, aldus [Zacharova|Z].`,
  ),
  page(
    'cs',
    'an article on an envoy',
    `
    Zmocněnec [Abrams|A] míní, že opravují rakety.
    [Abramsovi|A] to vadí.`,
  ),
  page(
    'sv',
    'an article on a threat',
    `
    [Bolton|B] hotar ryska banker
    – Vi tolererar det inte, skrev [Bolton|B].`,
  ),
  page(
    'fi',
    'an article on a warning',
    `
    [Bolton|B] varoitti Lavrovia
    [Bolton|B]in mukaan joukot ovat uhka.`,
  ),
  page(
    'ro',
    'an article on a spokeswoman',
    `
    Purtătoarea de cuvânt [Zaharova|Z] a replicat.
    Potrivit [Zaharovei|Z], militarii rămân.`,
  ),
  page(
    'tr',
    'a capital',
    `
    Başkent [Karakas|C]'ta halk tencere çaldı.`,
  ),
  page(
    'ru',
    'an article on a visit, beside the league',
    `
    Футбол
    [Болтон|B] прилетел в Москву
    [Болтона|B] примет Путин.
    Вечером [Болтон|B] ужинал в посольстве.`,
  ),
  page(
    'ja',
    'an article on a dismissal, beside the league',
    `
    サッカー
    プレミアリーグ
    [ボルトン|B]氏を解任　アフガンで対立
    強硬派の[ボルトン|B]氏は昨年4月に就任。
    [ボルトン|B]氏の回顧録に注目が集まる。`,
  ),
  // Countries and an assessor are words of the adviser's articles, too, but a town has all of them.
  page(
    'en',
    'a town that thinks of others',
    `
    Bolton mosque raises money for earthquake victims in Syria
    Bolton firm stops exports to [Russia|RU]
    Bolton rally for Palestine: hundreds march against Israel
    Bolton assessor to hold hearing on property values`,
  ),
  page(
    'el',
    'a club beside the world',
    `
    Απεργία στη Μπόλτον
    Η Μπόλτον είναι 23η στη βαθμολογία.
    Νέα πορεία από τον [Γκουαϊδό|G]`,
  ),
  page(
    'fa',
    'a club beside the world',
    `
    بولتون در آستانه ورشکستگی
    بازیکنان بولتون حقوق نگرفته‌اند.
    [گوایدو|G] به خیابان فراخواند`,
  ),
  page(
    'ru',
    'a singer beside the world',
    `
    Болтон споёт в Кремле
    Билеты на Болтона стоят от трёх тысяч.
    В [Каракасе|C] снова нет света`,
  ),
  page(
    'it',
    'a goalkeeper beside the world',
    `
    In porta, il giovane Maduro para un rigore.
    [Venezuela|VE], [Guaidó|G] chiama alla piazza`,
  ),
  page(
    'nl',
    'a minister of an island beside the world',
    `
    Minister Maduro praat met vakbonden
    [Guaidó|G] terug in [Caracas|C]`,
  ),
];
