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
  ...rows('ru', 'the airport in every case', 'Из [Майкетии|P] в [Каракас|C]; рейс через [Майкетию|P].'),
  ...rows('uk', 'the airport in every case', 'З [Майкетії|P] до [Каракаса|C]; рейс через [Майкетію|P].'),
  ...rows(
    'ar',
    'a model number with a space on one side of its hyphen',
    '[روسيا|RU] سلمت منظومة «[إس- 300|S]» ثم منظومة «[إس -300|S]» وليس «إس- 400»',
  ),
  ...rows(
    'hi',
    'a model number with a space on one side of its hyphen',
    '[रूस|RU] ने [एस- 300|S] और [एस -300|S] भेजे, एस- 400 नहीं',
  ),
  ...rows(
    'en',
    'a model number with a space on one side of its hyphen',
    '[Russia|RU] sold [S- 300|S] and S- 400',
  ),
  ...rows('uk', 'a country before a hyphen', 'кордон [США|US]-Мексика; потяг [США|US] - Канада'),
  ...rows('bg', 'a country before a hyphen', 'границата [САЩ|US]-Мексико'),
  ...rows('hi', 'a country before a hyphen', '[अमेरिका|US]-मेक्सिको सीमा'),
  ...rows('fi', 'a country before a hyphen', '[Venäjä|RU]-keskustelu'),
  ...rows('hy', 'an ending behind a hyphen', '[ԱՄՆ|US]-ի և [ՌԴ|RU]-ի միջև'),
  ...rows(
    'mr',
    'endings of its own',
    '[अमेरिके|US]च्या बंदरातून [चीन|CN]ला आणि [रशिया|RU]तील कंपन्यांना तेल; [ट्रम्प|T] म्हणाले, [अमेरिके|US]ने',
  ),
  ...rows(
    'ne',
    'endings of its own',
    '[डोनाल्ड ट्रम्प|T]ले [चीन|CN]को बन्दरगाहमा भने, [रूस|RU]का मन्त्री र [अमेरिका|US]बाट आएका पत्रकार',
  ),
  ...rows('hi', 'a people and a country', 'चीनी और रूसी नाविक; [चीन|CN] और [रूस|RU] के नाविक'),
  ...rows(
    'kk',
    'endings behind a possessive',
    '[Америка Құрама Штаттары|US]на және [Латын Америкасы|L]нда; [Ресей Федерациясы|RU]нан',
  ),
  ...rows(
    'ky',
    'endings behind a possessive',
    '[Америка Кошмо Штаттары|US]на жана [Латын Америкасы|L]ндагы; [Россия Федерациясы|RU]нан',
  ),
  ...rows('ps', 'letters of its own', 'ولسمشر [ډونالډ ټرمپ|T] وویل، [ټرمپ|T] به کابل ته راشي'),
  ...rows('sr', 'a middle initial', '[Доналд Џ. Трамп|T] и Меланија Трамп; [Трамп|T] одлази'),
  ...rows('sr', 'what is his', 'за [Мадурову|M] странку, о [Мадуровом|M] говору'),
  ...rows('zh', 'another spelling of a first name', '发言人[瑪利亞·扎哈羅娃|Z]；舞者斯維特蘭娜·扎哈羅娃'),
  ...rows('hy', 'a ministry in the genitive', '[Ռուսաստանի արտգործնախարարության|F] պատասխանը'),
  ...rows('bn', 'a company in one word', '[রোসোবোরোনেক্সপোর্ট|R]ের কারখানা'),
  ...rows('hi', 'a country with a short vowel', '[वेनजुएला|VE] की सीमा'),
  ...rows(
    'ru',
    'a name on a house, in every case',
    'Из гостиницы «Россия» в кинотеатре «Россия» не слышно зала «Россия» и телеканала «Россия». [Россия|RU] ждёт.',
  ),
  ...rows('ja', 'father and son', 'ニコラス・マドゥロ・ゲラ議員；[ニコラス・マドゥロ|M]大統領'),
  ...rows('ko', 'father and son', '니콜라스 마두로 게라 의원; [니콜라스 마두로|M] 대통령'),
  ...rows('ko', 'first names of a family', '이바나 트럼프; [도널드 트럼프|T]'),
  ...rows('ar', 'first names of a family', 'فريد ترامب؛ [دونالد ترامب|T]'),
  ...rows(
    'ru',
    'a number behind a letter and a spaced hyphen',
    `
    Духовка греет до 250 °С - 300 °С. Витамин С - 300 мг, цинк.
    Зенитный комплекс [С - 300|S] и ракеты к нему.
    `,
  ),
  ...rows(
    'en',
    'a number behind a letter and a spaced hyphen',
    `
    Bake at 250 °C - 300 °C. Take vitamin C - 300 mg.
    [Venezuela|VE] has the [S - 300|S] missile system.
    `,
  ),
  ...rows('ko', 'a people', '미국인들은 웃었다; [미국|US]은 웃었다'),
  ...rows('gu', 'a wife and an ending', 'ડોનાલ્ડ [ટ્રમ્પ|T]ે રાહ જોઈ; મેલાનિયા ટ્રમ્પ હસ્યાં'),
  ...rows('pa', 'a daughter and a son', 'ਡੋਨਾਲਡ [ਟਰੰਪ|T] ਬੈਠੇ; ਇਵਾਂਕਾ ਟਰੰਪ ਹੱਸੀ; ਡੋਨਾਲਡ ਟਰੰਪ ਜੂਨੀਅਰ ਗਿਆ'),
  ...rows('te', 'a wife, and to a country', 'మెలానియా ట్రంప్ వెళ్లారు; ఓడ [రష్యా|RU]కి, లేఖ [చైనా|CN]ని చేరింది'),
  ...rows('kn', 'a wife, and from a country', 'ಮೆಲಾನಿಯಾ ಟ್ರಂಪ್ ಹೋದರು; [ರಷ್ಯಾ|RU]ದಿಂದ ಹಡಗು'),
  ...rows('ml', 'a wife, and endings', 'മെലാനിയ ട്രംപ് ചിരിച്ചു; [ട്രംപി|T]ന്റെ കത്ത് [ചൈന|CN]യ്ക്ക്; [റഷ്യ|RU]യില് മഞ്ഞ്'),
  ...rows('ta', 'a wife, and endings', 'மெலனியா டிரம்ப் சிரித்தார்; [டிரம்பி|T]ன் கடிதம்; [சீனா|CN]வுடன் [ரஷ்யா|RU]வுக்குள்'),
  ...rows('mn', 'countries in full', '[Америкийн Нэгдсэн Улс|US], [БНХАУ|CN], [Орос улс|RU] гурав'),
  ...rows('ps', 'countries in the genitive', 'د [روسیې|RU] او د [متحدو ايالتو|US] بېړۍ'),
  ...rows('ar', 'a spelling of a surname', 'ضحك [جون بولتن|B] في البيت الأبيض، ثم جلس [بولتن|B]'),
  ...rows('hi', 'a company in one word', '[रोसोबोरोनेक्सपोर्ट|R] का कारखाना'),
  ...rows(
    'zh',
    'a middle name and a house',
    '[唐纳德·约翰·特朗普|T]笑了，[唐纳德·J·特朗普|T]走了；特朗普国际酒店',
  ),
  ...rows(
    'ru',
    'a father, and a house without quotation marks',
    'Портрет Фреда Трампа увезли в гостиницу Россия. [Дональд Трамп|T] молчит.',
  ),
  ...rows(
    'zh',
    'a full stop of full width between names',
    `
    伊凡卡．川普、麥可．波頓和斯維特蘭娜．扎哈羅娃都不在。
    [唐納．川普|T]、[唐納德．川普|T]、[唐納德·川普|T]和[尼古拉斯．馬杜羅|M]在；小唐納．川普不在。
    `,
  ),
  ...rows(
    'ja',
    'a full stop of full width behind a sentence',
    '雨である．[トランプ|T]大統領は傘を差した．[ロシア|RU]は晴れ．',
  ),
];
