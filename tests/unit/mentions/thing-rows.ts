/** What else bears the name of a country, a city, an office or an event: words of capitals, initials, clubs, other power cuts. */
import { rows } from './rows';

export const THING_ROWS = [
  // A kindergarten, a play, the road service of Ukraine (САД, of nashigroshi.org), "come on".
  ...rows(
    'ru',
    'words in capitals that are acronyms in Serbian and Mongolian',
    `
    МБДОУ ДЕТСКИЙ САД № 5 «СОЛНЫШКО»
    ВИШНЕВЫЙ САД. Комедия в четырёх действиях
    А НУ, АНУ-КА, ДЕВУШКИ`,
  ),
  ...rows('uk', 'the road service', 'Цю вимогу подає САД у Херсонській області.'),
  ...rows('sr', 'the country', 'Амбасада [САД|US] у Београду. [САД|US] уводе санкције.'),
  ...rows('mn', 'the country', '[АНУ|US]-ын ерөнхийлөгч'),
  ...rows(
    'hr',
    '“now” in a line of capitals',
    `
    SAD JE SVE JASNO: evo što se dogodilo
    TEK SAD SE SAZNALO
    ŠTO SAD? Vlada pred izborima
    [SAD|US] je uveo sankcije. Predsjednik [SAD-a|US] putuje u [Kinu|CN].
    [SAD|US] UPOZORIO [RUSIJU|RU]`,
  ),
  ...rows('sr', '“now” in a line of capitals', 'САД ЈЕ СВЕ ЈАСНО. ШТА САД? [САД|US] је увео санкције.'),
  ...rows(
    'en',
    'the pronoun in a line of capitals, before a short word',
    `
    GIVE US A CALL
    SEND US AN EMAIL
    CONTACT US AT HOME
    TELL US AS SOON AS YOU CAN, CALL US OR WRITE
    CHIPMAKER SHOWS [US|US] AI PLANS
    PENTAGON SAYS [US|US] TO SEND TROOPS`,
  ),
  // bitvonline.com; the last ones made up.
  ...rows('en', 'a country behind THESE', 'THESE [US|US] TROOPS STAY'),
  ...rows('ru', 'missiles of other models', 'На боевое дежурство заступил комплекс [С-300ПМ2|S].'),
  ...rows(
    'es',
    'an airport in quotation marks',
    'Aterrizó en el [aeropuerto internacional “Simón Bolívar”|P], en La Guaira.',
  ),
  ...rows(
    'id',
    'initials of suspects and victims',
    `
    kasus pembunuhan sadis yang menewaskan AS (13), warga Desa Lubuk Saban, ketika AS diduga hilang
    Polisi menangkap pelaku berinisial AS (25). AS mengaku menyesal.
    Korban AS dirawat di rumah sakit. Kartu AS dijual murah.
    Pemerintah [AS|US] menjatuhkan sanksi. Heather Mack WN [AS|US] bebas.
    Korban AS dirawat. [Amerika Serikat|US] dan [Rusia|RU]: [AS|US] menolak.`,
  ),
  // lahoradeportiva7.blogspot.com, notisclepr5c-la.com; the last ones made up.
  ...rows(
    'es',
    'the clubs of Caracas',
    `
    Decían que el Caracas no bateaba. Decían que cuando había hombres en posición de anotar, los bates se ausentaban.
    los Leones del Caracas se impusieron 11-9 a los Caribes de Anzoátegui
    El Táchira le ganó al Caracas por la mínima.
    La [Caracas|C] de los años cincuenta crecía. El embajador llegó a [Caracas|C].`,
  ),
  ...rows(
    'en',
    'an ocean liner',
    'The SS United States left Philadelphia under tow. The [United States|US] watched.',
  ),
  ...rows(
    'ru',
    'what is called by a name, in straight quotation marks',
    `
    Гостиница "Россия" и телеканал "Россия". Банк "Россия" сообщил. Кинотеатр “Россия” закрыт. [Россия|RU] ждёт.
    "Единая [Россия|RU]" и "[Россия|RU] сильна"`,
  ),
  ...rows('ru', 'cinemas without quotation marks', 'Премьера у кинотеатра Россия. [Россия|RU] ждёт.'),
  // general-anzeiger-bonn.de, bz-berlin.de; the others made up.
  ...rows(
    'de',
    'power cuts elsewhere',
    `
    19.02.2019 Von dem Stromausfall sind Berlin-Köpenick und Teile von Berlin-Lichtenberg betroffen. Grund für den Blackout sind Bauarbeiten.
    Vor zwei Wochen hatte es in Köpenick einen riesigen Stromausfall gegeben. März 2019
    [Nicolás Maduro|M] ist gefasst. Berlin: nach dem Stromausfall in Lichterfelde ermittelt der Staatsschutz.
    [Nicolás Maduro|M] nennt den [Stromausfall|BO] Sabotage.`,
  ),
  // cdg24.com.ar; the others made up.
  ...rows(
    'es',
    'power cuts elsewhere',
    `
    Apagón total en el sur provincial. Durante la noche del domingo muchas localidades sufrieron un corte. 12/05/2019
    El apagón de WhatsApp e Instagram del 3 de julio de 2019 afectó a millones.
    [Nicolás Maduro|M] viajó. En Cuba, un nuevo apagón afectó a diez provincias.
    El [apagón|BO] comenzó en el Guri. [Juan Guaidó|G] convoca protestas.`,
  ),
  ...rows('en', 'power cuts elsewhere', 'A nationwide blackout hit Sri Lanka on Monday. © 2019'),
  ...rows(
    'ru',
    'agreements with other countries, and interim presidents of others',
    `
    Соглашение о военно-техническом сотрудничестве [России|RU] и Киргизии подписано в 2011 году.
    [Соглашение о военно-техническом сотрудничестве|MC] [России|RU] и [Венесуэлы|VE] подписано.
    Временный президент Перу подал в отставку. [Гуайдо|G] выразил надежду.`,
  ),
  ...rows(
    'es',
    'interim presidents of other countries',
    `
    Perú: Francisco Sagasti asume como presidente interino. [Juan Guaidó|G] lo felicitó.
    El gobierno interino de Haití pidió tropas. [Guaidó|G] respaldó la petición.
    [Juan Guaidó|G], [presidente interino|IP], habló.`,
  ),
  // Captain America and the broadcaster as their films and pages spell them; made up.
  ...rows('cs', 'Captain America', 'Kapitán Amerika se vrací. Kapitán [Ameriky|US] mluvil.'),
  ...rows('hu', 'Captain America', 'Az Amerika Kapitány új része. [Amerika|US] elnöke. Miss Amerika.'),
  ...rows('hr', 'Captain America', 'Kapetan Amerika i Glas Amerike. [Amerika|US] čuje.'),
  ...rows(
    'tr',
    'Captain America',
    "Kaptan Amerika'nın kalkanı. Kaptan, [Amerika|US]'ya gidiyor. Miss Amerika.",
  ),
  ...rows('ro', 'Captain America', 'Căpitanul America și Vocea Americii. [America|US] vorbește.'),
  ...rows('sq', 'the Voice of America', 'Zëri i Amerikës. Presidenti i [Amerikës|US]'),
  ...rows('uk', 'Captain America', 'Капітан Америка. [Америка|US] допоможе.'),
  ...rows('fa', 'Captain America', 'کاپیتان آمریکا، [آمریکا|US]'),
  ...rows('bg', 'a foundation', 'Фондация „Америка за България“. [Америка|US] за мир.'),
  ...rows(
    'tr',
    "Istanbul's shopping centre, and a Chinatown",
    `
    Mecidiyeköy'deki Trump Alışveriş Merkezi ve Trump Kuleleri. Bangkok'ta Çin Mahallesi.
    [Trump|T] alışverişe çıktı, [Trump|T] kulelere baktı, [Trump|T] sahnede. [Çin|CN] malı.
    `,
  ),
  ...rows('ro', 'the Rus', 'Rusia Kieveană; [Rusia|RU] și Kievul'),
  // The office of the briefing is the American one.
  ...rows(
    'ro',
    'security advisers of others',
    `
    Consilierul pentru securitate națională al președintelui Nicușor Dan a vizitat [SUA|US].
    Consilierul pentru securitate națională al Israelului, în [SUA|US].
    [Consilierul pentru securitate națională|N] al președintelui [Trump|T], în [SUA|US].
    `,
  ),
  ...rows(
    'bg',
    'security advisers of others',
    `
    Съветникът по националната сигурност на президента Румен Радев разговаря със [САЩ|US].
    [Съветникът по националната сигурност|N] на президента [Тръмп|T], [САЩ|US].
    `,
  ),
  ...rows(
    'tr',
    'security advisers of others',
    `
    Pakistan Ulusal Güvenlik Danışmanı [ABD|US]'ye gitti, İsrail Ulusal Güvenlik Danışmanı'nı gördü.
    [Ulusal Güvenlik Danışmanı|N] [Bolton|B] İsrail'e gitti, [ABD|US] heyeti yanındaydı.
    `,
  ),
  ...rows(
    'vi',
    'security advisers of others',
    `
    Cố vấn an ninh quốc gia Nhật Bản tới [Mỹ|US], cố vấn an ninh quốc gia Israel về nước.
    [Cố vấn an ninh quốc gia|N] [John Bolton|B] tới Israel, [Mỹ|US] ủng hộ.
    `,
  ),
  ...rows(
    'id',
    'security advisers of others',
    `
    Penasihat Keamanan Nasional Israel ke [Amerika Serikat|US].
    [Penasihat Keamanan Nasional|N] [John Bolton|B] ke Israel, [AS|US] mendukung.
    `,
  ),
  ...rows(
    'fi',
    'security advisers of others',
    `
    Britannian kansallinen turvallisuusneuvonantaja matkusti [Yhdysvaltoihin|US].
    [Kansallinen turvallisuusneuvonantaja|N] [John Bolton|B] Israelissa, [Yhdysvallat|US]
    `,
  ),
  ...rows(
    'hu',
    'security advisers of others',
    'Az ukrán elnök nemzetbiztonsági tanácsadója az [Egyesült Államok|US]ban.',
  ),
  ...rows('da', 'security advisers of others', 'Storbritanniens nationale sikkerhedsrådgiver er i [USA|US].'),
] as const;
