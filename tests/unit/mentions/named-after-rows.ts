/** Who and what bears a name after somebody or after a country, and what bears it on the same page as he does. */
import { rows } from './rows';

export const NAMED_AFTER_ROWS = [
  ...rows(
    'en',
    'a lawsuit',
    'Roe v. Wade and its companion, Doe v. Bolton, are of 1973. [Trump|T] named three justices. Bolton defined health.',
  ),
  ...rows(
    'en',
    'two surnames that many bear do not vouch for each other',
    `
    Roll call: Hughes, aye; Bolton, aye; and Abrams moved to adjourn, which Bolton seconded.
    "Where is Bolton?" "Upstairs, with Abrams."
    [Bolton|B] and [Abrams|A] say [Maduro|M] must go.
    `,
  ),
  ...rows(
    'en',
    'who may be somebody else vouches for nobody',
    `
    Stacey Abrams spoke. Abrams was pleased. Bolton said so.
    Stacey Abrams spoke. Abrams was pleased. Zakharova said so.
    `,
  ),
  ...rows(
    'en',
    'sons',
    `
    [Donald Trump|T] and Donald Trump Jr. met Donald Trump, Jr
    Trump Jr spoke after [Trump|T].
    Donald Trump Jr denied it. Trump Jr did not. Donald Trump Junior described it. Trump junior dined.
    Donald Trump Jnr and Eric Trump are in Doonbeg. Donald Trump jnr declined, as Trump jnr does.
    Bolton, 24, died near Iran.
    Nicolás Maduro Jr. of [Venezuela|VE] and [Nicolás Maduro|M]; junior partners
    `,
  ),
  ...rows(
    'pl',
    'sons',
    `
    [Donald Trump|T] leci do Osaki, synowie Trumpa juniora są w szkole.
    `,
  ),
  ...rows(
    'es',
    'sons',
    `
    [Nicolás Maduro|M] y Nicolás Maduro hijo
    [Nicolás Maduro|M], hijo de obrero
    [Nicolás Maduro|M], hijo del barrio
    Nicolás Maduro hijo declaró ayer.
    `,
  ),
  ...rows(
    'pt',
    'sons',
    `
    [Nicolás Maduro|M], filho de operário
    Donald Trump filho desceu do avião.
    `,
  ),
  ...rows(
    'fr',
    'sons',
    `
    [Nicolás Maduro|M], fils de syndicaliste
    [Nicolás Maduro|M], fils d'un syndicaliste
    Donald Trump fils dîne à Nuuk. Donald Trump Jr dément.
    `,
  ),
  ...rows(
    'it',
    'sons',
    `
    [Nicolás Maduro|M], figlio di un sindacalista
    Donald Trump junior dice no.
    `,
  ),
  ...rows('de', 'sons', 'Donald Trump junior droht mit einer Klage.'),
  ...rows('sr', 'sons', 'Доналд Трамп млађи и [Доналд Трамп|T]'),
  ...rows('cs', 'sons', 'Donald Trump mladší'),
  ...rows('he', 'sons', "דונלד טראמפ ג'וניור"),
  ...rows('ko', 'sons', '도널드 트럼프 주니어'),
  ...rows(
    'en',
    'firms, streets, ships, villages',
    `
    Trump & Sons have supplied liners for ninety years.
    Abrams & Sons of [Venezuela|VE]
    [Trump|T] and partners of his in [Russia|RU]
    [Venezuela|VE] Street Protests Grow
    The Trump Building at 40 Wall Street was bought by the Trump Group. [Trump|T] Building Case for War.
    [US|US] Street Artist Paints [Trump|T]
    The USS Bolton met [Trump|T].
    In the village of Russia
    The village of Russia is Russia, Ohio.
    [Russia|RU], a country that votes
    `,
  ),
  ...rows(
    'en',
    'callings',
    `
    Coach Bolton praised the girls; Washington High plays [Russia|RU].
    Judge Abrams asked of [Venezuela|VE] and [Maduro|M].
    The judge [Trump|T] named ruled on [Venezuela|VE]. Judge Kaplan, [Trump|T] said, erred.
    Dr. Abrams of [Venezuela|VE]
    `,
  ),
  ...rows('es', 'callings', 'El portero Maduro paró dos penales. El venezolano milita en Segunda.'),
  ...rows(
    'ru',
    'callings',
    'Судья Захарова приговорила мэра. В посольстве [США|US] молчат. Судью Захарову ждут.',
  ),
  ...rows(
    'ru',
    'younger ones that are no namesakes',
    `
    [Трамп|T] младше Байдена, сказал президент.
    `,
  ),
  ...rows(
    'es',
    'streets and squares',
    `
    La calle Estados Unidos y la plaza Venezuela
    En las calles de [Venezuela|VE]
    `,
  ),
  ...rows(
    'ru',
    'what stands in quotes by itself',
    `
    Гостиница «Россия» и поезд «Россия»
    Клуб «Болтон» проиграл, сообщили в [США|US].
    Комплексы «[С-300|S]» в [России|RU]
    Компания «[Рособоронэкспорт|R]»
    `,
  ),
  ...rows(
    'de',
    'a ballerina, where the surname alone is mostly the spokeswoman’s',
    `
    Swetlana Sacharowa sagt ab, die Ukraine protestiert. Sacharowa tanzt in Moskau.
    [Sacharowa|Z] weist die Vorwürfe der Ukraine zurück.
    `,
  ),
  ...rows(
    'es',
    'a ballerina, where the surname alone is mostly the spokeswoman’s',
    'Svetlana Zajárova cancela su gira; Ucrania protestó ante el Kremlin. Zajárova bailó en Moscú.',
  ),
  ...rows(
    'ru',
    'a namesake, where the surname alone is mostly his',
    `
    Татьяна Болтон, эксперт по Ирану, недовольна [Трампом|T]. Болтон считает, что он ошибся.
    [Джон Болтон|B] и Татьяна Болтон не родня, сказал [Болтон|B].
    `,
  ),
  ...rows(
    'zh',
    'a singer, where the surname alone is mostly his',
    '迈克尔·博尔顿在[中国|CN]开唱，[特朗普|T]到场。博尔顿唱了两个小时。',
  ),
  ...rows(
    'ja',
    'a ballerina, where the surname alone is mostly the spokeswoman’s',
    'スヴェトラーナ・ザハロワ、[ロシア外務省|F]へ。ザハロワは踊った。',
  ),
  ...rows(
    'en',
    'a shortstop whose team-mates are of Venezuela, and senators of states',
    `
    CJ Abrams homered. Abrams has 14 hits; Ruiz, of [Venezuela|VE], doubled.
    State Sen. Bolton and Sen. Abrams met refugees from [Venezuela|VE]. Bolton was moved.
    `,
  ),
  ...rows('en', 'whom she speaks to', '[Russia|RU]’s [Zakharova|Z] accuses Washington of plotting a coup'),
  ...rows('es', 'whom she speaks to', '[Zajárova|Z] acusa a Washington de injerencia'),
  ...rows('zh', 'among which', '其中国内市场增长，其中国有企业占三成，其中国产车占一半。[中国|CN]说。'),
  ...rows(
    'en',
    'firms are written with capitals',
    `
    [Trump|T] organized a rally. Will [Trump|T] institute a ban?
    [Trump|T] national security policy
    The Trump Organization, the Trump organization, TRUMP ORGANIZATION, Trump Resorts
    [Trump|T] golfs as shutdown enters third week
    Trump golf courses and the Trump Golf Club
    `,
  ),
  ...rows(
    'uk',
    'namesakes behind a name that few bear',
    `
    Клуб Болтон переміг Лідс 2:0. Мелодії Майкла Болтона лунали на стадіоні.
    `,
  ),
  ...rows(
    'ja',
    'namesakes behind a name that few bear',
    'ザハロワが踊った。スヴェトラーナ・ザハロワは初来日。',
  ),
  ...rows(
    'en',
    'a front page with one line of snooker',
    `
    White House: tariffs stay | [Trump|T] meets Putin | Judd Trump wins in York
    Trump on tariffs | Judd Trump wins in York
    `,
  ),
  ...rows(
    'en',
    'words of everyday language that speak for nobody',
    `
    Bolton shop chain goes into administration with the loss of 90 jobs.
    A hawk was saved by Bolton Mountain Rescue. Classified ads on page 9.
    Bolton tells of his regiment in a memoir.
    `,
  ),
  ...rows(
    'ru',
    'words of everyday language that speak for nobody',
    `
    Захарова осуждена по статье 159. Суд в Москве приговорил её к штрафу.
    `,
  ),
  ...rows(
    'en',
    'words that are first names too',
    `
    Will [Trump|T] pardon him? Will [Maduro|M] leave [Venezuela|VE]?
    In the Rose Garden [Trump|T] spoke of the Big Beautiful Bill [Trump|T] wants.
    In North Carolina [Trump|T] leads, in Virginia [Trump|T] does not. Grant [Trump|T] immunity, they said.
    At Madison Square Garden [Trump|T] spoke for an hour.
    `,
  ),
  ...rows(
    'en',
    'words of snooker and of television that are said of everything',
    `
    [Trump|T] frames the deal as a win.
    [Elliott Abrams|A] spoke. [Abrams|A] lost the vote.
    `,
  ),
  ...rows('pl', 'words that are first names too', 'Sam [Trump|T] twierdzi, że nie wiedział.'),
  ...rows('tr', 'words that are first names too', "Kim [Trump|T]'ı destekliyor?"),
  ...rows('fa', 'snooker', 'ترامپ قهرمان مسابقات اسنوکر شد. جاد ترامپ برد.'),
  ...rows('el', 'snooker', 'Ο Τζαντ Τραμπ κέρδισε. Ο Τραμπ νίκησε στο σνούκερ.'),
  ...rows('he', 'snooker', "ג'אד טראמפ זכה באליפות הסנוקר. טראמפ ניצח."),
  ...rows('sr', 'Latin letters', '[Marija Zaharova|Z] odgovara [Boltonu|B]. [Kina|CN] podržava [Madura|M].'),
  ...rows('pl', 'cases', 'Reżim [Madury|M] w [Wenezueli|VE]'),
  ...rows('tr', 'small letters', "[Trump|T]'ın [ulusal güvenlik danışmanı|N] [John Bolton|B]"),
  ...rows('ja', 'his office behind the name', '[米国|US]の[エイブラムス|A]特別代表'),
  ...rows('de', 'a tournament', 'Der US-Open-Sieger kam aus Belgrad.'),
  ...rows(
    'en',
    'a coach, a director, a teacher, an ancestor of the same full name',
    `
    Coach Of The Year: John Bolton \\nJohn Bolton turned lemons into lemonade. \\nWe asked Coach Bolton for a moment.
    John Bolton(II) \\nJohn Bolton is a filmmaker from Vancouver, Canada.
    John Bolton, band director in the [U.S.|US], was named Teacher of the Year. Bolton said music was an anchor.
    In 1854, John Bolton had a son. \\nThe Boltons came over from England.
    Former [U.S.|US] Ambassador to the United Nations [John Bolton|B] speaks. [Bolton|B] left.
    [John Bolton|B] says [Maduro|M] must go. \\n[Bolton|B] left.
    `,
  ),
  ...rows(
    'ru',
    'others of the same full name',
    `
    Фигуристка Мария Захарова стала третьей в [России|RU]. Захарова прыгнула дважды. \\n3 Мария Захарова 215.10
    Фигурное катание: Мария Захарова ждёт этапа Гран-при [России|RU].
    Дочь певицы Мария Захарова пришла на шоу. Захарова рассказала о матери.
    Произвольная программа. Москва. \\n3 \\nМария Захарова \\n217.73
    [Мария Захарова|Z]: это ложь НАТО. \\n[Захарова|Z] привела пример.
    [Мария Захарова|Z] рассказала журналистам о балете. Представитель МИДа была довольна, сказала [Захарова|Z].
    `,
  ),
  ...rows(
    'ru',
    'the first name before or behind',
    `
    Стелла Захарова выступала за СССР в Москве. На брифинге о МИДе Захарову не вспомнили.
    Список посольства: Захарова Ирина Петровна, дипломат.
    Список посольства: [Захарова|Z] Мария Владимировна, дипломат.
    МИД: [Захарова|Z], Ирина Волк и другие ответили.
    Обладатели Кубка Америки и те, кто взял Кубок Америки (Копа Америка), живут в [США|US].
    `,
  ),
  ...rows(
    'en',
    'the first name behind, and heirs',
    `
    From Washington: Bolton Michael. [Bolton|B], Mike Pompeo and [Trump|T] met.
    [Trump|T] Marco Rubio [Venezuela|VE]
    John Bolton Jr. was a farmer. Bolton grew corn.
    James Russell Bolton Jr. led a band of his own. Bolton fled to Washington.
    `,
  ),
  ...rows(
    'en',
    'streets and who is not the capital',
    `
    [Trump|T] lived at 1407 Bolton Street. Bolton Road and Bolton Avenue, Washington. [Trump|T] street protests.
    George Washington slept in Bolton. Bolton was small then.
    General Washington’s visit to Bolton was short. Bolton was small then.
    [Bolton|B] left Washington. At George Washington University [Trump|T] spoke of [Bolton|B].
    `,
  ),
  ...rows('ka', 'the snooker player', 'ჯად ტრამპმა მოიგო. ტრამპმა კი გაიმარჯვა.'),
  ...rows('de', 'a ship', 'Die USS Gerald Ford lief aus, sagen die [USA|US].'),
  ...rows('en', 'a ship and a union', 'The U.S.S. Maine. The U.S.S.R. fell. The [U.S.|US] rejoiced.'),
  ...rows(
    'en',
    'initials behind a surname, in lists of books and of staff',
    `
    Bolton, P. (2019). [Venezuela|VE]: the crisis in maps.
    [Bolton|B], J. R. (2020). A White House memoir.
    Abrams, R., & Minor, E. (2018). Sanctions on [Venezuela|VE].
    Trump, B. D., Linkov, I. (2020). Resilience and governance.
    Maduro, M. P. (2003). The member states' governments.
    Zakharova I., Ivanov S. Sanctions and diplomats. Moscow, 2019.
    [Trump|T], V. Putin and [Trump|T], J.D. Vance met. [Trump|T] V. Hawaii. [Trump|T] F.B.I. raid.
    `,
  ),
  ...rows(
    'en',
    'initials without stops, as journals of medicine have them',
    `
    Bolton K, Abrams SR, Cohen J. Malaria in [Venezuela|VE]. Lancet. 2018;391:12
    Trump BD, Cegan J, Linkov I. Governance of synthetic biology. 2018
    Maduro RJ; Crossland E. Regulation of gas in [Venezuela|VE]
    [Bolton|B] J, [Abrams|A] E: staff of the special envoy for [Venezuela|VE]
    Tags: [Trump|T], EU, [China|CN]. [Trump|T] UN, [Venezuela|VE]. [TRUMP|T] TV, [MADURO|M] YA, [VENEZUELA|VE]
    `,
  ),
  ...rows(
    'en',
    'first names of the own people before another surname',
    `
    Maria Bolton and John Abrams fled [Venezuela|VE].
    [Guaidó|G] in [Venezuela|VE]. Photograph: Maria Abrams/Getty
    Elliott Bolton and Donald Abrams opened a bakery in [Russia|RU].
    Washington, index: Abrams, John, 12; Bolton, Maria, 61; [Bolton|B], John, 14
    `,
  ),
  ...rows(
    'es',
    'first names of the own people before another surname',
    'Juan Maduro siembra café en [Venezuela|VE].',
  ),
  ...rows(
    'ru',
    'initials behind a surname',
    `
    Захарова И. П., Петров А. С. Брифинг как жанр. МИД.
    [Захарова|Z] М. В. Брифинг МИД. [Трамп|T], В. Путин и Си встретятся.
    `,
  ),
  ...rows('uk', 'initials behind a surname', 'Захарова І. В. Санкції та дипломатія: посібник МЗС.'),
  ...rows('pl', 'initials behind a surname', 'Bolton R., Ukraina i Iran, Warszawa 2009.'),
  ...rows(
    'en',
    'entries of a list, with the surname first',
    `
    Washington, index: Bolton, Michael, 12; Bolton, Michael 555-0104; [Bolton|B], John, 14
    [Bolton|B], Kelly and Mattis left the White House. [Bolton|B], Kelly.
    The White House invites: Bolton, Michael
    `,
  ),
  ...rows(
    'en',
    'people of other callings, and of other first names',
    `
    Professor Bolton and Prof. Bolton of Washington; the Rev. John Bolton prayed in the White House.
    Shai Bolton and Clint Bolton met in Washington. Bolton scored.
    `,
  ),
  ...rows('he', 'the ballerina', 'סבטלנה זכרובה פגשה את [טראמפ|T]'),
  ...rows(
    'ru',
    'women of other callings, and a marshal',
    `
    Психолог Мария Захарова рассказала, как пережить санкции. Захарова советует.
    Следователь Захарова допросила дипломата.
    Пожар на проспекте Маршала Захарова у посольства.
    Теннисистка Захарова сыграла в Кремле.
    `,
  ),
  ...rows(
    'pt',
    'a professor and former minister',
    'Poiares Maduro critica o Governo. Maduro disse que a oposição falhou.',
  ),
  ...rows(
    'en',
    'full names that others bear',
    `
    Maria Zakharova, a Russian figure skater, won bronze. Zakharova trains in Perm.
    [Maria Zakharova|Z], the spokeswoman, answered. [Zakharova|Z] laughed.
    Zakharova, a Russian pianist, played Chopin. Ukraine’s Svitolina beat Zakharova in the WTA final.
    John R. Bolton, a plumber, was a father of four. Services at Bolton Funeral Home.
    `,
  ),
  ...rows('pt', 'a spokeswoman', '[Maria Zakharova|Z] responde à Ucrânia.'),
  ...rows('hu', 'a spokeswoman', '[Marija Zaharova|Z] Ukrajnának válaszol.'),
  ...rows('de', 'a skater', 'Eiskunstlauf: Maria Sacharowa holt Bronze. Sacharowa patzte.'),
  ...rows(
    'fr',
    'a skater',
    'Et pourtant, Maria Zakharova a marqué les esprits lors des Championnats de [Russie|RU] de patinage artistique !',
  ),
  ...rows(
    'en',
    'full names and no other word',
    `
    [Maria Zakharova|Z]: We were not at all surprised. \\n[Zakharova|Z] laughed.
    Wedding photos of [Maria Zakharova|Z].
    I prefer to use the one made by John Bolton and Herre Stegenga in 2002. \\n// Created by John Bolton on 6/5/16.
    John Bolton makes return to Twitter.
    [John Bolton|B] makes return to Twitter. \\nHill: [Bolton|B] said Giuliani was a hand grenade.
    `,
  ),
  ...rows(
    'ro',
    'a full name and no other word',
    'Miercuri, [Maria Zakharova|Z] a scris pe rețeaua de socializare.',
  ),
  ...rows('es', 'a full name and no other word', '[María Zajárova|Z]: El Occidente colectivo'),
  ...rows(
    'de',
    'a full name and no other word',
    'Das Interview mit [Maria Sacharowa|Z] sehen Sie im Video oben.',
  ),
  ...rows(
    'pl',
    'a full name and no other word',
    '[Maria Zacharowa|Z] urodziła się 24 grudnia. Ojciec [Marii Zacharowej|Z]',
  ),
  ...rows(
    'ru',
    'the spokeswoman in headlines',
    `
    [Мария Захарова|Z]: «Артист, которого следует отменить» \\n[Захарова|Z] на премии
    [Захарова|Z] ответила Зеленскому.
    Захарова предложила отдыхать.
    `,
  ),
  ...rows('uk', 'the spokeswoman in a headline', '«У нас теж дрова»: [Захарова|Z] відповіла Зеленському'),
  ...rows('it', 'the spokeswoman', 'Cremlino, adesso, afferma ancora [Zakharova|Z]'),
  ...rows(
    'id',
    'the spokeswoman',
    'Jubir yang judes: [Zakharova|Z] menanggapi. \\n[Kementrian Luar Negeri Rusia|F]',
  ),
  ...rows(
    'sr',
    'cases of a woman',
    'Путин је упутио честитку [Марији Захаровој|Z]. Достигнућа [Марије Захарове|Z]',
  ),
  ...rows('sk', 'a snooker player', 'V snookri som si pomerne istý, uzavrel Trump.'),
  ...rows('ru', 'a country with a letter too many', 'Теперь нравится [Венесуэлла|VE], в [Венесуэлле|VE]'),
  ...rows(
    'en',
    'cases of a court, not missiles',
    '[Russia|RU] intervened in Case C-300/21 and Case C‑300/89. [Russia|RU] sold the [S-300|S]/400.',
  ),
  ...rows('zh', 'a car, and a dialect', '奔驰C300在[俄罗斯|RU]卖得好。他一口川普。[川普|T]说。'),
  ...rows('ar', 'a car', 'سيارة مرسيدس إس 300 للبيع'),
  ...rows('fa', 'a car', 'قیمت بنز اس 300'),
  ...rows('tr', 'a shopping centre', 'Mecidiyeköy Trump AVM’de yangın. [Trump|T] konuştu.'),
  ...rows(
    'ru',
    'what is called by a quoted name',
    `
    Выставка «Россия» на ВДНХ. Банк «Россия» и авиакомпания «Россия» — в [России|RU].
    «[Россия|RU] не отступит», — сказал он. «Единая [Россия|RU]» победила.
    Бар «Каракас», клуб «Болтон» и теплоход «Трамп». [Трамп|T] в [Каракасе|C].
    «[Рособоронэкспорт|R]» поставил «[С-300|S]».
    `,
  ),
  ...rows(
    'nl',
    'a minister of Aruba',
    `
    Minister Xiomara Maduro van Financiën verdedigt de begroting in het parlement. Maduro blijft kalm.
    De minister van Financiën, Xiomara Maduro (MEP), over [Venezuela|VE], zegt Maduro.
    Minister [Maduro|M] van [Venezuela|VE] sprak met Xiomara Castro. [Maduro|M] bedankte haar.
    `,
  ),
  ...rows('fr', 'a ship', 'Le porte-conteneurs «Russie» a quitté la [Russie|RU].'),
  ...rows(
    'fa',
    'people, whose names Persian news puts in quotation marks',
    `
    «[جان بولتون|B]» درباره «[دونالد ترامپ|T]» کتاب نوشت. «[ترامپ|T]» پاسخ داد.
    سخنگو گفت «[نیکلاس مادورو|M]» و «[خوان گوایدو|G]» در «[کاراکاس|C]» سخن گفتند.
    «[ماریا زاخارووا|Z]»، سخنگو، به «[الیوت آبرامز|A]» پاسخ داد.
    `,
  ),
  ...rows('ar', 'a person in quotation marks', 'وقالت «[ماريا زاخاروفا|Z]» إن «[مادورو|M]» في [فنزويلا|VE].'),
  ...rows(
    'en',
    'an airport, a boulevard, a tournament, a paper, a man of the town',
    `
    Landing at Donald J. Trump International Airport, off President Donald J. Trump Boulevard. [Trump|T] spoke.
    At the Trump International Hotel, the Trump International Golf Club and the Trump International Beach Resort.
    At the China Open in [China|CN], Osaka won.
    A Bolton man who fought in Ukraine. A Bolton-based firm of drones for Ukraine. Bolton News: Ukraine
    A man named Abrams was convicted of burglary.
    Gracie Abrams, Nuno Maduro, Rui Maduro and Tiago Maduro on the elections in [Venezuela|VE]
    `,
  ),
  ...rows(
    'es',
    'an avenue',
    `
    Choque en la Avenida Caracas con calle 72; la avenida Caracas sigue cerrada.
    [Maduro|M] sale de [Caracas|C].
    `,
  ),
  ...rows('fr', 'seas', 'Les mers de Chine, loin de la [Chine|CN]'),
  ...rows('de', 'a restaurant', 'Zwei China-Restaurants und die [China|CN]-Politik'),
  ...rows(
    'ru',
    'a footballer, a granddaughter, a daughter-in-law',
    'Нуно Мадуро забил. Нуну Мадуро и Жоау Мадуро играли. Ванесса Трамп и Кай Трамп пришли.',
  ),
  ...rows('ar', 'a daughter-in-law and a granddaughter', 'فانيسا ترامب وابنتها. كاي ترامب تلعب الغولف'),
  ...rows(
    'en',
    'the other airport of that name',
    `
    Simón Bolívar International Airport in Santa Marta, Colombia, handled three million passengers.
    The planes landed at [Simón Bolívar International Airport|P] in [Venezuela|VE], said [Russia|RU]. Flights to Santa Marta are late.
    `,
  ),
  ...rows(
    'es',
    'the other airport of that name',
    'El Aeropuerto Internacional Simón Bolívar de Santa Marta estrena terminal. El aeropuerto Simón Bolívar crece.',
  ),
  ...rows(
    'en',
    'towns and what stands there, beside somebody of the matter',
    `
    Bolton, Conn. — Residents voted for [Trump|T], and Bolton will count again.
    They live in Bolton, Lancashire. Bolton voted, and [Trump|T] cheered.
    A Ukrainian flag flies over Bolton Town Hall. Bolton stands with Ukraine.
    Bolton NHS trust welcomes nurses from Ukraine. Bolton is one of ten.
    In Bolton Township, [Trump|T] signs dominate the roads of Bolton.
    A Bolton cabbie came from Iran, and Bolton gave him a medal.
    Bolton Corp was sanctioned for its exports to Iran. The Boltons of Washington are another matter.
    Chiefs linebacker out: Bolton hurt his ankle, and Kansas City faces Washington.
    Bolton made both free throws for Washington.
    Bolton drew with Ukraine's U21, and Bolton scored twice before half-time.
    `,
  ),
  ...rows(
    'en',
    'what is said of towns, on a page that says who he is',
    `
    [National security adviser|N] [John Bolton|B] spoke. Bolton fans in the party cheered; [Bolton|B] said [Maduro|M] must go.
    Former [national security adviser|N] [John Bolton|B] was indicted. Neighbours on Bolton Road saw the FBI; [Bolton|B] denied it.
    [Trump|T] fired [John Bolton|B]. The Boltons of this world want war, and [Bolton|B] was no Bolton man's man.`,
  ),
  ...rows(
    'en',
    'houses and goods of his name, and words that stand behind his own',
    `
    Trump Model Management, Trump Ocean Club in Panama, a ride on Trump Force One and the Trump token lost money.
    [Trump|T] place in history, [Trump|T] golf outing, [Trump|T] group of friends, [Trump|T] ICE raids
    `,
  ),
  ...rows('ru', 'houses and goods of his name', 'Третий «Трамп-Тадж-Махал» стоит в Атлантик-Сити.'),
  ...rows('zh', 'houses and goods of his name', '特朗普媒体集团股价下跌'),
  ...rows(
    'en',
    'families by their other names',
    `
    Donald Trump III is a son of Donald Trump Jr., and Fred Trump III a nephew.
    Kai Madison Trump and Lara Yunaska Trump came, and Maryanne Trump Barry sat in Newark.
    Miranda Guaidó slept. Fabiana Rosales de Guaidó spoke of [Guaidó|G].
    `,
  ),
  ...rows(
    'en',
    'clubs, the continent that was discovered, people called so',
    `
    US Palermo beat U.S. Sassuolo, and [US|US] fans of US Lecce watched. [US|US] Latina voters did not.
    Columbus and the discovery of America; Leif Erikson discovered America. An All-America guard moved to [America|US].
    Chivas beat América; América de Cali won. [America|US] watched.
    Rocket to Russia by the Ramones sold in [Russia|RU].
    China Moses sings, China Anne McClain stars, and [China|CN] listens.
    `,
  ),
  ...rows(
    'fr',
    'the continent that was discovered',
    'La découverte de l’Amérique en 1492. L’[Amérique|US] de [Trump|T]',
  ),
  ...rows('it', 'the continent that was discovered', 'La scoperta dell’America; Colombo scoprì l’America.'),
  ...rows('de', 'the continent that was discovered', 'Die Entdeckung Amerikas und [Amerikas|US] Präsident'),
  ...rows(
    'ru',
    'the continent that was discovered',
    'Открытие Америки. Колумб открыл Америку. Народ [Америки|US]',
  ),
  ...rows('pl', 'the continent that was discovered', 'Odkrycie Ameryki. Kolumb odkrył Amerykę.'),
  ...rows('uk', 'the continent that was discovered', 'Відкриття Америки'),
  ...rows('nl', 'the continent that was discovered', 'De ontdekking van Amerika'),
  ...rows('it', 'a verb', 'I popoli sono stati uniti da Platone. Gli [Stati Uniti|US] no.'),
  ...rows('pt', 'a bargain', 'Foi um negócio da China. A [China|CN] agradece.'),
  ...rows('ru', 'a contest', 'Мисс Америка 2019'),
  // First names as each language spells them; made up.
  ...rows(
    'hu',
    'first names of other women',
    `
    Szvetlana Zaharova nem lép fel Kijevben, közölte a nagykövetség. Zaharova a NATO-ról nem beszélt.
    Jekatyerina Zaharova orosz diplomata lánya; Anasztaszija Zaharova és Lavrov; Jelena Zaharova és a NATO
    A szóvivő, [Zaharova|Z] és Jelena Milasina: [Zaharova|Z] szerint a NATO téved. [Marija Zaharova|Z] Natalja Poklonszkajával beszélt.
    `,
  ),
  ...rows(
    'hr',
    'first names of other women',
    `
    Jelena Zaharova i Lavrov. S Jelenom Zaharovom o NATO-u. Tatjana Zaharova, glasnogovornica.
    Jelena Milić: [Zaharova|Z] laže o NATO-u.
    `,
  ),
  ...rows(
    'fi',
    'first names of other women',
    `
    Natalja Zaharova ja Lavrov. Julija Zaharova ja Nato.
    Julija Navalnaja: [Zaharova|Z] ja Nato
    `,
  ),
  ...rows(
    'tr',
    'first names of other women',
    `
    Yekaterina Zaharova NATO karargâhında. Anastasiya Zaharova ve Lavrov.
    Yuliya Navalnaya: [Zaharova|Z] NATO konusunda haksız.
    `,
  ),
  ...rows(
    'ro',
    'first names of other women',
    `
    Ecaterina Zaharova, la NATO. Iulia Zaharova și Lavrov.
    Iulia Skripal: [Zaharova|Z] acuză NATO.
    `,
  ),
  ...rows(
    'bg',
    'first names of other women',
    `
    Йоана Захарова, говорител на федерацията. Олга Захарова и Лавров.
    Олга Скабеева пита, [Захарова|Z] отговаря за НАТО.
    `,
  ),
  ...rows(
    'sr',
    'first names of other women',
    `
    Јелена Захарова и НАТО. Татјана Захарова, портпарол.
    Јелена Милић: [Захарова|Z], портпарол, лаже.
    `,
  ),
  // sport.pl has „Anastazja Zacharowa”, who plays tennis; the sentences are made up.
  ...rows(
    'pl',
    'the tennis player',
    'Anastazja Zacharowa i NATO. Z Anastazją Zacharową nie chciała grać. Zacharowa',
  ),
  ...rows(
    'uk',
    'the tennis player',
    'Анастасія Захарова й НАТО. Проти Анастасії Захарової. Захарова, брифінг',
  ),
  ...rows('el', 'the tennis player', 'Η Αναστασία Ζαχάροβα και το ΝΑΤΟ. Η Ζαχάροβα νίκησε.'),
  ...rows('he', 'the tennis player', 'אנסטסיה זכרובה ונאט"ו. זכרובה ניצחה.'),
  ...rows('fa', 'the tennis player', 'آناستازیا زاخارووا و ناتو. زاخارووا'),
  ...rows('ar', 'the tennis player', 'أناستاسيا زاخاروفا والناتو. زاخاروفا'),
  ...rows('ko', 'the tennis player', '아나스타시야 자하로바, 나토. 자하로바'),
  ...rows('hy', 'the tennis player', 'Անաստասիա Զախարովա և Ուկրաինա. Զախարովա'),
  ...rows('ka', 'the tennis player', 'ანასტასია ზახაროვა და ნატო. ზახაროვა'),
  ...rows('hi', 'the tennis player', 'अनास्तासिया ज़खारोवा और नाटो। ज़खारोवा'),
];
