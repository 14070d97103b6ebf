/** What other scripts than Latin ask for, row by row, each with the reverse. */
import { rows } from './rows';

export const SCRIPT_ROWS = [
  ...rows(
    'ru',
    'endings of other languages in the same letters',
    `
    Россияне и россиянин уехали, [Россия|RU] молчит.
    Китайка и россияне; в [Китае|CN] и в [России|RU].
    `,
  ),
  ...rows(
    'uk',
    'endings of other languages in the same letters',
    'Росіяни і росіянин; [Росія|RU] і [росією|RU].',
  ),
  ...rows('be', 'endings of other languages in the same letters', 'Расіяне і расіянін; [Расія|RU].'),
  ...rows('bg', 'endings of other languages in the same letters', 'Американин загина в [Америка|US].'),
  ...rows('kk', 'endings of its own', '[Ресей|RU]ге, [АҚШ|US]-тағы, [Қытай|CN]дағы; [Венесуэла|VE]да.'),
  ...rows(
    'ky',
    'endings of its own',
    '[Россия|RU]дагы, [Венесуэла|VE]дагы, [АКШ|US]дагы; «Америка үнү»; [Америка|US]',
  ),
  ...rows('', 'a page that does not say its language', 'Россияне и росіяни; [Россия|RU].'),
  ...rows(
    'ru',
    'advisers and their deputies',
    `
    Заместитель советника президента США по национальной безопасности
    [Советник президента США по национальной безопасности|N]
    [США|US]: [советник президента по нацбезопасности|N] Майк Уолтц
    советник президента по нацбезопасности Армении
    `,
  ),
  ...rows('ka', 'advisers', '[აშშ-ის ეროვნული უშიშროების მრჩეველი|N] [ჯონ ბოლტონი|B]; [ამერიკიდან|US]'),
  ...rows(
    'en',
    'advisers of others by their names',
    `
    [Trump|T] met National Security Adviser Wi Sung-lac of Seoul.
    [Trump|T] and [Bolton|B], the [national security adviser|N].
    `,
  ),
  ...rows(
    'he',
    'advisers of others by their names',
    `
    ראש המל"ל, היועץ לביטחון לאומי של ראש הממשלה, נפגש עם [ג'ון בולטון|B]
    [היועץ לביטחון לאומי|N] [בולטון|B]
    `,
  ),
  ...rows(
    'fa',
    'advisers of others',
    'مشاور امنیت ملی رژیم صهیونیستی؛ [مشاور امنیت ملی|N]، [بولتون|B]، [آمریکا|US]',
  ),
  ...rows(
    'ru',
    'father and son, however the dash is written',
    'Дональд Трамп — младший; Дональда Трампа – младшего; Трампом-младшим; [Дональд Трамп|T] — президент',
  ),
  ...rows('ar', 'father and son', '[ترمب|T]؛ ترمب الابن؛ دونالد ترمب الابن'),
  ...rows(
    'ru',
    'airports in quotation marks',
    'в [аэропорту «Майкетия»|P]; [аэропорт «Симон Боливар»|P]; Симон Боливар',
  ),
  ...rows('es', 'a wife by her married name', 'Cilia Flores de Maduro y [Nicolás Maduro|M]'),
  ...rows('en', 'a wife by her married name', 'Cilia Flores de Maduro, wife of [Nicolás Maduro|M]'),
  ...rows('ru', 'a word that is a country elsewhere', 'Кина не будет. В [Китае|CN] будет.'),
  ...rows('ur', 'a word that is a country elsewhere', 'بے چین؛ چین کی نیند؛ [چین|CN] اور [روس|RU]'),
  ...rows('bn', 'a word that is a country elsewhere', '[চিন|CN] ও [চিন|CN]ের; চিনতে; চিনি'),
  ...rows(
    'ru',
    'a surname alone on a page that names nobody else',
    `
    «Болтон» уступил «Ротерему» со счётом 0:1.
    [Болтон|B] пригрозил [России|RU].
    Болтон исполнит свои лучшие песни.
    `,
  ),
  ...rows('zh', 'a surname alone on a page that names nobody else', '大剧院首席扎哈罗娃主演《天鹅湖》'),
  ...rows('zh', 'a surname beside another name', '[扎哈罗娃|Z]说，[美国|US]应当停止施压'),
  ...rows('ar', 'a surname alone on a page that names nobody else', 'مدينة بولتون شمال غرب إنجلترا'),
  ...rows(
    'ar',
    'a surname beside another name, doubtful or not',
    `
    هدد [بولتون|B] [روسيا|RU]
    قال [بولتون|B] إن [أميركا|US] قوية
    `,
  ),
  ...rows('ko', 'a surname alone on a page that names nobody else', '볼턴, 반즐리와 1-1 무승부'),
  ...rows('ko', 'a surname beside another name', '[볼턴|B]이 [중국|CN]에 경고했다'),
  ...rows('uk', 'who is met everywhere', '[Мадуро|M] виступив; [Трамп|T] пішов'),
  ...rows('zh', 'a country in other words', '美国队长；[美国|US]总统'),
  ...rows('ru', 'first names of a family', 'Ивана Трамп; Густаво Гуайдо; [Дональд Трамп|T]'),
  ...rows('ar', 'first names of a family', 'لارا ترامب؛ [دونالد ترامب|T]'),
  ...rows('fa', 'first names of a family', 'لارا ترامپ؛ [دونالد ترامپ|T]'),
  ...rows('ko', 'first names of a family', '라라 트럼프; [도널드 트럼프|T]'),
  ...rows('hi', 'first names of a family', 'एरिक ट्रंप; [डोनाल्ड ट्रंप|T]'),
  ...rows('bn', 'first names of a family', 'এরিক ট্রাম্প; [ডোনাল্ড ট্রাম্প|T]'),
  ...rows(
    'uk',
    'the federation in small letters',
    '[росія|RU] напала, зс [рф|RU] і [рф|RU]; сайт мвд.рф; [РФ|RU]',
  ),
  ...rows('ru', 'the federation in small letters', 'Обращаться на мвд.рф и президент.рф. По закону [РФ|RU].'),
  ...rows(
    'ar',
    'advisers of others by their names',
    '[أميركا|US]: مستشار الأمن القومي قاسم الأعرجي؛ [بولتون|B] في [أميركا|US] يتحدث عن الخطط الجديدة، وهو [مستشار الأمن القومي|N]',
  ),
  ...rows('he', 'advisers of others by their countries', '[טראמפ|T]: היועץ לביטחון לאומי של הודו'),
];
