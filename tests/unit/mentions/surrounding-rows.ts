/** What stands around a name and tells who is meant, row by row. */
import { rows } from './rows';

export const SURROUNDING_ROWS = [
  ...rows(
    'en',
    'time zones by their technical names, and places beside a slash',
    `
    Common timezones: UTC, US/Eastern, US/Pacific, Europe/London
    Reset at midnight US/Pacific.
    America/Asuncion, America/Bogota, America/Caracas, America/Chicago
    {"timezone":"America/Caracas"}
    UTC-07:00 America/Boise
    [Caracas|C]/Bogota (AFP) - [Maduro|M] spoke. [US|US]/[Russia|RU] relations, the [US|US]/Mexico border
    In [America|US] / Europe
    `,
  ),
  ...rows('es', 'places beside a slash', 'Bogotá/[Caracas|C], 23 feb (EFE). [Venezuela|VE]/[EEUU|US]'),
  ...rows(
    'en',
    'initials of others and his own',
    `
    M. Bolton sang in [Venezuela|VE].
    J. [Bolton|B] spoke of [Venezuela|VE].
    Michael J. Bolton spoke of [Venezuela|VE]. Luis N. Maduro smiled.
    J. R. [Bolton|B] spoke of [Venezuela|VE].
    C. Maduro of [Venezuela|VE]
    The author (C. Maduro) wrote of [Venezuela|VE].
    N. [Maduro|M] of [Venezuela|VE]
    M.J.Maduro of [Venezuela|VE]
    said OPEC. [Maduro|M] of [Venezuela|VE]
    M. Maduro left [Venezuela|VE].
    `,
  ),
  ...rows(
    'en',
    'sentences that end before a name',
    `
    He left the [U.S.|US] [Maduro|M] stayed in [Venezuela|VE].
    Tariffs came from the [U.S.|US] [Trump|T] said so.
    "Thank you", said the Senator. [Bolton|B] spoke of [Venezuela|VE].
    So said the Judge. [Trump|T] laughed.
    Gen. Bolton and Rep. Abrams of [Venezuela|VE]; Dr. Bolton, Mrs. Trump, Ms. Trump
    and mr. [maduro|M] of [Venezuela|VE]
    he said ...[national security adviser|N] [John Bolton|B]
    Speaking at the U.N. [Trump|T] said no. He went to Washington, D.C. [Maduro|M] stayed in [Venezuela|VE].
    `,
  ),
  ...rows(
    'en',
    'volumes of a court’s reports, forums and locales',
    `
    Doe v. Bolton, 410 U.S. 179, 190 (1973); 347 U. S. 483; 585 U.S. ___ (2018)
    In 2019 [U.S.|US] troops left. In 2019, [U.S.|US] 10-year bonds. 60 [U.S.|US] planes
    Posted to r/Russia and r/China; of [China|CN]/[Russia|RU]
    lang="en-US", es-US; non-[US|US] and [US|US]-[China|CN] talks
    `,
  ),
  ...rows(
    'en',
    'surnames in capitals with a comma, as in lists of sanctions and indexes',
    `
    ZAKHAROVA, Olga Ivanovna, Moscow, [Russia|RU]; DOB 12 Mar 1971
    ABRAMS, Marcus Lee, [Venezuela|VE]
    [ZAKHAROVA, Maria|Z] Vladimirovna, Moscow
    TRUMP, Robert, of Washington. Trump, Ivanka, 45
    [Trump|T], Boris Johnson and Macron. [BOLTON|B], POMPEO AND [TRUMP|T]
    `.replace('[ZAKHAROVA, Maria|Z]', '[ZAKHAROVA|Z], Maria'),
  ),
  ...rows('de', 'names in low and high quotation marks', 'Das Hotel „Russland“. „[Russland|RU] muss gehen“'),
  ...rows('pl', 'names in low and high quotation marks', 'Hotel „Rosja” w Moskwie. „[Rosja|RU] odpowie”'),
  ...rows('bg', 'names in low and high quotation marks', 'Ледоразбивачът „Русия“ и кино „Русия“'),
  ...rows(
    'en',
    'what cannot be seen between a first name and a surname',
    `
    Melania \u200bTrump smiled. Melania\u200b Trump wept. Mrs\u200b Trump
    Michael\u200b Bolton sang in [Venezuela|VE].
    `,
  ),
  ...rows('en', 'the apostrophe that Unicode calls a letter', '[Russia|RU]ʼs answer, [Trump|T]ʼs tweet'),
  ...rows('es', 'a party in a table of results', '[Maduro|M] (PSUV) 67,8 % – Falcón 20,9 %'),
  ...rows('de', 'names by birth', 'Elfriede Müller, geb. Trump. Marie, geborene Maduro, aus [Venezuela|VE]'),
  ...rows('fr', 'names by birth', 'Anne Dupont, née Maduro, au [Venezuela|VE]'),
  ...rows('pt', 'women by their seat', 'Tem a palavra a Sra. Deputada Maduro, do Partido Socialista'),
  ...rows(
    'es',
    'sentences that end before a name',
    `
    La gente salió a la calle. [Maduro|M] llamó a la calma en [Venezuela|VE].
    Lo decidió el juez. [Trump|T] protestó.
    La calle Maduro y la Sra. Maduro, de [Venezuela|VE]
    `,
  ),
  ...rows('pt', 'sentences that end before a name', 'com os [E.U.A.|US] [Maduro|M] na [Venezuela|VE]'),
  ...rows(
    'fr',
    'sentences that end before a name',
    'Vive la rue. [Trump|T] menace. La rue Trump, Mme. Trump',
  ),
  ...rows('ru', 'sentences that end before a name', 'Так решил судья. [Трамп|T] назвал это позором.'),
  ...rows(
    'pl',
    'an initial behind his own first name',
    'O [Donaldzie J. Trumpie|T] mówią. Pisał o [Trumpie|T] Fred C. Trump. Wizyta [Donalda J. Trumpa|T].',
  ),
  ...rows('cs', 'an initial behind his own first name', 'O [Johnu R. Boltonovi|B] a [Donaldu J. Trumpovi|T]'),
  ...rows('lt', 'an initial behind his own first name', '[Donaldo J. Trumpo|T] vizitas'),
  ...rows('ru', 'an initial behind his own first name', 'Слова [Джона Р. Болтона|B] о [Венесуэле|VE]'),
  ...rows(
    'en',
    'an initial behind a first name like his that is not his',
    `
    Donald W. Trump of Reading, a welder, won the derby. [Donald J. Trump|T] lost.
    John W. Bolton was first elected to the Senate in 1946. Bolton served in Washington.
    Elliott B. Abrams, an accountant of Boca Raton, was born in [Venezuela|VE]. Abrams said so.
    `,
  ),
  ...rows(
    'en',
    'first names and titles before a surname',
    `
    Anna Belle Maduro of [Venezuela|VE]
    Anna B. Maduro of [Venezuela|VE]
    Anna Belle Marie Maduro of [Venezuela|VE]
    Anna  Maduro of [Venezuela|VE]
    Anna, [Maduro|M] and [Venezuela|VE]
    Anna said [Maduro|M] left [Venezuela|VE].
    Anna Belle said [Maduro|M] left [Venezuela|VE].
    Of [Venezuela|VE] spoke Anna Belle. [Maduro|M] was silent.
    Who left [Venezuela|VE]? Anna Belle! [Maduro|M] stayed.
    A friend (Anna Belle) [Maduro|M] met in [Venezuela|VE]
    Anna St. Clair Maduro of [Venezuela|VE]
    Anna J.J. Maduro of [Venezuela|VE]
    Mrs. Maduro left [Venezuela|VE].
    Mrs Maduro left [Venezuela|VE].
    Mr. [Maduro|M] left [Venezuela|VE].
    Mr Zakharova of the [Russian Foreign Ministry|F]
    [Venezuela|VE] and mr. [maduro|M]
    `,
  ),
  ...rows(
    'en',
    'addresses and paths',
    `
    Visit Venezuela.com now
    It left [Venezuela|VE].[Maduro|M] stayed.
    Read "/world/Russia/moscow" and /world/Russia
    EU/[China|CN]/[Russia|RU] summit
    [China|CN]/[Russia|RU] talks
    http://example.org/?q=Russia
    See www.Russia
    @Russia #Russia Russia@example.org
    `,
  ),
  ...rows(
    'en',
    'lines in capitals',
    `
    SUPPORT [RUSSIA|RU] NOW
    [RUSSIA|RU] WARNS [US|US] AGAINST INTERVENTION
    ALLIES URGE [US|US] TO LEAVE [VENEZUELA|VE]
    [US|US] TROOPS LEAVE
    PLEASE SHOW US YOUR FACE
    The NATO [US|US] base
    The IMF [US|US] report
    FORMER [US|US] envoy
    [China|CN] may VETO [US|US] plan
    THIS IS THE [US|US]
    `,
  ),
  ...rows(
    'en',
    'who was named last',
    `
    [Nicolás Maduro|M] spoke. Anna Maduro sang. Maduro bowed.
    [Donald Trump|T] spoke. Anna Trump sang. [Trump|T] bowed.
    [Nicolás Maduro|M]. Ricardo Maduro. Maduro.
    `,
  ),
  ...rows(
    'en',
    'a word against, near and far',
    `
    [John Bolton|B] of the White House watched football.
    [Nicolás Maduro|M] spoke. A cigar, a Maduro, was lit.
    [Nicolás Maduro|M] banned cigars in all public offices of the country, and [Maduro|M] smiled.
    [Nicolás Maduro|M] spoke. [Maduro|M] said that from now on and for good all cigars are forbidden.
    [Nicolás Maduro|M] spoke. Maduro is a cigar.
    `,
  ),
  ...rows(
    'en',
    'for and against a power',
    `
    Anti-[China|CN] protests
    Pro-[Zakharova|Z] crowds.
    `,
  ),
  ...rows(
    'en',
    'whose adviser',
    `
    India's national security adviser met [Trump|T].
    [Trump|T]'s [national security adviser|N] spoke.
    Washington's [national security adviser|N] spoke.
    Mary's national security adviser met [Trump|T].
    [Trump|T] met, in the winter of that year, India's national security adviser.
    [Trump|T]'s new and much discussed [national security adviser|N] spoke.
    `,
  ),
  // On a page that names Trump the office without a country would be the American one.
  ...rows(
    'en',
    'the advisers of other countries',
    `
    The national security adviser of South Korea met [Trump|T].
    The national security adviser of Israel met [Trump|T].
    `,
  ),
  ...rows(
    'es',
    'the advisers of other countries',
    `
    El asesor de Seguridad Nacional de Corea del Sur dijo que [Trump|T] aceptó.
    El consejero de Seguridad Nacional de Israel habló con [Trump|T].
    El [asesor de Seguridad Nacional|N], [John Bolton|B], viajó a Corea del Sur con [Trump|T].
    `,
  ),
  ...rows(
    'pt',
    'the advisers of other countries',
    `
    O assessor de Segurança Nacional da Coreia do Sul conversou com [Trump|T].
    O conselheiro de Segurança Nacional do Iraque falou com [Trump|T].
    O [conselheiro de Segurança Nacional|N], [John Bolton|B], foi à Coreia do Sul com [Trump|T].
    `,
  ),
  ...rows(
    'fr',
    'the advisers of other countries',
    `
    Le conseiller à la sécurité nationale de la Corée du Sud a rencontré [Trump|T].
    Le conseiller à la sécurité nationale de l’Inde a rencontré [Trump|T].
    `,
  ),
  ...rows(
    'de',
    'the advisers of other countries',
    `
    Der nationale Sicherheitsberater Südkoreas traf [Trump|T].
    Der südkoreanische nationale Sicherheitsberater traf [Trump|T].
    `,
  ),
  ...rows(
    'it',
    'another’s adviser',
    'Il consigliere per la sicurezza nazionale dell’India ha incontrato [Trump|T].',
  ),
  ...rows(
    'pl',
    'another’s adviser',
    'Doradca ds. bezpieczeństwa narodowego Iraku spotkał się z [Trumpem|T].',
  ),
  ...rows('nl', 'another’s adviser', 'De Zuid-Koreaanse nationale veiligheidsadviseur sprak met [Trump|T].'),
  ...rows('id', 'another’s adviser', 'Penasihat Keamanan Nasional Korea Selatan bertemu [Trump|T].'),
  ...rows('tr', 'another’s adviser', 'Irak Ulusal Güvenlik Danışmanı [Trump|T] ile görüştü.'),
  ...rows('ko', 'another’s adviser', '인도 국가안보보좌관이 [트럼프|T] 대통령을 만났다.'),
  ...rows(
    'ru',
    'the advisers of other countries',
    `
    Советник по национальной безопасности Южной Кореи встретился с [Трампом|T].
    Советник по национальной безопасности Индии встретился с [Трампом|T].
    `,
  ),
  ...rows('zh', 'another’s adviser', '韩国国家安全顾问会见[特朗普|T]。'),
  ...rows('ja', 'another’s adviser', '韓国の国家安全保障担当補佐官が[トランプ|T]大統領と会談した。'),
  ...rows(
    'fr',
    'M. is monsieur',
    `
    M. [Maduro|M] quitte le [Venezuela|VE].
    M.[Maduro|M] quitte le [Venezuela|VE].
    R. Maduro quitte le [Venezuela|VE].
    J.M. Maduro quitte le [Venezuela|VE].
    M. J. Maduro quitte le [Venezuela|VE].
    `,
  ),
  // fr.sputniknews.com, noovo.info.
  ...rows(
    '',
    'M. is monsieur, on a page that does not say its language',
    `
    Après l’échec, M.[Trump|T] s’est plaint d’avoir été «induit en erreur».
    un livre qui présentait M. [Trump|T] comme un homme; M. [Guaidó|G] est parti.
    The paper by M. Bolton on [Venezuela|VE]. C. Trump left.`,
  ),
  ...rows(
    'en',
    'M. is monsieur, on a page that says a wrong language',
    `
    Le président [Donald Trump|T] a parlé. M. [Trump|T] a dit non.
    See M. Bolton (2015) and [Donald Trump|T]. L. Trump left.`,
  ),
  ...rows(
    'ja',
    'names joined by a dot',
    `
    [トランプ|T]・[マドゥロ|M]会談、[ベネズエラ|VE]
    アンナ・マドゥロ、[ベネズエラ|VE]
    [ニコラス・マドゥロ|M]
    `,
  ),
  ...rows(
    'zh',
    'names joined by a dot',
    `
    安娜·马杜罗在[委内瑞拉|VE]
    `,
  ),
  ...rows(
    'ko',
    'names joined by a dot',
    `
    스베틀라나·자하로바, [러시아 외무부|F]
    `,
  ),
  ...rows(
    'ru',
    'titles of the other gender',
    `
    Господин Захарова в [МИД России|F]
    Госпожа [Захарова|Z] в [МИД России|F]
    `,
  ),
  ...rows(
    'es',
    'small letters',
    `
    [Venezuela|VE] maduro
    El presidente de [Venezuela|VE] come un maduro.
    El presidente: en [Venezuela|VE] no hay maduro.
    El presidente [maduro|M] de [Venezuela|VE]
    El presidente  [maduro|M] de [Venezuela|VE]
    Viajó a [Venezuela|VE].y volvió
    `,
  ),
  ...rows(
    'cs',
    'a woman’s form',
    `
    Trumpová mluvila v [USA|US].
    [Trumpova|T] vláda v [USA|US].
    `,
  ),
  ...rows(
    'en',
    'who stands before the first namesake',
    `
    [Trump|T] spoke. His daughter Ivanka Trump smiled.
    Melania Trump waved. Trump smiled.
    Ivanka Trump smiled. Trump and Lara Trump danced.
    [Trump|T] tapped Lara Trump. [Donald Trump|T] was pleased, and [Trump|T] said so.
    Bolton spoke. Anna Bolton sang.
    `,
  ),
  ...rows('ru', 'who stands before the first namesake', '[Трамп|T] прилетел с женой Меланией Трамп.'),
  ...rows('de', 'who stands before the first namesake', '[Trump|T] reiste mit seiner Frau Melania Trump.'),
  ...rows(
    'en',
    'a menu in capitals, and headlines with a word between a name and the country',
    `
    CONTACT US | ABOUT US | ADVERTISE WITH US | TERMS OF USE
    [Russia|RU], Ukraine, [Venezuela|VE] ABOUT US Careers FOLLOW US on Twitter. FIND US: LIKE US, EMAIL US (news from [Caracas|C])
    JOIN US today and CONTACT US for [Venezuela|VE]. LIVE [US|US] election results. OPINION [US|US] policy.
    ALLIES JOIN [US|US] SANCTIONS ON [MADURO|M]. MISJOIN [US|US] and [Venezuela|VE].
    [RUSSIA|RU] AND [US|US] TO MEET
    [VENEZUELA|VE] SANCTIONS [US|US] OFFICIALS. [MADURO|M] EXPELS [US|US] DIPLOMATS
    `,
  ),
  ...rows(
    'en',
    'what governments do and cigars do not',
    `
    The [Maduro|M] government has denied it.
    A Maduro that is mild, with a cigar cutter of the government
    [Bolton|B] would testify in the impeachment trial.
    Bolton would testify in the murder trial.
    `,
  ),
  ...rows('fr', 'no suit of cards', "L'[Amérique|US] de [Trump|T] suit."),
  ...rows(
    'en',
    'politics and no cigar',
    `
    Activists who back [Maduro|M] hung banners from the embassy.
    Four million refugees have fled [Maduro|M] and his rule.
    The Maduro is a little sweeter than the Natural.
    A Maduro from a factory near the embassy, a mild cigar
    `,
  ),
  ...rows(
    'es',
    'politics and no fruit',
    `
    [Maduro|M] ordena el cierre de la frontera con Brasil.
    [Maduro|M] anuncia racionamiento eléctrico.
    Maduro, ministro de Tegucigalpa, cerró la frontera.
    Maduro y reflexivo, el cantautor presenta su disco.
    `,
  ),
  ...rows(
    'pt',
    'politics and no fruit',
    `
    [Maduro|M] fecha fronteira com o Brasil.
    Maduro e doce, o mamão vai bem.
    `,
  ),
  ...rows(
    'fr',
    'politics and no fruit',
    `
    [Maduro|M] rompt avec Washington.
    Le café de la marque Maduro
    `,
  ),
  ...rows(
    'de',
    'politics and no cigar',
    `
    [Maduro|M] weist Diplomaten aus.
    Maduro aus Estelí
    `,
  ),
  ...rows(
    'tr',
    'politics and no cigar',
    `
    [Maduro|M]: Darbe girişimi püskürtüldü.
    `,
  ),
  ...rows(
    'ru',
    'diplomacy and no sport',
    `
    [Захарова|Z] ответила Столтенбергу.
    По словам [Захаровой|Z], посольство молчит.
    Захарова выиграла спринт в Тюмени.
    Следователь Захарова допросила свидетелей.
    `,
  ),
  ...rows(
    'uk',
    'diplomacy and no sport',
    `
    [Захарова|Z] про заяву Держдепу
    Захарова виграла спринт.
    `,
  ),
  ...rows(
    'pl',
    'diplomacy and no sport',
    `
    [Zacharowa|Z] o słowach Stoltenberga
    Zacharowa wygrała bieg.
    `,
  ),
  ...rows(
    'el',
    'the ballerina',
    `
    Η Ζαχάροβα και τα μπαλέτα Μπολσόι
    Η [Ζαχάροβα|Z] απάντησε στις [ΗΠΑ|US].
    `,
  ),
  ...rows(
    'ko',
    'the ballerina',
    `
    발레리나 자하로바가 온다.
    [자하로바|Z]가 [러시아|RU]에서 말했다.
    트럼프 카드로 하는 마술
    `,
  ),
  ...rows(
    'ja',
    'the ballerina and the players',
    `
    ザハロワ主演の「白鳥の湖」
    プレミアのボルトンで活躍した。
    [ボルトン|B]補佐官が述べた。
    `,
  ),
  ...rows(
    'fa',
    'the club',
    `
    بولتون صدرنشین لیگ شد.
    [بولتون|B] در [آمریکا|US] استعفا داد.
    `,
  ),
  ...rows(
    'ar',
    'the club',
    `
    فاز بولتون في دوري الدرجة الثانية
    استقال [بولتون|B] في [الولايات المتحدة|US]
    `,
  ),
  ...rows(
    'en',
    'doubtful names that stand beside each other in a list do not carry each other',
    `
    Line-up: Romero; Maduro, Bolton, Lopez. Booked: Abrams
    Starting lineup: Zakharova, Abrams, Bolton
    (Bolton, 2011; Maduro & Silva, 2014; Hart et al., 2018)
    Genealogy: Bolton m. Abrams 1840; Maduro m. Hart 1851
    The line-up of the evening is as it was. [Trump|T] told [Maduro|M] to leave [Venezuela|VE].
    `,
  ),
  ...rows(
    'en',
    'names in their places of a list are company to nobody',
    `
    Viola: Bolton, Lee. Cello: Maduro, Abrams.
    Result: Zakharova (RUS) 61.20; Bolton (GBR) 59.02; Abrams (USR) 58.11
    Hart (2013); Bolton & Lee (2015); Maduro & Silva (2016)
    [Trump|T] and [Bolton|B] spoke.
    It was [Bolton|B], [Trump|T] said.
    `,
  ),
  ...rows('pl', 'a line-up', 'Skład: Bolton, Lewandowski, Abrams'),
  ...rows('it', 'a line-up', 'Formazione: Buffon; Bolton, Rossi; Abrams'),
  ...rows('ru', 'a line-up', 'Состав: Петров; Болтон; Давыденко, Абрамс'),
  ...rows('es', 'a line-up', 'Alineación: Gómez; Maduro, Peña, Bolton; Abrams'),
  ...rows(
    'pt',
    'a line-up and a cast',
    `
    Escalação: Rui; Maduro, Tiago, Bolton
    Elenco: Bolton (juiz), Maduro (Eva), Abrams
    `,
  ),
  ...rows('de', 'a line-up', 'Startelf: Neu – Maduro, Bolton, Abrams'),
  ...rows('nl', 'a line-up', 'Opstelling: Bolton, De Jong, Abrams'),
  ...rows('ru', 'a cast', 'В ролях: Болтон, Абрамс'),
  ...rows(
    'en',
    'ranks and callings of a small town',
    `
    Sgt. Abrams called Lt. Bolton. Sgt Abrams, Lt Bolton. [Maduro|M] in [Venezuela|VE].
    Commissioner Bolton, Colonel Bolton and Sergeant Abrams thanked the [US|US] Army. The commissioner [Trump|T] named
    Advocate General Maduro gave his opinion. The [United States|US] and [Russia|RU] are no party.
    Deputy Bolton, Gov. Abrams, Councillor Maduro, Cllr Bolton, Councilman Abrams, Pastor Bolton and Bishop Abrams met [Guaidó|G].
    `,
  ),
  ...rows(
    'en',
    'an organisation with stops ends the sentence before',
    `
    He walked out of the O.A.S. [Maduro|M] stayed in [Caracas|C].
    She told the F.B.I. [Trump|T] had called. The C.I.A. [Trump|T] briefing was short. R.N.C. [Trump|T] day
    `,
  ),
  ...rows(
    'en',
    'firms and villages that bear a name',
    `
    Shares of Trump Media fell. [Trump|T] media adviser; [Trump|T] spoke in [Venezuela|VE].
    Bolton Holdings, Abrams Inc, Maduro LLC, Bolton Ltd, Trump Winery; Trump Village and Abrams Lane. [Maduro|M] in [Venezuela|VE]
    Bolton Hill, Bolton Landing, Bolton High School and [Trump|T]
    [Trump|T] speaks. Bolton mum wins; Bolton woman, Bolton dad and Bolton teenager named; Bolton couple wed
    [Trump|T] speaks. Bolton hospital shut; Bolton Hospice run; Bolton MP quits; Bolton residents and Bolton restaurant fined
    `,
  ),
  ...rows('de', 'a firm', 'Bolton GmbH in [Venezuela|VE]'),
  ...rows('fr', 'an organisation with stops', 'Au sortir de l’O.N.U. [Trump|T] a ri.'),
  ...rows('es', 'an organisation with stops', 'Salió de la O.E.A. [Maduro|M] celebró en [Caracas|C].'),
  ...rows(
    'en',
    'a headline alone',
    `
    [Maduro|M] vows to stay
    [Maduro|M] refuses to resign
    [Maduro|M] pleads not guilty
    `,
  ),
  ...rows('es', 'a headline alone', '[Maduro|M] no renuncia'),
  ...rows('fr', 'a headline alone', '[Maduro|M] ne démissionne pas'),
  ...rows('de', 'a headline alone', '[Maduro|M] lehnt Rücktritt ab'),
  ...rows('en', 'a vacuum cleaner', 'The S-300 vacuum cleaner, a Miele S-300. It has 300 watts, the S-300.'),
  ...rows('es', 'a vacuum cleaner', 'Aspiradora S-300.'),
  ...rows('de', 'a vacuum cleaner', 'Staubsauger S-300 für 99 Euro'),
  ...rows('ru', 'a vacuum cleaner', 'Пылесос С-300 чёрный'),
  ...rows(
    'en',
    'somebody’s S-300, without a word of missiles',
    `
    JBL S-300 bookshelf speakers, walnut, one owner, grilles included.
    For sale: 1998 Volvo S-300 wheel loader bucket, 2.1 m wide.
    Bus S-300 leaves Central Station every 20 minutes.
    The S-300 form must be filed with the tax office by April 15.
    Bus S‑300 leaves every 20 minutes, bus S–300 every hour, bus s-300 never.
    Chair C-300 in oak. A C‑300 resin.
    Two [S‑300s|S] on launchers in Syria. The [s-300|S] missiles of [Russia|RU], a [C-300|S] system.
    `,
  ),
  ...rows('de', 'a bus line', 'Die Linie S-300 fährt wegen Bauarbeiten nur bis Hauptbahnhof.'),
  ...rows('fr', 'a stove', 'Poêle à bois S-300, rendement 81 %, garantie 10 ans.'),
  ...rows('es', 'a road', 'La carretera S-300 estará cortada entre los kilómetros 4 y 9.'),
  ...rows('it', 'a motorcycle', 'Ducati S-300, appena revisionata.'),
  ...rows('ru', 'a drill', 'Перфоратор Makita S-300, 800 Вт, кейс в комплекте. Кресло C-300 из дуба.'),
  ...rows('ja', 'a compressor', 'エアコンプレッサー S-300　静音タイプ　送料無料'),
  ...rows(
    'en',
    'missiles, by one word',
    'Two [S-300|S] launchers were seen. Ukraine asked for an [S-300|S].',
  ),
  ...rows('pl', 'missiles, by one word', 'Spadła rakieta, to [S-300|S].'),
  ...rows('ro', 'missiles, by one word', 'Slovacia a trimis sistemul [S-300|S].'),
  ...rows('id', 'missiles, by one word', 'Suriah menerima rudal [S-300|S].'),
  ...rows('vi', 'missiles, by one word', 'Syria nhận tên lửa [S-300|S].'),
  ...rows(
    'en',
    'a time or an acronym before a name',
    `
    The talks start at 5 P.M. [Bolton|B] will brief the press on [Venezuela|VE].
    He met the leaders of the E.U. [Trump|T] went golfing.
    At his club in Bedminster, N.J. [Trump|T] golfed. In Manchester, N.H. [Trump|T] spoke, in Columbia, S.C. he did not.
    Q. [Trump|T] has said so? Q. [Bolton|B] warned Iran?
    By N.E. Bolton and S.A. Bolton, Washington. A. Trump and K. Trump sang.
    `,
  ),
  ...rows(
    'en',
    'others by their calling',
    `
    MP Maduro asked about refugees from [Venezuela|VE]. MP Maduro sat down.
    The actor [Trump|T] hates, the doctor [Trump|T] trusts.
    Two Bolton men who fought for Ukraine came home.
    `,
  ),
  ...rows(
    'es',
    'others by their calling',
    `
    La doctora Guaidó atiende en [Caracas|C]. El diputado [Guaidó|G] no.
    La doctora Maduro atiende en [Caracas|C]. La cantante Maduro es de [Venezuela|VE].
    `,
  ),
  ...rows('fr', 'others by their calling', 'La pianiste Maria Zakharova joue. Zakharova enregistre Chopin.'),
  ...rows(
    'en',
    'a calling before a name that nobody else is known by',
    'Deputy [Guaidó|G] was sworn in. Congressman [Guaido|G] returned. Mrs Guaidó waved.',
  ),
  ...rows('ru', 'a calling before a name that nobody else is known by', 'депутат [Гуайдо|G] заявил'),
  ...rows(
    'de',
    'a chief is no cook',
    '[US|US]-Chef [Trump|T] droht, Sozialisten-Chef [Maduro|M] in [Venezuela|VE] bleibt.',
  ),
  ...rows(
    'en',
    'a verb and a noun that are titles with a capital',
    `
    Some Republicans miss [Trump|T]. Nobody in [Venezuela|VE] will miss [Maduro|M]. The lady [Trump|T] met.
    Miss Trump sang. Lady Bolton of Washington. LADY TRUMP
    `,
  ),
  ...rows(
    'en',
    'callings of others, in a capital or without',
    `
    Attorney Abrams says his client left [Venezuela|VE]. Nurse Abrams stayed in [Venezuela|VE].
    Fire Chief Bolton thanked crews from Washington. Cpl. Bolton served in Afghanistan.
    The illustrator John Bolton signs in Washington. Actor John Bolton sings at the White House.
    The skater Maria Zakharova trains in Moscow. Teacher Zakharova, too.
    Realtor Abrams sold a house to [Venezuela|VE]. Editor Davydenko left Interfax.
    `,
  ),
  ...rows(
    'es',
    'callings of others',
    'La actriz Zajárova vive en Moscú. La doctora Maduro atiende al gobierno.',
  ),
  ...rows('fr', 'callings of others', 'L’actrice Maria Zakharova joue à Moscou.'),
  ...rows('nl', 'callings of others', 'De honkballer Maduro bezoekt het parlement.'),
  ...rows('pl', 'callings of others', 'Piłkarz Maduro odchodzi z [Caracas|C].'),
  ...rows('it', 'callings of others', 'Il calciatore Maduro saluta il governo.'),
  ...rows('pt', 'callings of others', 'O treinador Maduro fala do governo.'),
  ...rows(
    'ru',
    'callings of others, and whose defender it is',
    'Учитель Мария Захарова живёт в Киеве. Защитник [Трампа|T] ушёл.',
  ),
  ...rows(
    'en',
    'first names of others',
    'Alla Zakharova was sanctioned by Ukraine. Dmytro Davydenko spoke of helicopters. Wendy Bolton left Washington.',
  ),
  ...rows('es', 'first names of others', 'Norka Maduro habla del gobierno.'),
  ...rows(
    'ja',
    'whoever’s first name stands before a dot, also one that ends in a long vowel or begins as his',
    `
    ハリー・トランプ氏は大統領を批判した
    ドナルダ・トランプ氏は大統領を批判した
    トランプをした。ハリー・トランプ氏の娘と
    `,
  ),
  ...rows(
    'en',
    'before a namesake only who bears her name',
    'Abrams met [Trump|T] and his wife, Melania Trump.',
  ),
  ...rows(
    'vi',
    'a country of two syllables and more behind another word',
    'Tổng Thống [Venezuela|VE] phát biểu',
  ),
  ...rows(
    'mul',
    'a continent, on a page that names no language',
    'America first, said the people of America.',
  ),
  ...rows('en', 'the adviser of several', 'Our allies’ national security adviser saw [Trump|T].'),
  ...rows('ru', 'callings before another case', 'Тренер [Трампом|T] недоволен; судья [Трампу|T] не помог.'),
  ...rows(
    'en',
    'the pronoun behind short words, beside words of the matter, and far from a name',
    `
    SEND IT TO US. ONE OF US
    MEET US AT THE WHITE HOUSE, MR PRESIDENT
    [RUSSIA|RU] IS ONE OF THE MANY PLACES ON OUR LONG LIST OF LOVELY DESTINATIONS THAT YOU CAN VISIT WITH YOUR FAMILY AND FRIENDS IN SUMMER AND IN WINTER. CONTACT US TODAY
    `,
  ),
  ...rows(
    'en',
    'states and hours with full stops',
    `
    At 5 A.M. [Trump|T] woke. In Columbia, S.C. [Trump|T] spoke.
    In Albany, N.Y. [Trump|T] spoke. In Raleigh, N.C. [Trump|T] slept.
    `,
  ),
  ...rows('en', 'the next name of a list, by two initials', '[Trump|T], V. V. Putin and Xi of [China|CN]'),
  ...rows('zh', 'dots of other shapes', '安娜•马杜罗在[委内瑞拉|VE]；安娜‧马杜罗在[委内瑞拉|VE]'),
  ...rows('ja', 'a dot of half width', 'ハリー･トランプ氏は大統領を批判した'),
  ...rows('vi', 'whoever is called so', 'Bà Nga gặp ông Nga; cô Nga, chị Nga, bà Nga. Tổng thống [Nga|RU].'),
];
