/** What a language adds to a name or makes of it: endings, possessives, a woman's name that is a country's. */
import { rows } from './rows';

export const LANGUAGE_ROWS = [
  ...rows(
    'vi',
    'women named Nga and Mỹ',
    `
    Bà Nguyễn Thị Nga, chủ tịch tập đoàn. Chị Nga nói. Nguyễn Thị Mỹ đoạt giải.
    Tổng thống [Nga|RU] và [Mỹ|US] gặp nhau. Khi [Mỹ|US] tấn công, một người đàn ông [Mỹ|US] bị thương.
    Tôi hỏi Nguyễn Thanh Mỹ và anh Mỹ.
    `,
  ),
  ...rows(
    'th',
    'the Emirates, Indochina and the other Americas',
    `
    สหรัฐอาหรับเอมิเรตส์ อินโดจีน อเมริกาใต้
    `,
  ),
  ...rows('cs', 'what is his', '[Trumpově|T] vládě, [Trumpových|T] cel. Melanii Trumpovou.'),
  ...rows('sk', 'what is his', '[Trump|T]ovho poradcu. Melánie Trumpovej.'),
  ...rows(
    'sl',
    'what is his',
    '[Trump|T]ovega svetovalca, [Trump|T]ovemu odposlancu, [Maduro|M]vega režima v [Venezueli|VE].',
  ),
  ...rows('pl', 'her first name in other cases', 'Widziano w Moskwie [Marię Zacharową|Z].'),
  ...rows('mr', 'endings', '[अमेरिके|US]च्या, [रशिया|RU]ने, [चीन|CN]ला'),
  ...rows('ne', 'endings', '[अमेरिका|US]का, [रुस|RU]ले, [चीन|CN]ले, [भेनेजुएला|VE]मा'),
  ...rows('gu', 'names', '[અમેરિકા|US]ના [ટ્રમ્પ|T], [રશિયા|RU], [ચીન|CN], [વેનેઝુએલા|VE], [માદુરો|M]'),
  ...rows('pa', 'names', '[ਅਮਰੀਕਾ|US] ਦੇ [ਟਰੰਪ|T], [ਰੂਸ|RU], [ਚੀਨ|CN], [ਵੈਨੇਜ਼ੁਏਲਾ|VE], [ਮਾਦੁਰੋ|M]'),
  ...rows('ml', 'names', '[അമേരിക്ക|US], [ട്രംപ്|T], [റഷ്യ|RU], [ചൈന|CN], [വെനസ്വേല|VE], [മഡുറോ|M]യെ'),
  ...rows('kn', 'names', '[ಅಮೆರಿಕ|US]ದ [ಟ್ರಂಪ್|T], [ರಷ್ಯಾ|RU], [ಚೀನಾ|CN], [ವೆನೆಜುವೆಲಾ|VE], [ಮಡುರೊ|M]'),
  ...rows('si', 'names', '[ඇමරිකා|US], [ට්‍රම්ප්|T], [රුසියා|RU]ව, [චීන|CN], [වෙනිසියුලා|VE]වෙන්, [මදුරෝ|M]'),
  ...rows('mn', 'names', '[АНУ|US]-ын, [ОХУ|RU]-ыг, [Хятад|CN], [Венесуэл|VE]ээс'),
  ...rows('af', 'the States', 'Die [VSA|US] en die [Verenigde State|US]'),
  ...rows(
    'is',
    'names and the States in other cases',
    `
    Stjórn [Trumps|T] og stjórn [Maduros|M]. Munur á Róm og [Bandaríkjum|US].
    `,
  ),

  ...rows(
    'cs',
    'other cases, and the other Americas',
    '[Ruské federaci|RU], [Čínské lidové republiky|CN], v Severní Americe',
  ),
  ...rows('zh', 'a pharaoh', '拉美西斯二世犯了错误。'),
  ...rows('th', 'people and a language', 'ชาวจีน ภาษาจีน ชาวเวเนซุเอลา เดินทางไป[รัสเซีย|RU]'),
  ...rows(
    'en',
    'a tramp',
    'The Lady Is a Tramp, by Rodgers and Hart. Chaplin was the Tramp. Tramps slept there.',
  ),
  ...rows(
    'uk',
    'an office that the White House speaks for',
    '[Радник з національної безпеки|N] виступив біля Білого дому',
  ),
  ...rows('sr', 'his name in Latin letters', '[Tramp|T] je to rekao.'),
  ...rows(
    'de',
    'a presumed name beside his wife',
    'Clinton versucht, [Trump|T] in der Diskussion zu halten. Melania Trump war beim Parteitag der Republikaner.',
  ),
  ...rows('ru', 'a deputy of the office', 'заместитель советника по национальной безопасности [США|US]'),
  ...rows('el', 'a deputy of the office', 'με τον αναπληρωτή σύμβουλο Εθνικής Ασφάλειας των [ΗΠΑ|US]'),
  ...rows('he', 'a deputy of the office', 'סגן היועץ לביטחון לאומי של [ארה"ב|US]'),
  ...rows('am', 'names', '[የአሜሪካ|US] [ትራምፕ|T] [ሩሲያ|RU] [ቻይና|CN] [ቬንዙዌላ|VE]'),
  ...rows('ps', 'his name', '[ټرمپ|T] وویل'),
  ...rows('ha', 'the States', 'Shugaban [Amurka|US]'),
  ...rows('ar', 'two republics', '[جمهورية الصين الشعبية|CN]، جمهورية الصين'),
  ...rows('id', 'two republics', '[Tiongkok|CN]; Republik Tiongkok'),
];
