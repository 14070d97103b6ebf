/** Everyday pages, on which a country's or a person's name is a word, or stands inside one. */
import { rows } from './rows';

export const EVERYDAY_ROWS: readonly (readonly [string, string, string])[] = [
  ...rows(
    'it',
    'a verb with its object',
    `
    Usa il forno. Usa una teglia; Usa l’aceto.
    Usa un panno. – Usa l'acqua calda. Usa le forbici: Rasoio Usa e getta
    USA IL CODICE ADESSO
    Negli [Usa|US] il latte costa meno. [Usa|US], il latte costa meno. [Usa|US] e [Cina|CN] parlano.
    `,
  ),
  ...rows(
    'en',
    'a committee, a college, an army',
    `
    The Project Review Committee (PRC) meets weekly. PRC members read the minutes.
    [China|CN] says that the [PRC|CN] was founded in 1949.
    He joined Washington's army at Morristown. Bolton fought well, Bolton wrote.
    `,
  ),
  ...rows('hi', 'his wife, in another spelling', '[ट्रम्प|T] की पत्नी मिलेनिया ट्रम्प ने कहा।'),
  ...rows('bg', 'cinemas', 'Затворени са кина, театри и дискотеки.'),
  ...rows('ru', 'to throw, and a film', 'Я кину мяч. Нет кина.'),
  ...rows('sr', 'cinemas, and a country', 'Пуна кина. [Кина|CN] и Србија; у [Кини|CN]'),
  ...rows('ro', 'shame', 'Rușine! A spus de rușine.'),
  ...rows('sq', 'a country that is shame elsewhere', '[Rusia|RU] dhe [Rusinë|RU]'),
  ...rows('vi', 'a crossroads, and to lean', 'Ngã tư Sở. Ngả mũ chào. [Nga|RU] và [Mỹ|US].'),
  ...rows('cs', 'an adjective in the locative', 'V Ruském domě. S [Ruskem|RU] ne.'),
  ...rows('it', 'a cup', 'La Coppa America comincia; l’[America|US] guarda.'),
  ...rows('es', 'a verb in capitals', 'USA TU TARJETA. Un viaje a [USA|US] el lunes.'),
  ...rows('es', 'a country that uses something', '[EE.UU.|US] usa el sello. [Rusia|RU]: usa la sal.'),
  ...rows('he', 'a lift', 'אחי נתן לי טרמפ. הטרמפ איחר.'),
  ...rows('he', 'a president who is spelt like a lift', 'הנשיא [טרמפ|T] צחק, ו[דונלד טרמפ|T] הלך.'),
  ...rows(
    'ur',
    'a service, Bruce, a plug, a breath of peace',
    `
    بس سروس بند ہے، بروس ہنسا، یو ایس بی کہاں ہے، چین کی سانس لی
    [روس|RU] اور [وینزویلا|VE] دور ہیں
    `,
  ),
  ...rows('fa', 'to pick, and a pleat', 'سیب را بچین. دامن چین خورده. ایران و[آمریکا|US]'),
  ...rows('ar', 'no future of a noun', 'قال سترامب؛ قال ل[ترامب|T]'),
  ...rows(
    'zh',
    'a province, a city, an international hotel',
    `
    四川普通高中今天开学，银川普降小雨，华美国际酒店客满。
    台中國際機場，台中國小。[美国|US]和[中国|CN]。
    `,
  ),
  ...rows(
    'ja',
    'the west of Japan',
    '四国や中国、近畿は雨。近畿、中国は曇り。中国放送の番組。日本、[中国|CN]、韓国の旗。',
  ),
  ...rows('th', 'coffee and noodles', 'อเมริกาโน่เย็น และขนมจีนน้ำยา; ไป[อเมริกา|US]'),
  ...rows(
    'vi',
    'cosmetics, arts, and syllables of names',
    `
    Mỹ phẩm mới. Trường Mỹ thuật. Mỹ nhân cười. Chợ Mỹ nghệ.
    Mỹ Hạnh hát ở Mỹ Đức. Tổng thống [Mỹ|US] [Donald Trump|T] đến.
    `,
  ),
  ...rows('is', 'White Russia', 'Lið frá Hvíta-Rússlandi og Hvíta Rússlandi. Lið frá [Rússlandi|RU].'),
  ...rows('el', 'a sea', 'Χάρτης της Θάλασσας της Νότιας Κίνας. Χάρτης της [Κίνας|CN].'),
  ...rows(
    'en',
    'an acronym that goes on, continents, a ship',
    `
    The U.S.D.A. seal, U.S.S.R. stamps and 5 U.S.C. 552; the [U.S.|US] flag.
    Birds of N. America and S. America seen from USS America.
    `,
  ),
];
