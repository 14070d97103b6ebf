/** What a rule of matching is for, row by row; `news/` has sentences as the news have them. */
import { rows } from './rows';

export const MENTION_ROWS = [
  ...rows(
    'en',
    'full names',
    `
    [Nicolás Maduro|M] spoke.
    [NICOLÁS MADURO|M] SPOKE.
    [nicolas maduro|M] spoke.
    [Nicholas Maduro|M] spoke.
    [Juan Guaidó|G] and [Juan Guaido|G] are one.
    [Elliott Abrams|A] and [Elliot Abrams|A] are one.
    Ambassador [John R. Bolton|B] resigned.
    [Donald J. Trump|T] won.
    [Maria Zakharova|Z], the spokeswoman, answered.
    [Rosoboronexport|R] sells arms.
    [Vyacheslav Davydenko|D] of Rostec declined.
    The [Russian Foreign Ministry|F] answered.
    The [Ministry of Foreign Affairs of the Russian Federation|F] answered.
    The [US National Security Advisor|N] left.
    The [United States|US] and [Latin America|L].
    The [Western Hemisphere|W] is large.
    They landed at [Simón Bolívar International Airport|P].`,
  ),
  ...rows(
    'en',
    'boundaries',
    `
    Maduroism and Trumpism are words.
    Venezuelan and Russian are adjectives.
    Venezuelans and Russians are people.
    Anti-[Trump|T] and pro-[Nicolás Maduro|M] crowds.
    [Russia|RU]'s and [Venezuela|VE]’s ministers.
    ([Russia|RU]), "[Venezuela|VE]", [China|CN]; [Russia|RU]: [China|CN].
    [US|US]-led and [Trump|T]-backed.
    Prerussia and Russianise.
    Belarussia is another country.
    Mention of @Venezuela and #Venezuela and venezuela@example.org.
    See https://example.org/russia/venezuela for more.
    See www.venezuela.com for more.
    The [Russia|RU]–[China|CN] pact; the [Russia|RU]/[China|CN] pact.
    [Russia|RU]…[China|CN]`,
  ),
  ...rows(
    'en',
    'spellings of a page',
    `
    [Nicola\u0301s Maduro|M] spoke.
    [Nico\u00adlás Ma\u00addu\u00adro|M] spoke.
    [Nicolás\u00a0Maduro|M] spoke.
    [Nicolás\n        Maduro|M] spoke.
    [Ｎｉｃｏｌａｓ Ｍａｄｕｒｏ|M] spoke.
    [Ju\u200ban Guai\u200bdo|G] spoke.
    [Rus\u2060sia|RU] spoke.`.replace('\n        Maduro', '\\n  Maduro'),
  ),
  ...rows(
    'en',
    'model numbers',
    `
    The [S-300|S] system.
    The [S‑300|S] system.
    The [S–300|S] system.
    The [S − 300|S] missile system.
    The [C-300|S] missile system.
    The [С-300|S] system.
    The [S-300VM|S] system and the [S‑300V1|S].
    Two [S-300s|S] on launchers were seen.
    The [S-300PMU2|S] missiles.
    The [S300|S] missile and its radar.
    The S-3000 and the VS-300 and the 300S.
    The S-400 and the Tor.
    A Canon PowerShot S300 camera.
    A Mercedes 300se.`,
  ),
  ...rows(
    'en',
    'weak aliases with evidence',
    `
    [Venezuela|VE]'s [Maduro|M] stays.
    President [Maduro|M] met Chávez's widow in [Caracas|C].
    Mr [Maduro|M] met Mr [Guaido|G].
    [Nicolás Maduro|M] stays. [Maduro|M] is well.
    [Maduro|M] is well. [Nicolás Maduro|M] stays.
    [Bolton|B] warned [Maduro|M] about [Venezuela|VE].
    [Abrams|A], the special envoy, flew to [Caracas|C].
    The spokeswoman [Zakharova|Z] told a briefing.
    [Davydenko|D] of [Rosoboronexport|R] said so.
    [Trump|T] said no.
    The White House said the [national security adviser|N] had left.`,
  ),
  ...rows(
    'en',
    'weak aliases without evidence',
    `
    A box of Maduro arrived.
    We drove through Bolton on Sunday.
    Abrams won again.
    Zakharova danced.
    Davydenko served an ace.
    An S300 arrived.`,
  ),
  ...rows(
    'en',
    'other bearers of a name',
    `
    Michael Bolton sang. Bolton sang again.
    Stacey Abrams ran. Abrams lost.
    J.J. Abrams directs. Abrams filmed it.
    Ricardo Maduro ruled Honduras. Maduro left.
    Judd Trump won the snooker final. Trump led.
    Melania Trump smiled at [Donald Trump|T].
    Donald Trump Jr. smiled.
    Bolton Wanderers lost. Bolton went down.
    Nicolás Maduro Guerra is a deputy.
    Maduro & Curiel's Bank is in Curaçao.
    Mark Zakharov directed.
    Mrs Trump smiled.
    The Trump Organization owns Trump Tower. Trump Towers Istanbul
    Nikolay Davydenko beat Federer. Davydenko smiled.
    M. Bolton plays for a club.
    [Nicolás Maduro|M] met Ricardo Maduro.`,
  ),
  ...rows(
    'en',
    'other senses',
    `
    Play a trump, then count your trumps.
    Fine bone china and a china shop.
    The South China Sea is wide.
    The maduro wrapper of a cigar.
    An M1 Abrams tank.
    It costs US$5 million.
    Join us today and tell us more.
    CONTACT US TODAY
    South America and North America.
    The Bank of America.
    Central America and the Caribbean.
    The deputy national security adviser of the White House.
    India's national security adviser Ajit Doval.
    The film The Russia House.
    The Simón Bolívar bridge.
    Russia Today is a channel.`,
  ),
  ...rows(
    'es',
    'Spanish',
    `
    El presidente [Nicolás Maduro|M] habló en [Caracas|C].
    El régimen de [Maduro|M] en [Venezuela|VE].
    [EE.UU.|US] y [EE. UU.|US] y [EEUU|US] y [Estados Unidos|US].
    La portavoz [María Zajárova|Z] habló.
    Según [Zajárova|Z], [Rusia|RU] no.
    Los maduristas y chavistas.
    Un plátano maduro y un hombre maduro.
    Maduro frito con queso.
    Los Estados Unidos Mexicanos.
    El [Ministerio de Exteriores ruso|F] respondió.
    [América Latina|L] y [Latinoamérica|L].
    El [Hemisferio Occidental|W].
    El [asesor de Seguridad Nacional de la Casa Blanca|N].
    Aterrizó en el [aeropuerto de Maiquetía|P].
    La China Suárez actúa.
    [China|CN] y [Rusia|RU].
    América para todos.`,
  ),
  ...rows(
    'pt',
    'Portuguese',
    `
    O presidente da [Venezuela|VE], [Nicolás Maduro|M], e os [EUA|US].
    [Rússia|RU] e [China|CN].
    O [Hemisfério Ocidental|W].
    [Guaidó|G] foi proibido.
    Um homem maduro.
    A população venezuelana.
    O [Ministério das Relações Exteriores da Rússia|F].`,
  ),
  ...rows(
    'fr',
    'French',
    `
    Les [États-Unis|US] et les [Etats-Unis|US] et la [Russie|RU].
    L'[Amérique latine|L] et la [Chine|CN].
    La mer de Chine.
    Le président vénézuélien [Nicolas Maduro|M].
    La porte-parole [Maria Zakharova|Z].
    Le [ministère russe des Affaires étrangères|F].
    L'Amérique du Sud.
    d'[Elliott Abrams|A]`,
  ),
  ...rows(
    'de',
    'German',
    `
    [Russlands|RU] Rückzug aus [Venezuela|VE].
    [Venezuelas|VE] Präsident [Nicolás Maduro|M].
    [Maduros|M] Regime in [Venezuela|VE].
    [Trumps|T] Drohung.
    [US|US]-Präsident [Donald Trump|T].
    Die [Vereinigten Staaten|US] und die [USA|US].
    In der [westlichen Hemisphäre|W].
    Das [russische Außenministerium|F] und das [russische Aussenministerium|F].
    Sprecherin [Maria Sacharowa|Z].
    Der [nationale Sicherheitsberater|N] [John Bolton|B].
    [Lateinamerika|L] und [China|CN].
    Südamerika und Nordamerika.
    [Rußland|RU] schwieg.
    Russlandfreunde`,
  ),
  ...rows(
    'it',
    'Italian',
    `
    La [Russia|RU] e la [Cina|CN] e gli [Stati Uniti|US].
    L'inviato [Usa|US] [Elliott Abrams|A].
    La portavoce [Zakharova|Z] ha detto.
    Il [ministero degli Esteri russo|F].
    L'[America Latina|L] e l'America del Sud.
    La [Federazione Russa|RU].`,
  ),
  ...rows(
    'ca',
    'Catalan',
    `
    El president de [Veneçuela|VE], [Nicolás Maduro|M].
    Els [Estats Units|US] i la [Xina|CN].`,
  ),
  ...rows(
    'nl',
    'Dutch',
    `
    De [VS|US] en [Rusland|RU] en [China|CN].
    De [Verenigde Staten|US].
    Zuid-Amerika is groot.
    President [Nicolás Maduro|M] van [Venezuela|VE].`,
  ),
  ...rows(
    'sv',
    'Swedish',
    `
    [Ryssland|RU] och [Kina|CN] och [USA|US].
    [Venezuelas|VE] president [Nicolás Maduro|M].
    [Rysslands|RU] svar.
    [Trumps|T] hot.
    [Ryska UD|F] svarade.
    [Latinamerika|L] och Sydamerika.`,
  ),
  ...rows(
    'nb',
    'Norwegian',
    `
    [Russland|RU] og [Kina|CN].
    [USAs|US] angrep på [Venezuela|VE].
    [Trumps|T] trussel.
    Sør-Amerika.`,
  ),
  ...rows(
    'da',
    'Danish',
    `
    [Rusland|RU] og [Kina|CN] og [USA|US].
    [Venezuelas|VE] præsident.
    [Trump|T]-støttede kræfter.`,
  ),
  ...rows(
    'fi',
    'Finnish',
    `
    [Venäjä|RU] ja [Kiina|CN] ja [Yhdysvallat|US].
    [Venezuela|VE]n presidentti [Nicolás Maduro|M].
    [Yhdysvaltain|US] presidentti [Donald Trump|T].
    [Trump|T]in uhkaus.
    [Venäjä|RU]n vastaus ja [Venezuela|VE]ssa.
    Etelä-Amerikka.`,
  ),
  ...rows(
    'et',
    'Estonian',
    `
    [Venemaa|RU] ja [Hiina|CN] ja [USA|US].
    [Venezuela|VE]st ja [Venemaa|RU]l.
    [Ameerika Ühendriigid|US].`,
  ),
  ...rows(
    'hu',
    'Hungarian',
    `
    [Venezuelá|VE]ban és [Oroszország|RU]ban.
    [Juan Guaidó|G]t és [Nicolás Maduró|M]t.
    Az [Egyesült Államok|US] és [Kína|CN].
    [Trump|T]nak és [Trump|T]tól.
    A venezuelai elnök.
    [Oroszország|RU] és [Kíná|CN]val.`,
  ),
  ...rows(
    'tr',
    'Turkish',
    `
    [Rusya|RU] ve [Çin|CN] ve [ABD|US].
    [Venezuela|VE]'ya ve [Venezuela|VE]’nın.
    [ABD|US]'nin başkanı [Trump|T].
    [Nicolas Maduro|M]'nun rejimi.
    [NİCOLAS MADURO|M] konuştu.
    [Latin Amerika|L] ve Güney Amerika.
    [Rusya Dışişleri Bakanlığı|F] açıkladı.
    Güney Çin Denizi.`,
  ),
  ...rows(
    'az',
    'Azerbaijani',
    `
    [Rusiya|RU] və [Çin|CN] və [ABŞ|US].
    [Venesuela|VE]nın prezidenti [Nikolas Maduro|M].`,
  ),
  ...rows(
    'pl',
    'Polish',
    `
    [Rosja|RU], [Chiny|CN] i [USA|US].
    Do [Wenezueli|VE] i z [Wenezuelą|VE].
    Prezydenta [Nicolasa Maduro|M].
    [Stanów Zjednoczonych|US] i [Rosji|RU].
    Pana [Boltona|B] w [Wenezueli|VE].
    [Marii Zacharowej|Z] i [Juana Guaido|G].
    [Donalda Trumpa|T] i [Trumpem|T].
    [MSZ Rosji|F] odpowiedziało.
    Ameryka Południowa.
    W [Ameryce Łacińskiej|L].`,
  ),
  ...rows(
    'cs',
    'Czech',
    `
    [Rusko|RU], [Čína|CN] a [USA|US].
    Do [Venezuely|VE] a z [Ruska|RU].
    [Spojených států|US] a [Číny|CN].
    [Nicoláse Madura|M] a [Donalda Trumpa|T].
    [Trumpovi|T] a [Trumpem|T].
    [ruské ministerstvo zahraničí|F] odpovědělo.
    Jižní Amerika.`,
  ),
  ...rows(
    'sk',
    'Slovak',
    `
    [Rusko|RU], [Čína|CN] a [USA|US].
    Vo [Venezuele|VE] a z [Ruska|RU].
    [Spojených štátov|US].
    [Donaldom Trumpom|T].`,
  ),
  ...rows(
    'sl',
    'Slovenian',
    `
    [Rusija|RU], [Kitajska|CN] in [ZDA|US].
    V [Venezueli|VE] in [Rusiji|RU].
    [Trumpa|T] in [Donaldom Trumpom|T].`,
  ),
  ...rows(
    'hr',
    'Croatian',
    `
    [Rusija|RU], [Kina|CN] i [SAD|US].
    U [Venezueli|VE] i [Rusiji|RU].
    [Nicolasa Madura|M] i [Donalda Trumpa|T].
    [Sjedinjenih Američkih Država|US].
    Južna Amerika.`,
  ),
  ...rows(
    'ro',
    'Romanian',
    `
    [Rusia|RU], [China|CN] și [SUA|US].
    [Statele Unite|US] și [Statelor Unite|US].
    Președintele [Venezuelei|VE], [Nicolas Maduro|M].
    America de Sud.`,
  ),
  ...rows(
    'lt',
    'Lithuanian',
    `
    [Rusija|RU], [Kinija|CN] ir [JAV|US].
    Iš [Venesuelos|VE] ir [Rusijos|RU].
    [D. Trumpas|T] ir [Donaldo Trumpo|T].
    [Juano Guaido|G].`,
  ),
  ...rows(
    'lv',
    'Latvian',
    `
    [Krievija|RU], [Ķīna|CN] un [ASV|US].
    No [Venecuēlas|VE] un [Krievijas|RU].
    [Donalds Tramps|T] un [Donalda Trampa|T].`,
  ),
  ...rows(
    'ru',
    'Russian',
    `
    [Россия|RU], [Китай|CN] и [США|US].
    Из [Венесуэлы|VE] в [Россию|RU].
    [Николаса Мадуро|M] и [Хуана Гуайдо|G].
    [Дональда Трампа|T] с [Джоном Болтоном|B].
    [Мадуро|M] заявил. [Трампу|T] ответили.
    [трампа|T] ждали.
    Официальный представитель [МИД РФ|F] [Мария Захарова|Z].
    [Марии Захаровой|Z] из МИДа и [Марию Захарову|Z].
    [Рособоронэкспорта|R] и [С-300ВМ|S].
    [Соединенных Штатов|US] и [Соединённые Штаты|US].
    [Латинской Америке|L] и Южной Америке.
    Венесуэльский и российский.
    Марк Захаров и Александра Захарова.
    Марка Захарова помнят.
    Телеканал «Россия 24».
    [РФ|RU] ответила.
    [Западном полушарии|W]
    Танки «Абрамсы».
    В Южной Америке и Северной Америке.
    Росвооружение было раньше.`,
  ),
  ...rows(
    'uk',
    'Ukrainian',
    `
    [Росія|RU], [Китай|CN] і [США|US].
    З [Венесуели|VE] до [Росії|RU].
    [Ніколаса Мадуро|M] та [Хуана Гуайдо|G].
    [Трампа|T] і [Дональдом Трампом|T].
    [Сполучених Штатів|US].
    Південна Америка.`,
  ),
  ...rows(
    'be',
    'Belarusian',
    `
    [Расія|RU] і [Кітай|CN] і [ЗША|US].
    [Венесуэлы|VE] і [Расіі|RU].`,
  ),
  ...rows(
    'bg',
    'Bulgarian',
    `
    [Русия|RU], [Китай|CN] и [САЩ|US].
    [Венецуела|VE] и [Николас Мадуро|M].
    [Тръмп|T] и [Доналд Тръмп|T].
    Южна Америка.`,
  ),
  ...rows(
    'sr',
    'Serbian',
    `
    [Русија|RU], [Кина|CN] и [САД|US].
    У [Венецуели|VE] и [Русији|RU].
    [Николаса Мадура|M].
    Јужна Америка.`,
  ),
  ...rows(
    'el',
    'Greek',
    `
    [Ρωσία|RU], [Κίνα|CN] και [ΗΠΑ|US].
    Στη [Βενεζουέλα|VE] και της [Βενεζουέλας|VE].
    Ο [Νικολάς Μαδούρο|M] και ο [Ντόναλντ Τραμπ|T].
    [ΝΙΚΟΛΑΣ ΜΑΔΟΥΡΟ|M] μίλησε.
    Των [Ηνωμένων Πολιτειών|US].
    Νότια Αμερική.`,
  ),
  ...rows(
    'ka',
    'Georgian',
    `
    [რუსეთი|RU], [ჩინეთი|CN] და [აშშ|US].
    [ვენესუელის|VE] პრეზიდენტი [ნიკოლას მადურო|M].
    [დონალდ ტრამპი|T] და [დონალდ ტრამპმა|T].`,
  ),
  ...rows(
    'hy',
    'Armenian',
    `
    [Ռուսաստան|RU] և [Չինաստան|CN].
    [Վենեսուելա|VE]ի նախագահ [Նիկոլաս Մադուրո|M]։`,
  ),
  ...rows(
    'kk',
    'Kazakh',
    `
    [Ресей|RU] мен [Қытай|CN] және [АҚШ|US].
    [Венесуэла|VE]ның президенті [Николас Мадуро|M].`,
  ),
  ...rows(
    'ky',
    'Kyrgyz',
    `
    [Россия|RU] менен [Кытай|CN] жана [АКШ|US].
    [Венесуэла|VE]нын президенти [Николас Мадуро|M].`,
  ),
  ...rows(
    'ar',
    'Arabic',
    `
    [روسيا|RU] و[الصين|CN] و[الولايات المتحدة|US].
    ل[فنزويلا|VE] وب[روسيا|RU] و[مادورو|M].
    [نيكولاس مادورو|M] و[خوان غوايدو|G].
    [دونالد ترامب|T] و[جون بولتون|B].
    [رُوسِيَا|RU] و[فنزويلّا|VE].
    [وزارة الخارجية الروسية|F] و[ماريا زاخاروفا|Z].
    [أمريكا اللاتينية|L] وأمريكا الجنوبية.
    [إس 300|S] و[إس ٣٠٠|S].
    الفنزويلي والروسي.
    بيلاروسيا دولة أخرى.
    [مستشار الأمن القومي الأمريكي|N].`,
  ),
  ...rows(
    'fa',
    'Persian',
    `
    [روسیه|RU] و [ونزوئلا|VE] و [آمریکا|US].
    [نیکلاس مادورو|M] و [خوان گوایدو|G].
    [اس ۳۰۰|S] و [اس-۳۰۰|S].
    [ایالات متحده آمریکا|US].
    آمریکایی‌ها و روس‌ها.`,
  ),
  ...rows(
    'he',
    'Hebrew',
    `
    [רוסיה|RU] ול[ונצואלה|VE].
    ב[רוסיה|RU] ול[רוסיה|RU] וש[טראמפ|T].
    [ארה"ב|US] ו[ארה״ב|US] ו[ארצות הברית|US].
    [ניקולאס מדורו|M] ו[דונלד טראמפ|T].
    דרום אמריקה.`,
  ),
  ...rows(
    'zh',
    'Chinese',
    `
    [美国|US]总统[特朗普|T]与[委内瑞拉|VE]的[马杜罗|M]。
    [马杜洛|M]反驳[川普|T]。
    [俄罗斯外交部|F]发言人[扎哈罗娃|Z]。
    [中国|CN]和[俄罗斯|RU]。
    [拉丁美洲|L]和[西半球|W]。
    小特朗普来了。`,
  ),
  ...rows(
    'ja',
    'Japanese',
    `
    [ベネズエラ|VE]の[マドゥロ|M]大統領。
    [米国|US]の[トランプ|T]大統領と[ロシア|RU]。
    [ﾍﾞﾈｽﾞｴﾗ|VE]の大統領。
    プロシアは昔の国。
    トランプタワーの前。
    中国・四国地方。
    [中国|CN]と[ロシア外務省|F]。
    南アメリカの国。`,
  ),
  ...rows(
    'ko',
    'Korean',
    `
    [러시아|RU]는 [중국|CN]과 [미국|US]을.
    [베네수엘라|VE]의 [마두로|M] 대통령.
    [도널드 트럼프|T]가 말했다.`,
  ),
  ...rows(
    'hi',
    'Hindi',
    `
    [रूस|RU] और [चीन|CN] और [अमेरिका|US].
    [वेनेज़ुएला|VE] के राष्ट्रपति [निकोलस मादुरो|M].
    [डोनाल्ड ट्रंप|T] ने कहा.
    दक्षिण अमेरिका।`,
  ),
  ...rows(
    'bn',
    'Bengali',
    `
    [রাশিয়া|RU] ও [চীন|CN]।
    [ভেনেজুয়েলা|VE]র প্রেসিডেন্ট [নিকোলাস মাদুরো|M]।
    [যুক্তরাষ্ট্র|US] ও [ডোনাল্ড ট্রাম্প|T]।`,
  ),
  ...rows(
    'vi',
    'Vietnamese',
    `
    [Nga|RU], [Trung Quốc|CN] và [Mỹ|US].
    Tổng thống [Nicolas Maduro|M] của [Venezuela|VE].
    My friend. Nam Mỹ.`,
  ),
  ...rows(
    'id',
    'Indonesian',
    `
    [Rusia|RU], [Tiongkok|CN] dan [Amerika Serikat|US].
    [AS|US] dan [Venezuela|VE].`,
  ),
  ...rows(
    'en',
    'the office in full, with its holder',
    `
    The [interim government of Juan Guaidó|IP] was dissolved.
    [Guaidó’s interim government|IP] was dissolved.
    The interim government of Sudan fell.`,
  ),
  ...rows('es', 'the office in full, with its holder', 'El [gobierno interino de Juan Guaidó|IP] terminó.'),
  ...rows(
    'ru',
    'the office in full, with its holder',
    'Сторонники [временного правительства Хуана Гуайдо|IP].',
  ),
  ...rows(
    'cs',
    'surnames in o and ó, inflected',
    `
    [Nicoláse Madura|M] podporuje [Rusko|RU], [Guaidóa|G] [USA|US].
    S [Madurem|M] jednal [Nicolás Maduro|M].`,
  ),
  ...rows('sk', 'surnames in o and ó, inflected', '[Nicolása Madura|M] a [Guaidóa|G]; s [Madurom|M].'),
  ...rows('hr', 'surnames in o and ó, inflected', '[Nicolasu Maduru|M] i [Guaidóu|G]; [Juana Guaidoa|G].'),
  ...rows('sl', 'surnames in o and ó, inflected', 'Podpora [Juanu Guaidóju|G] in [Nicolasu Maduru|M].'),
  ...rows('nl', 'genitives', '[Trumps|T] adviseur [John Bolton|B].'),
  ...rows('en', 'hyphenated continents', '[Latin-America|L] and South-America.'),
  ...rows(
    'en',
    'what belongs to another',
    "The nation’s [Caracas|C] office; Iran’s [S300|S] missiles; Sudan's interim government.",
  ),
  ...rows('ar', 'other words in the same letters', 'وأكد للروس؛ علماء روس؛ روسيا البيضاء؛ [روسيا|RU].'),
  ...rows('fa', 'other words in the same letters', 'روسیه سفید؛ [روسیه|RU]؛ دانشمندان روس.'),
  ...rows('ur', 'short names', '[روس|RU] کے'),
  ...rows('zh', 'a country within a country', '白俄罗斯和[俄罗斯|RU]；白俄羅斯。'),
  ...rows(
    'fi',
    'endings where other languages inflect',
    '[Nicolás Maduro|M]; [Maduro|M]a; Valko-Venäjällä ja [Venäjä|RU]llä.',
  ),
  ...rows(
    'hu',
    'endings that take on the last consonant',
    '[Oroszország|RU]gal; [Trump|T]pal; [Bolton|B]nal, a [Venezuelá|VE]val.',
  ),
  ...rows('hr', 'possessive adjectives', '[Trumpov|T] savjetnik [John Bolton|B].'),
  ...rows('sr', 'Serbian in Latin letters', '[SAD|US], [Rusija|RU] i [Kina|CN]; [Džon Bolton|B].'),
  ...rows('az', 'the ministry in the genitive', '[Rusiyanın Xarici İşlər Nazirliyi|F] və [Rusiya|RU]nın.'),
  ...rows('nl', 'a country within a country', 'Wit-Rusland en [Rusland|RU].'),
  ...rows('tr', 'a country within a country', 'Beyaz Rusya ve [Rusya|RU].'),
  ...rows(
    'ru',
    'offices and ministries in their cases',
    `
    Об этом сообщили в [российском МИДе|F].
    Глава [российского МИДа|F] и [МИД Российской Федерации|F]
    передано [Министерству иностранных дел России|F]
    встретился с [советником президента США по вопросам национальной безопасности|N]
    Индийский МИД и министерство иностранных дел Индии
    `,
  ),
  ...rows(
    'uk',
    'offices and ministries in their cases',
    `
    у [Міністерстві закордонних справ РФ|F]
    [російського міністерства закордонних справ|F]
    [раднику президента США з питань національної безпеки|N]
    міністерства закордонних справ Польщі
    `,
  ),
  ...rows(
    'sr',
    'ministries in their cases',
    '[руског министарства спољних послова|F] и министарства спољних послова [Кине|CN]',
  ),
  ...rows(
    'cs',
    'the country and its adjective',
    `
    Ruská vláda a Ruské letectvo, Ruskou vládu ne
    vláda [Ruska|RU] a [Rusko|RU]
    [ministerstva zahraničí Ruska|F]
    Melania Trumpová a [Trumpovi|T] voliči
    `,
  ),
  ...rows('sk', 'the country and its adjective', 'Ruská pomoc [Ruska|RU]'),
  ...rows(
    'es',
    'ministries of the federation',
    `
    El [Ministerio de Exteriores de la Federación Rusa|F] y el [Ministerio de Relaciones Exteriores ruso|F]
    El Ministerio de Relaciones Exteriores mexicano
    `,
  ),
  ...rows(
    'pt',
    'ministries of the federation',
    'A [chancelaria russa|F] e o [Ministério russo das Relações Exteriores|F]',
  ),
  ...rows(
    'tr',
    'the ministry and its minister',
    `
    [Rusya Dışişleri Bakanlığı|F] Sözcüsü
    [Rusya|RU] Dışişleri Bakanı Lavrov
    `,
  ),
  ...rows('sw', 'countries', 'Rais wa [Marekani|US] alisema [Urusi|RU] na [Uchina|CN] zikubali.'),
  ...rows(
    'ko',
    'a confusable with its particle',
    `
    이청용이 뛰던 볼턴 원더러스가 강등됐다.
    [볼턴|B]이 [미국|US]에서 말했다.
    `,
  ),
  ...rows(
    'fi',
    'a confusable with its ending',
    'Bolton Wanderersin kausi ja [John Bolton|B]in kirja [Trump|T]ista ja Iranista',
  ),
];
