/** Who is meant in what public pages of 2017 to 2026 say, whose hosts are named; rows that name none are made up after them. */
import { rows } from './rows';

export const PUBLIC_ROWS = [
  // hk01.com, crntt.com, swissinfo.ch, hk.outputnews.com, udn.com, ltn.com.tw.
  ...rows(
    'zh-Hant',
    'the traditional spelling of Hong Kong, Macao and Taiwan',
    `
    [美國|US]總統[特朗普|T]（[Donald Trump|T]，又譯[川普|T]）的前[國安顧問|N][博爾頓|B]（[John Bolton|B]）周四（10月16日）遭[美國|US]司法部起訴
    對曾在[特朗普|T]首個總統任期內任總統[國家安全事務助理|N]的[約翰·博爾頓|B]提起訴訟
    前[美國總統國家安全顧問|N][博爾頓|B]曾發表攻擊中俄軍事合作的言論,[扎哈羅娃|Z]反擊
    自[俄羅斯|RU]在高市早苗發出涉台言論後，其外交部發言人[札哈羅娃|Z]三度就此事批判日本
    [俄國外交部|F]1日譴責[美國|US]；[俄羅斯聯邦外交部|F]重申對總統[馬杜羅|M]的支持。
    [馬杜洛|M]之子小馬杜洛在[委內瑞拉|VE]國會發言；小馬杜羅、尼古拉斯·馬杜羅·格拉是同一人。`,
  ),
  ...rows(
    'zh',
    'the Taiwanese name in simplified letters',
    `
    [美国|US]总统[川普|T]的前[国家安全顾问|N][波顿|B]（[John Bolton|B]）今天遭起诉
    波顿集团在[美国|US]上市，中国波顿股价上涨。`,
  ),
  // chinatimes.com, vocus.cc, newton.com.tw, ettoday.net.
  ...rows(
    'zh-Hant',
    'who and what else bears these names in the traditional spelling',
    `
    麥可波頓從九十年代初成名，來自[美國|US]。麥可.波頓唱情歌，波頓謝幕。
    佛瑞德川普為德國後裔，[美國|US]的地產開發商。梅蘭妮亞川普沒有到場。
    賈德川普在[中國|CN]奪冠，創下司諾克紀錄。
    特朗普大廈與川普大廈在[美國|US]；特朗普集團的總部也是。
    博爾頓漫遊者在英冠不敵對手，[美國|US]球迷失望。
    美國人看美國隊長，俄羅斯人不玩俄羅斯輪盤，只買俄羅斯套娃。`,
  ),
  ...rows(
    'zh-Hant',
    'schools and other words in which the country only seems to stand',
    `
    國中國小學生與高中國文教師；國中國文，高中國中聯招，臺中國小。
    集中國內資源，其中國內市場最大，其中國有企業居多。
    提高[中國|CN]地位`,
  ),
  ...rows(
    'zh',
    'its business in China, and state companies among them',
    `
    特斯拉上季度其[中国|CN]业务增长，苹果也谈到其[中国|CN]区收入和其[中国|CN]市场。
    其中国有企业、其中国内生产、其中国企占比、其中国产芯片、其中国债、其中国际业务、其中国家级项目、其中国外订单`,
  ),
  // sankei.com, wowkorea.jp; the last ones people.com.cn and made up.
  ...rows(
    'ja',
    'the adviser by his charge in brackets',
    `
    [米国|US]のサリバン[大統領補佐官(国家安全保障担当)|N]、ブリンケン国務長官とそれぞれ会談を行い
    ライス[大統領補佐官（国家安全保障担当）|N]らは[トランプ|T]新政権と協議した。
    英国のパウエル首相補佐官（国家安全保障担当）が[トランプ|T]氏と会った。
    フィリピンのアニョ大統領補佐官（国家安全保障担当）が[トランプ|T]氏と会った。`,
  ),
  // newsis.com.
  ...rows(
    'ko',
    'another spelling of the envoy, and the tank',
    `
    [에이브람스|A] 특사가 [미국|US] 정부 대표단을 이끌고 간다. [베네수엘라|VE]
    [베네수엘라|VE] 소식. 우크라이나의 에이브럼스 전차, 에이브람스 전차, 에이브럼스 탱크.`,
  ),
  // newsua.one, korrespondent.net.
  ...rows(
    'uk',
    'the assistant of the president, and Russia addressed',
    `
    [Помічник президента США з національної безпеки|N] [Джон Болтон|B] заявив. Слова [помічника президента США з національної безпеки|N].
    «[Росіє|RU], вони прилетять!», — написав [Трамп|T].`,
  ),
  // flipbuilder.com, arubanative.com, masnoticia.com.
  ...rows(
    'en',
    'the minister of Aruba',
    `
    Minister of Finance, Xiomara Maduro, met with Fitch. Minister Maduro hopes that the recovery continues and the government saves.
    The government of Oranjestad cut taxes. Minister Maduro di Finansa spoke; Maduro was elected.
    Na comienso Minister Maduro di Finansa a ricibi bishita di Fitch Ratings cu Gobierno di Aruba ta trahando ya. Maduro tin tur confiansa.
    Prime Minister Evelyn Wever-Croes and Maduro presented the budget to parliament.
    [Nicolás Maduro|M] shut the border with Aruba. [Maduro|M] told his ministers so.`,
  ),
  // thenationalnews.com, mb.com.ph, policy-wire.co.uk, denikn.cz, newsinfo.ru.
  ...rows(
    'en',
    'advisers of other countries by their names',
    `
    Sheikh Tahnoon bin Zayed, Deputy Ruler of Abu Dhabi and National Security Adviser, with [US|US] President [Donald Trump|T].
    National security adviser Jonathan Powell is to meet [US|US], Ukrainian and European counterparts in Geneva on Sunday.
    [US National Security Advisor|N] Mike Waltz and National Security Adviser Eduardo Año spoke.
    South Korea's top national security adviser left for the [United States|US].
    The Philippine national security adviser saw [Trump|T].`,
  ),
  ...rows(
    'cs',
    'the Czech adviser',
    `
    Poradce pro národní bezpečnost Tomáš Pojar jednal v [USA|US]; v úřadu skončil poradce české vlády pro národní bezpečnost.
    Český poradce pro národní bezpečnost Tomáš Pojar se v Bílém domě setkal s [Trumpem|T].`,
  ),
  ...rows(
    'ru',
    'the British adviser',
    `
    Советник по национальной безопасности Великобритании Джонатан Пауэлл прилетел в [США|US].`,
  ),
  ...rows(
    'de',
    'the Iraqi and the British adviser',
    `
    Der nationale Sicherheitsberater des Irak flog in die [USA|US].
    Der nationale Sicherheitsberater Großbritanniens, Jonathan Powell, flog in die [USA|US].`,
  ),
  ...rows(
    'es',
    'the British and the Ukrainian adviser',
    `
    El asesor de seguridad nacional británico viajó a [Estados Unidos|US].
    El asesor de seguridad nacional de Ucrania habló con [Trump|T].`,
  ),
  ...rows(
    'zh',
    'the advisers of presidents and prime ministers who sit in no White House',
    `
    韩国总统府国家安全顾问魏圣洛在华盛顿会见[美国|US]国务卿鲁比奥。
    英國首相國家安全顧問鮑威爾會見[川普|T]；日本首相国家安全顾问也在场。
    [特朗普|T]的[国家安全顾问|N]沃尔兹随后访问[美国|US]国会。`,
  ),
  // ktar.com, istreetresearch.com.
  ...rows(
    'en',
    'the judge',
    `
    "The power to pardon is an executive prerogative", Bolton wrote of Arpaio, whom Mr. [Trump|T] pardoned.
    The former Maricopa County sheriff thanked President [Trump|T]. Bolton dismissed the conviction on Wednesday.`,
  ),
  // elindependiente.com; the rest made up.
  ...rows(
    'es',
    'the son by his nickname, and families',
    `
    El hijo de [Nicolás Maduro|M] habló ayer. Nicolasito Maduro dejó claro en Pyongyang que el gobierno chavista considera que la lucha es justa.
    Los Trump viajaron a Florida con los Maduro. La Fundación Trump cerró.`,
  ),
  ...rows(
    'fr',
    'a family, and a judge',
    `
    Qui sont les Trump ? Les Trump, une famille.
    La juge Bolton a suspendu un décret de [Trump|T].`,
  ),
  ...rows(
    'es',
    'a tennis player',
    `
    La tenista Zajárova ganó en dos sets en [China|CN].`,
  ),
  ...rows(
    'de',
    'a tennis player',
    `
    Tennis: Sacharowa schlug Wang aus [China|CN] in zwei Sätzen.`,
  ),
  ...rows(
    'ru',
    'a judge by her first name',
    `
    Судья Сьюзан Болтон отклонила указ. Болтон сослалась на закон, [Трамп|T] недоволен.`,
  ),
  ...rows(
    'en',
    'other first names, and a football club',
    `
    Morris Maduro, a scientist, reads worms. Duane Maduro scored; the government cheered.
    Daryl Bolton was booked; [Donald Trump|T] was in the stand.
    [Trump|T] was away as the Bolton boss and a Bolton-born boxer met.`,
  ),
  ...rows(
    'pl',
    'tanks',
    `
    Czołgi Abrams jadą przez Polskę. [Caracas|C] milczy.`,
  ),
  ...rows(
    'ja',
    'tanks',
    `
    [ベネズエラ|VE]情勢。ウクライナにエイブラムス戦車を供与。`,
  ),
  // newsare.net, christiandaily.co.kr, g-enews.com.
  ...rows(
    'ko',
    'the son, with the endings of Korean',
    `
    [도널드 트럼프|T] [미국|US] 대통령의 장남 도널드 트럼프 주니어가 29일 한국을 찾았다. 트럼프 주니어는 막후 실세로 평가받는다.
    트럼프 주니어와의 만남, 트럼프 주니어의 첫 방한, 트럼프 주니어를 초청한 정용진 회장. [트럼프|T] 정부와의 소통.`,
  ),
  // lifo.gr, larissatime.gr; the rest made up.
  ...rows(
    'el',
    'the Greek adviser, and a tennis player',
    `
    Ο Θάνος Ντόκος, σύμβουλος Εθνικής Ασφαλείας του πρωθυπουργού, πήγε στις [ΗΠΑ|US].
    Ο [σύμβουλος Εθνικής Ασφαλείας|N] του [Τραμπ|T] μίλησε.
    Η τενίστρια Ζαχάροβα νίκησε στην [Κίνα|CN].`,
  ),
  ...rows(
    'he',
    'the first lady and the daughter in another spelling, and a league',
    `
    מלאניה טראמפ שתקה. [טראמפ|T] דיבר בבית הלבן עם הנשיא.
    איבנקה טראמפ טסה ל[ארה"ב|US].
    דונלד טראמפ ג׳וניור; [ג׳ון בולטון|B] ב[ארה״ב|US]
    בולטון הפסידה לוויגאן בליגה, [טראמפ|T] צפה.`,
  ),
  ...rows(
    'zh',
    'the partner of Watt, and advisers of other countries',
    `
    瓦特与博尔顿合作制造蒸汽机，[中国|CN]后来引进；博尔顿富有。
    菲律宾国家安全顾问、阿联酋国家安全顾问、日本國家安全顧問、菲律賓國家安全顧問、韓國國安顧問訪問[美國|US]。
    [特朗普|T]家族的特朗普酒店；博爾頓市議會與[美國|US]城市。`,
  ),
  ...rows(
    'ja',
    'a ballerina, a pack of cards and a director',
    `
    バレリーナのザハロワが[ロシア|RU]で踊る。
    トランプを切って配る。
    J・J・エイブラムス監督が[ベネズエラ|VE]で撮影。`,
  ),
  ...rows(
    'ko',
    'advisers of other countries, and a council',
    `
    일본 국가안보보좌관과 영국 국가안보보좌관이 [미국|US]을 방문했다. 볼턴 시의회`,
  ),
  ...rows(
    'tr',
    'advisers of other countries',
    `
    Suudi Arabistan Ulusal Güvenlik Danışmanı [ABD|US]’ye gitti. Katar Ulusal Güvenlik Danışmanı da geldi.`,
  ),
  ...rows(
    'uk',
    'advisers of other countries',
    `
    Радник з національної безпеки Індії прибув до [США|US]; радник з національної безпеки Великої Британії Джонатан Павелл теж.`,
  ),
  ...rows(
    'ar',
    'advisers of other countries',
    `
    زار مستشار الأمن القومي النيجيري [الولايات المتحدة|US]، ومستشار الأمن القومي الباكستاني أيضا.`,
  ),
  // As Wikipedia and the press of each language call him.
  ...rows(
    'cs',
    'the son by his word for the younger',
    '[Donald Trump|T] mluvil s Donaldem Trumpem mladším; Donalda Trumpa ml.',
  ),
  ...rows(
    'sk',
    'the son by his word for the younger',
    'Donald Trump mladší, Donalda Trumpa mladšieho, Donald Trump ml.',
  ),
  ...rows('sl', 'the son by his word for the younger', 'Donald Trump mlajši, Donalda Trumpa mlajšega'),
  ...rows('hr', 'the son by his word for the younger', 'Razgovarao je s Donaldom Trumpom mlađim.'),
  ...rows('sr', 'the son by his word for the younger', 'Разговарао је са Доналдом Трампом млађим.'),
  ...rows(
    'lt',
    'the son by his word for the younger',
    'Donaldas Trumpas jaunesnysis, Donaldo Trumpo jaunesniojo',
  ),
  ...rows(
    'lv',
    'the son by his word for the younger',
    'Donalds Tramps jaunākais, Donalda Trampa juniora, Donalds Tramps juniors',
  ),
  ...rows('et', 'the son by his word for the younger', 'Donald Trump juunior, Donald Trump noorem'),
  ...rows('ka', 'the son by his word for the younger', 'დონალდ ტრამპ უმცროსი'),
  ...rows('hy', 'the son by his word for the younger', 'Դոնալդ Թրամփ կրտսեր'),
  ...rows('th', 'the son by his word for the younger', 'โดนัลด์ ทรัมป์ จูเนียร์'),
  ...rows('be', 'the son by his word for the younger', 'Дональд Трамп-малодшы, Дональда Трампа-малодшага'),
  ...rows('el', 'the son by his word for the younger', 'Ντόναλντ Τραμπ τζούνιορ, Ντόναλντ Τραμπ ο νεότερος'),
  ...rows('ja', 'the son by his word for the younger', 'トランプJr.氏とトランプ Jr.'),
  ...rows('zh', 'the son by his word for the younger', '唐纳德·特朗普二世；川普二世'),
  ...rows('th', 'the family by first names', 'เมลาเนีย ทรัมป์ อิวานกา ทรัมป์ แบร์รอน ทรัมป์'),
  ...rows('ur', 'the family by first names', 'بیرن ٹرمپ، میلانیا ٹرمپ'),
  ...rows('ar', 'the family by first names', 'ماري ترامب'),
  ...rows('fa', 'the family by first names', 'مری ترامپ'),
  ...rows(
    'ko',
    'the family by first names',
    '티파니 트럼프, 메리 트럼프, 프레드 트럼프, 배런 트럼프, 카이 트럼프가 [미국|US]에서',
  ),
  ...rows('zh', 'the family by first names', '伊万卡特朗普、梅拉尼娅特朗普、埃里克特朗普在[美国|US]'),
  ...rows('he', 'the family by first names', 'מרי טראמפ, קאי טראמפ, טיפאני טראמפ ב[ארה"ב|US]'),
  ...rows('el', 'the family by first names', 'Μαίρη Τραμπ, Τίφανι Τραμπ, Φρεντ Τραμπ, Κάι Τραμπ'),
  ...rows('uk', 'the family by first names', 'Мері Трамп, Тіффані Трамп, з Тіффані Трамп у [США|US]'),
  ...rows('bg', 'the family by first names', 'Тифани Тръмп, Мери Тръмп'),
  ...rows('sr', 'the family by first names', 'Мери Трамп, Тифани Трамп'),
  ...rows('hi', 'the family by first names', 'टिफनी ट्रंप, लारा ट्रंप, मैरी ट्रंप'),
  ...rows('bn', 'the family by first names', 'লারা ট্রাম্প'),
  ...rows('ta', 'the family by first names', 'இவாங்கா டிரம்ப்'),
  ...rows('te', 'the family by first names', 'ఇవాంకా ట్రంప్'),
  ...rows('gu', 'the family by first names', 'ઇવાન્કા ટ્રમ્પ'),
  ...rows('ka', 'the family by first names', 'ერიკ ტრამპი, ბერონ ტრამპი'),
  ...rows('hy', 'the family by first names', 'Էրիկ Թրամփ'),
  ...rows('lv', 'the family by first names', 'Ēriks Tramps'),
  ...rows('az', 'the family by first names', 'Melaniya Tramp'),
  ...rows(
    'ko',
    'houses and goods of his name',
    '대우 트럼프 월드 아파트, 트럼프 미디어, 트럼프 호텔이 [미국|US]에서',
  ),
  ...rows(
    'ja',
    'houses and goods of his name',
    'トランプ・オーガニゼーション、トランプ・ホテル、トランプ・メディアは[米国|US]の会社',
  ),
  ...rows(
    'zh',
    'houses and goods of his name',
    '特朗普媒体科技集团、特朗普大学、特朗普基金会在[美国|US]；川普媒體科技集團、川普大學、川普塔。[特朗普|T]媒体见面会',
  ),
  ...rows('ru', 'houses and goods of his name', 'Трамп Медиа в [США|US]'),
  ...rows('uk', 'houses and goods of his name', 'Трамп Медіа у [США|US]'),
  ...rows('ar', 'houses and goods of his name', 'ترامب تاور وفندق ترامب في [الولايات المتحدة|US]'),
  ...rows('he', 'houses and goods of his name', 'טראמפ טאוור ומלון טראמפ ב[ארה"ב|US]'),
  ...rows('el', 'houses and goods of his name', 'Τραμπ Τάουερ στις [ΗΠΑ|US]'),
  ...rows(
    'de',
    'houses and goods of his name',
    'Trump-Stiftung, Trump-Universität und Trump-Turm in den [USA|US]',
  ),
  ...rows('fr', 'houses and goods of his name', 'L’université Trump aux [États-Unis|US]'),
  ...rows('es', 'houses and goods of his name', 'La Universidad Trump en [Estados Unidos|US]'),
  ...rows('pl', 'houses and goods of his name', 'Wieża Trumpa i szczyt wieży Trumpa w [USA|US]'),
  ...rows('vi', 'houses and goods of his name', 'Tháp Trump ở [Mỹ|US]'),
  ...rows(
    'en',
    'houses and goods of his name',
    'The Trump memecoin and a Trump coin lost value in the [US|US]. At his hotel [Trump|T] spoke.',
  ),
];
