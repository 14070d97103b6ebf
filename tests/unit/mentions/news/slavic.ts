import { rows } from '../rows';

/** Sentences as the news have them, slavic. */
export const slavicNews = [
  ...rows(
    'pl',
    'as the news have it',
    `
    [Maduro|M] zrywa stosunki z [USA|US]
    Prezydent [Maduro|M] oskarżył [Trumpa|T] o próbę zamachu.
    Lider opozycji [Juan Guaidó|G] ogłosił się tymczasowym prezydentem [Wenezueli|VE].
    [Guaidó|G] i [Guaido|G]
    Rzeczniczka [MSZ Rosji|F] [Maria Zacharowa|Z] oświadczyła
    Rzecznik [rosyjskiego MSZ|F]
    MSZ Polski wezwało ambasadora [Rosji|RU]
    Polskie MSZ
    Doradca [Trumpa|T] ds. bezpieczeństwa narodowego [John Bolton|B]
    [Boltonowi|B] i [Trumpowi|T] nie podoba się [Wenezuela|VE]
    O [Johnie Boltonie|B] i Iranie
    z [Johnem Boltonem|B] w Moskwie
    [Elliottem Abramsem|A]
    Czołgi Abrams dla Wojska Polskiego
    Abramsy dotarły do Szczecina
    Premier kupił 250 Abramsów
    systemy [S-300|S] z [Rosji|RU]
    Do [Chin|CN] i [Rosją|RU]
    Morze Południowochińskie
    w [Stanach Zjednoczonych|US]
    [Amerykę|US] znowu wielką
    [Donaldowi Trumpowi|T] i [Donaldzie Trumpie|T]
    Melania Trump
    [Zacharowa|Z]: [USA|US] szukają pretekstu
    na lotnisku [Maiquetia|P]
    [Rosoboroneksportu|R]
    [Wenezuelą|VE], [Wenezuelę|VE]
    Melanii Trump nie było; Ivance Trump i Ivanką Trump
    Swietłany Zacharowej
    przeciwko prezydentowi [Nicolasowi Maduro|M]
    uznanie [Guaido|G]; [Maduro|M] nazwał szefa parlamentu marionetką [USA|US]
    [Rosja|RU], [Chiny|CN], Turcja poparły [Maduro|M]
    ze [Stanami Zjednoczonymi|US] na czele
    powstrzymali je [John Bolton|B] i Mike Pompeo`,
  ),
  ...rows(
    'cs',
    'as the news have it',
    `
    [Maduro|M] přerušil vztahy s [USA|US]
    Prezident [Maduro|M] obvinil [Trumpa|T]
    [Madurův|M] režim ve [Venezuele|VE]
    [Trumpův|T] poradce [John Bolton|B]
    [Johna Boltona|B] a [Johnem Boltonem|B]
    [Boltonovi|B] se [Venezuela|VE]
    Mluvčí [ruského ministerstva zahraničí|F] [Marija Zacharovová|Z]
    [Zacharovové|Z] podle [Ruska|RU]
    české ministerstvo zahraničí
    [Rusku|RU], [Ruskem|RU], [Čínou|CN]
    Jihočínské moře
    [Spojené státy|US] a [Rusko|RU]
    [Trumpova|T] vláda
    [Latinské Americe|L]
    Ivanka Trumpová
    Melania Trumpová
    tanky Abrams
    systém [S-300|S]
    Melanie Trumpové se nelíbilo; s Ivankou Trumpovou
    testem pro administrativu amerického prezidenta [Donalda Trumpa|T]
    jeho [poradcem pro národní bezpečnost|N] [Johnem Boltonem|B] kvůli [Venezuele|VE]
    První dáma [Spojených států|US] Melania Trumpová uspořádala oběd. Trumpová přivítala dceru Ivanku Trumpovou.`,
  ),
  ...rows(
    'sk',
    'as the news have it',
    `
    [Maduro|M] prerušil vzťahy s [USA|US]
    [Trumpov|T] poradca [John Bolton|B]
    Prezident [Nicolás Maduro|M] a [Juan Guaidó|G]
    [Madura|M] podporuje [Rusko|RU] a [Čína|CN]; [Venezuela|VE]
    Hovorkyňa [ruského ministerstva zahraničných vecí|F] [Marija Zacharovová|Z]
    [Spojeným štátom|US]
    Juhočínske more
    Melanii Trumpovej`,
  ),
  ...rows(
    'sl',
    'as the news have it',
    `
    [Maduro|M] prekinil odnose z [ZDA|US]
    [Juan Guaido|G] in [Juana Guaidoja|G]
    [Kitajska|CN], [Rusija|RU] in [ZDA|US]
    Južnokitajsko morje
    Tiskovna predstavnica [ruskega zunanjega ministrstva|F] [Marija Zaharova|Z]
    [Madurov|M] režim v [Venezueli|VE]
    Melania Trump je obiskala Slovenijo.
    [Trumpova|T] administracija povečuje pritisk na [Madura|M] v [Venezueli|VE]
    podpora [Trumpove|T] ekipe, ki [Madura|M] vidi kot grožnjo [ZDA|US]
    ugrabiti [Nicolása Madura|M] in ga odpeljati v New York`,
  ),
  ...rows(
    'hr',
    'as the news have it',
    `
    Predsjednik [Venezuele|VE] [Nicolas Maduro|M]
    Južno kinesko more
    Glasnogovornica [ruskog ministarstva vanjskih poslova|F] [Marija Zaharova|Z]
    [Americi|US]
    [Guaidó|G] i [Guaidov|G]
    [Johna Boltona|B]
    [Elliotta Abramsa|A]
    Melanije Trump i Ivanki Trump
    po [Trumpovu|T] diktatu, u najtvrđi [Trumpov|T] zid
    [Trump|T] je svrgnuo predsjednika [Venezuele|VE], a [Madura|M] čeka suđenje.
    [SAD|US] će “upravljati” [Venezuelom|VE]`,
  ),
  ...rows(
    'sr',
    'as the news have it',
    `
    [Мадуро|M] прекинуо односе са [САД|US]
    Председник [Венецуеле|VE] [Николас Мадуро|M]
    [Трампов|T] саветник [Џон Болтон|B]
    Портпаролка [Министарства спољних послова Русије|F] [Марија Захарова|Z]
    [Хуан Гваидо|G] и [Хуана Гваида|G]
    [Захарова|Z]: [САД|US] прете [Венецуели|VE]
    [Maduro|M] prekinuo odnose sa [SAD|US]
    Predsednik [Venecuele|VE] [Nikolas Maduro|M]
    [Trampov|T] savetnik [Džon Bolton|B]
    [Donald Tramp|T] i [Huan Gvaido|G]
    [Marija Zaharova|Z], portparolka [ruskog Ministarstva spoljnih poslova|F]
    [Rusiju|RU] i [Kinu|CN]
    [Amerika|US] preti
    Јужно кинеско море
    Балерина Светлана Захарова
    Меланије Трамп
    Melanije Tramp
    [Huana Gvaida|G] su priznale [SAD|US] i Kanada.
    bliska saradnica [Nikolasa Madura|M], prema rečima [Donalda Trampa|T]
    [Maduro|M] je naveo da se administracija [Donalda Trampa|T] stoji iza udara u [Venecueli|VE].
    [SAD|US] će "upravljati" [Venecuelom|VE]
    Nemačka se priprema za rat sa [Rusijom|RU]`,
  ),
  ...rows(
    'bs',
    'as the news have it',
    `
    [Maduro|M] i [SAD|US]
    Predsjednik [Venecuele|VE] [Nicolas Maduro|M]`,
  ),
  ...rows(
    'bg',
    'as the news have it',
    `
    [Мадуро|M] скъса отношенията със [САЩ|US]
    Президентът на [Венецуела|VE] [Николас Мадуро|M]
    [Тръмп|T] заплаши [Русия|RU]
    Съветникът на [Тръмп|T] [Джон Болтън|B]
    [Хуан Гуайдо|G] се самопровъзгласи
    Говорителката на [руското външно министерство|F] [Мария Захарова|Z]
    [Китай|CN] и [Русия|RU] подкрепят [Мадуро|M]
    Южнокитайско море
    българското външно министерство
    танкове Абрамс
    [Съединените щати|US]
    [Латинска Америка|L]
    Мелания Тръмп
    Мелания Тръмп и Иванка Тръмп
    [Русия|RU] няма да достави комплекси [С-300|S] на Иран
    ЗРК [С-300ПМУ-1|S]`,
  ),
  ...rows(
    'mk',
    'as the news have it',
    `
    [Мадуро|M] ги прекина односите со [САД|US]
    Претседателот на [Венецуела|VE] [Николас Мадуро|M]
    [Трамп|T] и [Џон Болтон|B]
    [Русија|RU] и [Кина|CN]
    [Хуан Гваидо|G]
    [Марија Захарова|Z] од [руското МНР|F]`,
  ),
];
