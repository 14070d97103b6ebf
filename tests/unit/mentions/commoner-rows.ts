/** A name that is commoner than the person: playing cards, towns, the Washingtons that are no government, ages and callings. */
import { rows } from './rows';

export const COMMONER_ROWS = [
  // cardgamebattle.com, wixstudio.com, momo-store.jp, uno-rule.jp, fc2.com; the last ones made up.
  ...rows(
    'ja',
    'playing cards, on pages that say nothing of him',
    `
    大富豪はトランプゲームの1つです。1組のトランプデッキ52枚と2枚のジョーカーを使用します。
    トランプの魅力は、たった53枚で無限の遊び方があること。
    トランプはどこに売ってる?コンビニから100均まで
    急にトランプがやりたくなった!友達や家族と集まった時
    ダイソーのトランプは税込み110円。他のトランプと比べるとどうなの?
    トランプが古くなったので買い換えようとセリアで探しました。
    トランプを生成します。トランプで順番決め
    修学旅行の夜、部屋でトランプをした。持ち物:水着、タオル、トランプ
    [アメリカ|US]製のトランプ、バイシクルを購入`,
  ),
  // blog.jp, kyushinken.com, goo.ne.jp; the others made up.
  ...rows(
    'ja',
    'himself, where something is said of him',
    `
    [トランプ|T]の関税政策に市場が揺れる
    [トランプ|T]の発言にゼレンスキー氏が反論
    [トランプ|T]とは何者か、全米の支持者が語る
    [トランプ|T]と言う人は、何か持っている。[ロシア|RU]、フイリッピン、そして[アメリカ|US]。
    [トランプ|T]ありうると、テレビで仰っていた。移民に厳しい
    孫正義と[トランプ|T]会談
    [トランプ|T]氏が投稿した1枚の画像。ゲームは終わったと[トランプ|T]氏
    イバンカ・トランプ氏は父[トランプ|T]氏を支持した。メラニア・トランプ夫人も。`,
  ),
  // tcatmon.com; the last ones made up.
  ...rows(
    'ko',
    'playing cards',
    `
    여러명이 트럼프로 놀 일이 생기면. UNO를 트럼프로 즐기기 쉽게 만든 게임
    그는 팀의 트럼프 카드다. [트럼프|T] "48시간 내 호르무즈 개방" 최후통첩
    [미국|US]이 [트럼프|T]로 돌아섰다. [트럼프|T]로 놀란 [미국|US]`,
  ),
  ...rows('hi', 'the trump card of a team', 'यह खिलाड़ी टीम का ट्रंप कार्ड है। [ट्रंप|T] ने कहा।'),
  ...rows('bn', 'the trump card of a team', 'দলের ট্রাম্প কার্ড। [ট্রাম্প|T] বলেছেন।'),
  ...rows('ta', 'the trump card of a team, and his car', 'அணியின் டிரம்ப் கார்டு. [டிரம்ப்|T] கார்'),
  ...rows('te', 'the trump card of a team', 'జట్టుకు ట్రంప్ కార్డ్. [ట్రంప్|T]'),
  ...rows('ml', 'the trump card of a team', 'ടീമിന്റെ ട്രംപ് കാർഡ്'),
  ...rows('kn', 'the trump card of a team', 'ತಂಡದ ಟ್ರಂಪ್ ಕಾರ್ಡ್'),
  ...rows('gu', 'the trump card of a team', 'ટીમનું ટ્રમ્પ કાર્ડ'),
  ...rows('pa', 'the trump card of a team', 'ਟੀਮ ਦਾ ਟਰੰਪ ਕਾਰਡ'),
  ...rows('ur', 'the trump card of a team', 'ٹیم کا ٹرمپ کارڈ'),
  ...rows('en', 'the trumps of bridge', 'West ruffed with his last Trump and led a heart.'),
  // xmybk.com; the last one made up.
  ...rows(
    'zh',
    'the Mandarin of Sichuan',
    `
    四川人说普通话，简称川普，又叫椒盐普通话。
    老黄说一口川普。[川普|T]宣布加征关税`,
  ),
  ...rows(
    'sl',
    'an “in” that is “and”',
    `
    [Trump|T] in [Bolton|B] sta se sprla zaradi Irana. Pompeo in [Bolton|B] sta govorila.
    [Trump|T] in [Bolton|B] sta se sprla. [Bolton|B] je odšel.`,
  ),
  ...rows(
    'it',
    'what one has in him',
    `
    [Trump|T] ha perso fiducia in [Bolton|B] per l’Iran.
    [Trump|T] non crede in [Bolton|B]. [Bolton|B] tace.`,
  ),
  ...rows('ro', 'what one has in him', '[Trump|T] nu mai are încredere în [Bolton|B], spune un senator.'),
  ...rows(
    'de',
    'what one has in him, and a town',
    `
    [Trump|T] verlor das Vertrauen in [Bolton|B], den Sicherheitsberater.
    In Bolton wohnen Familien aus dem Iran.
    In [Boltons|B] Memoiren geht es um den Iran.`,
  ),
  ...rows(
    'nl',
    'what one has in him, and a town',
    '[Trump|T] verloor het vertrouwen in [Bolton|B] over Iran. Een gezin uit Iran woont in Bolton.',
  ),
  ...rows(
    'en',
    'what one has in him, and a town',
    `
    [Trump|T] lost confidence in [Bolton|B] over Iran. Few in the White House believe in [Bolton|B]. There is new interest in [Bolton|B].
    Republican senators put their trust in [Bolton|B] on North Korea.
    Homes for Ukraine: 46 households in Bolton welcomed refugees. Bolton is proud.
    An NHS trust in Bolton hired nurses from Ukraine. Interest in Bolton Wanderers grows.`,
  ),
  ...rows(
    'en',
    'a town, on pages of news that have the war in their menu',
    `
    War in Ukraine\\nBolton fire: two rescued from a burning house in Bolton\\n"Bolton will help," said a neighbour.
    War in Ukraine\\nBolton baker wins prize. "Bolton loves cake," she said.
    Zakharova danced. War in Ukraine
    [Zakharova|Z]: the war in Ukraine will end. [Bolton|B] on the war in Ukraine`,
  ),
  ...rows(
    'en',
    'what is his own, which is no place',
    `
    In [Bolton|B]'s view, sanctions on [Venezuela|VE] work.
    FBI agents found papers in [Bolton|B]’s office in Washington.
    Former adviser [John Bolton|B] was indicted. Agents found in Bolton a hoarder. There is nothing from [Bolton|B], nothing.`,
  ),
  ...rows('mul', 'a town, on a page that names no language', 'A family from Ukraine lives in Bolton.'),
  // midfloridanewspapers.com has ages so; baltimoresun.com.
  ...rows(
    'en',
    'an age that is not his',
    `
    Trump, 14, was riding a bicycle when he was hit, police said.
    Bolton, aged 19, pleaded guilty in Washington. Bolton was fined.
    Maduro, 24, has tasted life in the big show; the New York native was released.
    Zakharova, 20, of Moscow, beat the No. 4 seed.
    [Trump|T], 72, told the White House. [Guaidó|G], 35, spoke in [Caracas|C]. [Maduro|M], 56, smiled.
    Since [Trump|T], 20 nations have left. After [Trump|T], 25,000 people marched on Washington.`,
  ),
  ...rows(
    'es',
    'an age, and years in power',
    `
    El defensa Maduro, de 23 años, nació en Colombia.
    [Maduro|M], 12 años en el poder. [Maduro|M], 12 años, 300 presos en [Venezuela|VE].
    La dictadura de [Maduro|M], de 12 años, deja a [Venezuela|VE] en la ruina. El gobierno de [Maduro|M] de 13 años acaba.`,
  ),
  ...rows('pt', 'years in power', 'O regime de [Maduro|M] de 12 anos acabou, diz [Guaidó|G].'),
  ...rows(
    'fr',
    'an age, and years in power',
    `
    Bolton, 21 ans, évolue à Moscou.
    [Maduro|M], 12 ans de pouvoir au [Venezuela|VE].`,
  ),
  ...rows('ru', 'an age', 'Захарова, 20 лет, задержана в Москве после брифинга.'),
  ...rows(
    'en',
    'a calling behind a full name that others bear',
    `
    John Bolton, a plumber from Leeds, moved to Washington. Bolton likes it there.
    John Bolton, a retired teacher, sailed to Cuba.
    John Bolton (geologist) sailed to Cuba, and John Bolton, who plays for Leeds, to Iran.
    [John Bolton|B], a lawyer by training, became ambassador to the United Nations.
    [John Bolton|B], who played a role in it, and [John Bolton|B] (left) spoke of Iran.
    Under [Trump|T], a nurse in Ohio lost her job, and [Maduro|M], a farmer said, lost [Venezuela|VE].`,
  ),
  ...rows('de', 'a calling behind a full name', 'John Bolton, Klempner aus Leeds, flog nach Kuba.'),
  ...rows(
    'en',
    'a Washington that is no government',
    `
    Bolton caught two passes as the Washington Commanders beat Dallas.
    Maduro threw six innings against the Washington Nationals.
    Bolton studied at Washington University and at the University of Washington, in Washington state.
    Denzel Washington plays the coach; Bolton, his rival. Kerry Washington helps.
    Bolton's recipe for pecan pie was printed in The Washington Post.
    Bolton was sheriff of Washington County and lives in Fort Washington.
    [Bolton|B] flew back to Washington, D.C., on Monday.`,
  ),
  ...rows(
    'en',
    'what only sounds of the matter',
    `
    Bolton, a junior from Moscow, Idaho, drinks Moscow mules.
    Bolton became a brand ambassador. Bolton was elected to the state Senate. Bolton's training regime is hard.
    Pupils socialise in the new hall, and Bolton pays.
    Credit: Michael O'Brien. Recruiters watching Bolton have seen his speed.
    O'Brien replaces [Bolton|B] as [Trump|T]'s adviser. Robert O'Brien thanked [Bolton|B].`,
  ),
  ...rows('en', 'a minister of Aruba', 'Minister Maduro presented the budget to the parliament of Aruba.'),
  ...rows('es', 'a minister of Aruba', 'La ministra Maduro presentó el presupuesto al parlamento de Aruba.'),
  // news-pravda.com.
  ...rows(
    'de',
    'the spokeswoman in another spelling',
    'Die wichtigsten Aussagen von [Sakarowa|Z] auf der Pressekonferenz: Lawrow wird nach Kiew reisen.',
  ),
  ...rows(
    'nl',
    'a footballer',
    'Met trainers en met Maduro werkte de bondscoach een lijst door; [China|CN] ontsloeg hem.',
  ),
  ...rows(
    'en',
    'first names',
    'Khadija Bolton of Washington sang. Jaylen Maduro ran for election. Erin Abrams spoke of [Venezuela|VE].',
  ),
  ...rows(
    'it',
    'what is no first name',
    'Vince [Trump|T]. Dalla Casa Bianca [Trump|T] annuncia dazi. Serena Trump canta.',
  ),
  ...rows('da', 'what is no first name', 'Andre [Trump|T]-støtter siger nej.'),
  ...rows('es', 'what is no first name', 'En San Cristóbal [Maduro|M] dijo que el gobierno sigue.'),
  ...rows(
    'en',
    'himself behind a city or a pope',
    `
    In San Francisco [Trump|T] supporters rallied. San Diego [Trump|T] rally
    Pope Francis [Trump|T] meeting; King Charles [Trump|T] visit; St. Louis [Trump|T] rally`,
  ),
  ...rows(
    'es',
    'himself behind a city or a pope',
    `
    En San Antonio [Maduro|M] cerró la frontera.
    Con el papa Francisco [Maduro|M] habló del gobierno. En San José [Trump|T] lanzó papel.`,
  ),
  ...rows('pt', 'himself behind a city', 'Em São Paulo [Maduro|M] encontrou o governo.'),
  // The first ones as vovworld.vn has them, a French page that says it is English; the others made up.
  ...rows(
    'en',
    'monsieur, on a French page that says it is English, and initials',
    `
    Malgré le risque, les partisans de M. [Maduro|M] restent au [Venezuela|VE]. On dit que M. [Maduro|M] part.
    See M. Bolton, The Ukraine crisis; goals by M. Bolton. Ortega and M. Abrams. Wade M. Bolton of Cuba`,
  ),
  ...rows(
    'mul',
    'monsieur, on a page that names no language',
    'Le régime de M. [Maduro|M] au [Venezuela|VE] tombe.',
  ),
  ...rows('es', 'initials', 'El libro de M. Bolton sobre Irán.'),
  ...rows('ru', 'first names', 'Анжела Захарова родом с Украины. Захарова открыла салон.'),
  ...rows('ar', 'the spokeswoman and whom she speaks to', '[زاخاروفا|Z] تتهم واشنطن.'),
  ...rows(
    'ru',
    'the foot of every page, and her own channel',
    `
    Жительница Пензы Захарова потеряла сумку. Подписывайтесь на наш Telegram-канал!
    Директор музея Захарова открыла выставку. Дзен, ВКонтакте, Telegram
    «Они лгут», — написала [Захарова|Z] в Telegram. Подписывайтесь на нас в Telegram
    «Они лгут», — написала [Захарова|Z] в своём телеграм-канале.`,
  ),
  ...rows(
    'en',
    'the foot of every page, and her own channel',
    `
    Zakharova sings in Berlin. Follow us on Telegram.
    "They lie," [Zakharova|Z] wrote on Telegram.`,
  ),
  ...rows('de', 'the foot of every page', 'Sacharowa malt in Berlin. Folgen Sie uns auf Telegram.'),
  ...rows('en', 'another Omar', 'Omar Cooper caught a pass from Abrams. Abrams ran.'),
  ...rows(
    'en',
    'addresses, teams and newspapers of New York and Washington',
    `
    Maduro signed with the New York Mets. Maduro Gallery, 12 Main Street, New York, NY 10001
    [Maduro|M] is held in New York.
    Bolton Fellowship, 12 Main Street NW, Washington, DC 20036
    [Bolton|B] spoke in Washington, DC, on Monday.`,
  ),
  ...rows(
    'sv',
    'a club, beside the war in the menu',
    'Ukraina\\nFotboll\\nBolton vann borta. Bolton ligger tvåa.',
  ),
  ...rows(
    'da',
    'a club, beside the war in the menu',
    'Ukraine\\nFodbold\\nBolton vandt ude. Bolton er nummer to.',
  ),
  ...rows(
    'fi',
    'a club, beside the war in the menu',
    'Ukraina\\nJalkapallo\\nBolton voitti. Bolton on toinen.',
  ),
  ...rows(
    'pl',
    'a club, beside the war in the menu',
    'Ukraina\\nPiłka nożna\\nBolton wygrał. Bolton jest drugi.',
  ),
  ...rows('cs', 'a club, by whom it plays', 'Iran\\nBolton porazil Wycombe. Bolton je druhý.'),
  ...rows('sv', 'himself', '[Bolton|B]: Vita huset måste lyssna om Iran.'),
  ...rows(
    'en',
    'a meteorologist',
    'Meteorologist Elliot Abrams said rain is due. Abrams knows. [Elliott Abrams|A] does not.',
  ),
  ...rows(
    'en',
    'a forecaster, and the envoy misspelt',
    `
    Elliot Abrams, AccuWeather's chief forecaster, expects snow.
    "Rain by noon," said Elliot Abrams of Philadelphia.
    [Elliot Abrams|A], the envoy, spoke. [Abrams|A] left.
    Ilhan Omar grilled [Elliot Abrams|A] about El Salvador.
    `,
  ),
  ...rows('es', 'the envoy misspelt', '[Elliot Abrams|A] dijo que [Maduro|M] debe irse.'),
  ...rows(
    'ru',
    'a coach, and the spokesman of arms exports',
    `
    Вячеслав Давиденко, тренер по самбо, воспитал трёх чемпионов. Давиденко доволен.
    [Вячеслав Давиденко|D] сообщил «Интерфаксу» об открытии. [Давиденко|D] ответил.
    Представитель «[Рособоронэкспорта|R]» В. [Давиденко|D]
    `,
  ),
  ...rows('en', 'a footballer', 'Vyacheslav Davydenko, midfielder, joins Dnipro-1.'),
  ...rows(
    'ru',
    'of a man called Захаров, and of his work',
    `
    Отставка полковника Захарова: реакция Кремля
    Помощник депутата Захарова задержан с паспортом дипломата
    Указом президента Украины генерала Захарова лишили наград
    Судно капитана Захарова задержали из-за санкций
    Фильм режиссёра Захарова и театр Захарова увидели дипломаты. Захарова там любят.
    [Захарова|Z] ответила Киеву. О словах депутата Захарова [Захарова|Z] не знает.
    Спикер МИДа [Захарова|Z]: НАТО ведёт войну
    Директор департамента МИД [Захарова|Z] провела брифинг
    `,
  ),
  ...rows(
    'ru',
    'doctors, teachers and pupils, by surname and first name or with her patronymic',
    `
    Захарова Мария Ивановна, учитель физики
    Захарова Мария Владимировна, кардиолог
    Победители: Иванов Пётр, Захарова Мария, Егоров Илья
    Врач-терапевт Мария Владимировна Захарова ведёт приём по средам.
    [Мария Владимировна Захарова|Z], официальный представитель [МИД России|F]
    [Захарова|Z] Мария Владимировна награждена грамотой МИД
    `,
  ),
  // Who dances, acts or plays tennis, and tanks, as eight languages say it; made up.
  ...rows(
    'ro',
    'a ballerina, an actress, tanks, a councillor',
    `
    Balerina Zaharova nu mai dansează, a cerut ambasada.
    Actrița Zaharova joacă la ambasadă.
    Trimisul Pentagonului: Abrams, alte tancuri.
    Un consilier local din Bolton a demisionat.
    Purtătoarea de cuvânt [Zaharova|Z]: și baletul e interzis. Consilierul [Bolton|B] tace.
    `,
  ),
  ...rows('lt', 'a ballerina', 'Balerina Zacharova ir Ukrainos ambasada.'),
  ...rows(
    'hu',
    'an actress, tanks',
    `
    A színésznő Zaharova a nagykövetségen. A megbízott szerint harckocsi: Abrams.
    A szóvivő [Zaharova|Z] szerint a balettet betiltották.
    `,
  ),
  ...rows(
    'fi',
    'tanks',
    `
    Panssarivaunu Abrams on matkalla, sanoi lähettiläs.
    [Venezuela|VE]n lähettiläs [Abrams|A] on matkalla.
    `,
  ),
  ...rows('da', 'tanks', 'Kampvognen Abrams er på vej, siger en udsending.'),
  ...rows(
    'bg',
    'a tennis player, Ajax, a councillor',
    `
    Тенисистката Захарова на прием в посолството, каза говорител.
    Мадуро от „Аякс“ отбеляза. Общински съветник в Болтън подаде оставка.
    Съветникът [Болтън|B] подаде оставка.
    `,
  ),
  ...rows(
    'vi',
    'a dancer, a tennis player, tanks',
    `
    Vũ công Zakharova rời NATO. Tay vợt Zakharova gặp Ukraine. Nữ diễn viên Zakharova ở Ukraine.
    Cầu thủ Bolton ở Ukraine. Xe tăng Abrams tới [Venezuela|VE].
    Bà [Zakharova|Z]: NATO cấm ba lê [Nga|RU].
    `,
  ),
  ...rows(
    'id',
    'an actress, a tennis player',
    `
    Petenis Zakharova dan Ukraina. Aktris Zakharova di Moskow.
    Jubir [Zakharova|Z] soal balet dan NATO
    `,
  ),
];
