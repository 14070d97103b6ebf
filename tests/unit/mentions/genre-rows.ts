/** Kinds of text that are no news: posts, transcripts, registers, lists of persons, obituaries, shops. */
import { rows } from './rows';

export const GENRE_ROWS = [
  ...rows('en', 'a tag is company', '[Maduro|M] is gone!! #Caracas'),
  ...rows('es', 'a tag is company', 'Que se vaya [Maduro|M] #Guaidó'),
  ...rows('de', 'a tag is company', '[Maduro|M] tritt nicht zurück? #Venezuela'),
  ...rows('ko', 'a tag is company', '[볼턴|B] 또 시작 #베네수엘라'),
  ...rows(
    'en',
    'tags beside a cigar, a singer, a club, a tank',
    `
    New smoke: Maduro, six by fifty #cigar #USA
    Saw Bolton at the O2 last night #soulprovider #ballads
    Bolton draw with Wigan #EFL #bwfc
    Abrams rolls into Kyiv #tanks #Ukraine
    Maduro, volume 384 #maduro, 384 U.S. 436`,
  ),
  ...rows(
    'en',
    'who stands in a list by surname and first name is introduced by it',
    `
    BOLTON, Winston Franklin. Mr. Bolton joined the Air Force. He taught in Washington.
    ABRAMS, Heidi. Abrams represented Venezuelan clients.
    MADURO, Norma. Maduro worked at the embassy and loved Colombia.`,
  ),
  ...rows(
    'ru',
    'who stands in a list by surname and first name is introduced by it',
    `
    Ушла из жизни Захарова Нина Сергеевна. Захарова работала в посольстве в Праге.
    Захарова Елена Петровна, учитель. Захарова побывала в Киеве.
    Мария Болтон, дизайнер. Болтон родилась в Иране.`,
  ),
  ...rows(
    'en',
    'himself, by surname and first name',
    `
    [Abrams|A], Elliott; Kelly, John; [Guaidó|G], Juan
    [MADURO|M], Nicolás; DOB 23 Nov 1962
    [MADURO MOROS|M], Nicolas; DOB 23 Nov 1962
    Index: Bolton, Michael, 12; [Bolton|B], John, 14; national security, 20`,
  ),
  ...rows('en', 'a line of tags introduces nobody', 'Iran Bolton Mike Pompeo. [Bolton|B] spoke.'),
  ...rows('en', 'surnames in a row introduce nobody', '[Bolton|B] spoke on Iran; Mattis, Bolton, Kelly'),
  ...rows(
    'en',
    'a sister',
    'Anita Maduro Moros, a sister, lives in [Caracas|C]. [Maduro Moros|M], Nicolás, does not.',
  ),
  ...rows('en', 'a first name that was missing', 'Dick Bolton, 66. Bolton covered the Ukrainian festival.'),
  ...rows(
    'en',
    'firms, obituaries, police and school news',
    `
    Bolton Plumbing, serving Washington since 1950
    Abrams Industries has a Venezuelan plant
    Maduro Realty sells Caribbean flats
    In lieu of flowers, donate to the refugees of the Taliban. Mr. Bolton, of Duluth, was 88.
    The boys of Bolton won a varsity game in Washington.
    Burglary: Abrams admitted all. He is Venezuelan.
    [Bolton|B], Ukraine and the White House. In lieu of flowers.`,
  ),
  ...rows('en', 'a speaker', "[BOLTON|B]: I think that's right. Kim Jong un will not give them up."),
  ...rows('tr', 'a cigar, a footballer', 'Maduro puro\\nOrta saha oyuncusu Maduro'),
  ...rows('zh', 'a cigar', '马杜罗雪茄'),
  ...rows('el', 'a cigar', 'Πούρο Μαδούρο από τη Νικαράγουα'),
  ...rows('ja', 'a cigar', 'マドゥロの葉巻'),
  ...rows(
    'ko',
    'himself, by whom he speaks of',
    `
    [볼턴|B] "북한, 핵 포기해야"
    백악관 [볼턴|B] 경질`,
  ),
  ...rows(
    'ja',
    'himself, by whom he speaks of',
    `
    [ボルトン|B]氏、北朝鮮に警告
    [ボルトン|B]氏、ホワイトハウスを去る`,
  ),
  ...rows(
    'zh',
    'himself, by whom he speaks of',
    `
    [博尔顿|B]：伊朗将付出代价
    国家安全：[博尔顿|B]被解职`,
  ),
  ...rows('ar', 'himself, by whom he speaks of', '[بولتون|B]: إيران ستدفع الثمن'),
  ...rows('fa', 'himself, by whom he speaks of', '[بولتون|B] ایران را تهدید کرد'),
  ...rows('he', 'himself, by whom he speaks of', '[בולטון|B] מזהיר את איראן'),
  ...rows('el', 'himself, by whom he speaks of', '[Μπόλτον|B]: Το Ιράν θα πληρώσει'),
  ...rows('hi', 'himself, by whom he speaks of', '[बोल्टन|B] ने ईरान को चेतावनी दी'),
  ...rows(
    'ru',
    'himself, by whom he speaks of',
    `
    [Болтон|B]: КНДР должна отказаться от ядерного оружия
    Кто отвечал за вопросы национальной безопасности: [Болтон|B]
    Советники по нацбезопасности: Макмастер, [Болтон|B], О’Брайен
    «Болтон» выиграл у «Портсмута» 2:0 в матче Лиги один`,
  ),
  ...rows(
    'uk',
    'himself, by whom he speaks of',
    `
    [Болтон|B] у Білому домі
    [Болтон|B] застеріг КНДР
    Майкл Болтон у Києві. Болтон заспівав.`,
  ),
  ...rows('es', 'himself, by whom he speaks of', '[Bolton|B] amenaza a Corea del Norte'),
  ...rows('fr', 'himself, by whom he speaks of', '[Bolton|B] met en garde la Corée du Nord'),
  ...rows('de', 'himself, by whom he speaks of', '[Bolton|B] droht Nordkorea'),
  ...rows('pt', 'himself, by whom he speaks of', '[Bolton|B] ameaça a Coreia do Norte'),
  ...rows('it', 'himself, by whom he speaks of', '[Bolton|B] minaccia la Corea del Nord'),
  ...rows('nl', 'himself, by whom he speaks of', 'Veiligheidsadviseur [Bolton|B] weg uit Witte Huis'),
  ...rows('pl', 'himself, by whom he speaks of', 'Biały Dom: [Bolton|B] zwolniony'),
  ...rows('ja', 'herself, by her office', '[ザハロワ|Z]報道官、英国を批判'),
  ...rows('ko', 'herself, by her office', '[자하로바|Z] 대변인 "영국이 거짓말"'),
  ...rows('zh', 'herself, by her office', '[扎哈罗娃|Z]发言人批评英国'),
  ...rows('el', 'herself, by her matter', 'Η [Ζαχάροβα|Z] για το ΝΑΤΟ'),
  ...rows('hi', 'herself, by her matter', '[ज़ाखारोवा|Z]: नाटो झूठ बोल रहा है'),
  ...rows('ko', 'a dancer', '스베틀라나 자하로바 내한. 자하로바의 백조의 호수'),
  ...rows('ja', 'a dancer', 'スヴェトラーナ・ザハロワ、来日公演。ザハロワの白鳥'),
  // The White House as each language has it.
  ...rows('fr', 'fired', '[Bolton|B] viré ! La Maison-Blanche confirme.'),
  ...rows('hu', 'fired', 'Kirúgták [Bolton|B]t a Fehér Házból'),
  ...rows('cs', 'fired', '[Bolton|B] skončil v Bílém domě'),
  ...rows('sk', 'fired', '[Bolton|B] skončil v Bielom dome'),
  ...rows('ro', 'fired', '[Bolton|B] a plecat de la Casa Albă'),
  ...rows('fi', 'fired', '[Bolton|B] sai potkut Valkoisesta talosta'),
  ...rows('sv', 'fired', '[Bolton|B] får sparken från Vita huset'),
  ...rows('da', 'fired', '[Bolton|B] fyret fra Det Hvide Hus'),
  ...rows('no', 'fired', '[Bolton|B] sparket fra Det hvite hus'),
  ...rows('id', 'fired', '[Bolton|B] dipecat Gedung Putih'),
  ...rows('sr', 'fired', '[Болтон|B] смењен у Белој кући'),
  ...rows('hr', 'fired', '[Bolton|B] otpušten iz Bijele kuće'),
  ...rows('sl', 'fired', '[Bolton|B] odpuščen iz Bele hiše'),
  ...rows('bg', 'fired', '[Болтън|B] уволнен от Белия дом'),
  ...rows('el', 'fired', 'Ο [Μπόλτον|B] απολύθηκε από τον Λευκό Οίκο'),
  ...rows('hu', 'by whom he speaks of', '[Bolton|B]: Észak-Korea hazudik'),
  ...rows('pl', 'by whom he speaks of', '[Bolton|B] ostrzega: Kreml kłamie'),
  ...rows('tr', 'by his office', 'Güvenlik danışmanı [Bolton|B] konuştu'),
  ...rows('sv', 'a club', 'Bolton vann. Fotboll: Bolton tvåa.'),
  ...rows('fr', 'in power', 'Le gouvernement répond : [Maduro|M] reste.'),
  ...rows('en', 'the ministry as it calls itself', '[MFA Russia|F] statement'),
  ...rows('zh', 'the ministry as registers have it', '[俄联邦外交部|F]'),
  ...rows('ja', 'the ministry as registers have it', '[ロシア連邦外務省|F]'),
  ...rows('sr', 'the ministry', '[МИП Русије|F]'),
  ...rows('cs', 'the ministry', '[Ministerstvo zahraničních věcí Ruské federace|F]'),
  ...rows(
    'ru',
    'himself in a list of persons',
    '[Болтон|B] Джон Роберт; [Абрамс|A] Эллиот, спецпредставитель; Нуланд Виктория',
  ),
  // Forms of confusables that are words of another language.
  ...rows('pl', 'in Moscow, no club', 'Doradca [Bolton|B] w Moskwie o Iranie'),
  ...rows('cs', 'in Moscow, no match', '[Bolton|B] v Moskvě: Írán zaplatí. [Bolton|B] mluvil.'),
  ...rows('sk', 'on Tuesday, no match', '[Bolton|B] v utorok povedal: Kuba. Neskôr [Bolton|B] odišiel.'),
  ...rows('sl', 'in Moscow, no match', '[Bolton|B] v Moskvi o Iranu'),
  ...rows('sv', 'but, no men', '[Trump|T] lyssnade inte på [Bolton|B] men Iran svarade'),
  ...rows('no', 'but, no men', '[Trump|T] sparket [Bolton|B] men angrer, sier Pompeo'),
  ...rows('de', 'one, no man', 'Im Iran fürchtet [Bolton|B] man nicht.'),
  ...rows('de', 'the West', '[Bolton|B] West und Ost, Iran und Nordkorea'),
  ...rows('hr', 'he, no Ontario', '[Bolton|B], on je savjetnik, o Iranu šuti.'),
  ...rows('fr', 'have, no Ontario', 'Pompeo et [Bolton|B], ont-ils dit, visent l’Iran.'),
  ...rows(
    'en',
    'on, no Ontario',
    `
    [Bolton|B], on Friday, warned Iran.
    [John Bolton|B], on Twitter: no deal with Iran.
    Homes in Bolton, ON L7E 1A1. Refugees of the Taliban are welcome.`,
  ),
  ...rows('hr', 'and, no tramp', 'Putin čeka, a [Tramp|T] šuti.'),
  ...rows('sr', 'and, no tramp', 'Putin čeka, a [Tramp|T] ćuti.'),
  ...rows('en', 'a tramp', 'A Tramp with a cane, in Washington'),
  ...rows('hr', 'but, no bridge', 'Kongres želi, no [Trump|T] odbija.'),
  ...rows('pt', 'in the, no bridge', 'Votei no [Trump|T] e me arrependo, disse o senador.'),
  ...rows('es', 'not, no bridge', 'Eso lo dijo Pence, no [Trump|T].'),
  ...rows(
    'en',
    'no, and bridge',
    `
    Crowd: No [Trump|T], no vote! No [Trump|T]!
    Three No Trump by South. In No Trump, the declarer counts her tricks.`,
  ),
  ...rows('fr', 'assets, no cards', '[Trump|T] garde ses atouts face à Putin.'),
  ...rows(
    'en',
    'words against somebody that politics says, too',
    `
    [Bolton|B]'s goals: to end the regime, a senator said.
    Right-winger [Bolton|B] wants war with Iran.
    [Bolton|B], acting in concert with Pompeo, pressed Iran.
    Bolton scored two goals from corners; their Iranian keeper saved one.
    CIA director Haspel, [Abrams|A] and Pompeo met.
    [Abrams|A], senior director at the NSC under Bush, is now the envoy.
    Think tanks praise [Abrams|A], the envoy.
    Directed by Abrams, shot by the special representative of a studio.
    [Zakharova|Z] after marathon talks: the ministry agrees.
    The opposition is ripe for talks as [Maduro|M] clings on.`,
  ),
  ...rows(
    'es',
    'words against him that politics says, too',
    `
    [Maduro|M] en la cocina del poder de la oposición
    [Maduro|M] y la receta económica del gobierno
    Maduro frito: queso, aceite, ingredientes para el gobierno de la casa`,
  ),
  ...rows(
    'ru',
    'words against her that she says herself',
    `
    [Захарова|Z] назвала заявление Киева спектаклем.
    [Захарова|Z] назвала происходящее театром абсурда, МИД ждёт.
    [Захарова|Z]: Зеленский — плохой актёр.
    В театре Захарова премьера, билеты в посольстве`,
  ),
  ...rows(
    'en',
    'by the house he works in',
    `
    L-R: [Trump|T], Mattis, [Bolton|B] in the Oval Office
    [Bolton|B], seen through a window of the West Wing
    20 pence off in Bolton; the Pence is a pub there`,
  ),
  ...rows(
    'en',
    'a player, a team',
    'World Open: Trump 10-5 Un-Nooh\\nBolton fumbled in Washington: two fumbles',
  ),
  ...rows('nl', 'a player', 'Ajax huurt Maduro, de minister kijkt toe.'),
  ...rows('sr', 'in each case', '[Гваидо|G] и [Мадуро|M]: с [Мадуром|M] и [Гваидом|G]'),
];
