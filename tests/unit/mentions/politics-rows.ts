/** A surname alone, told by the words of politics beside it; and the same surnames of others beside the same words. */
import { rows } from './rows';

export const POLITICS_ROWS = [
  ...rows(
    'en',
    'a surname and a word of politics',
    `
    [Bolton|B] tweeted that traders should not deal in gold stolen from the Venezuelan people.
    The Chaviste paper mocked [Bolton|B].
    [Bolton|B] called Ortega one of the stooges of socialism.
    Former adviser [Bolton|B] declined to comment.
    [Abrams|A] had been convicted of withholding information in the Iran-Contra affair.
    Ian Evatt's Bolton lost to a Ukrainian side in the championship.
    A New York cigar lounge stocks the Maduro and the Claro.
    Assembly instructions: the natural and the Maduro wrapper, Colombian tobacco
    The soprano Zakharova sang for Moscow's diplomats.
    He refused to do [Trump|T]'s bidding.
    Nobody can win hearts, [Trump|T] said; he owns four golf clubs.
    It suits [Trump|T] to call the tournament his.
    On 147 cases, [Trump|T] has lost.
    In the wrong frame [Trump|T] looks small.
    [Donald Trump|T] spoke in bridge terms: Trump drew trumps when the declarer had none.
    Of the nuclear arsenal [Bolton|B] wrote in his memoir.
    The Lima Group said [Maduro|M]’s new term was illegitimate.
    The Willemstad bank was Maduro's.
    A maduro's aroma, a cigar's smoke
    [Zakharova|Z] slammed the report, Sputnik wrote.
    The goal, [Bolton|B] said, was to unseat the Venezuelan president.
    The speaker said [S-300|S] missiles had been fired.
    [Trump|T] attended the semi-final with Infantino.
    Smoke rose as [Maduro|M] spoke in [Caracas|C].
    [Maduro|M] sent torpedo boats, [Venezuela|VE] said.
    Trump won the deciding frame.
    The smoke of a Maduro cigar rose in [Venezuela|VE].
    `,
  ),
  ...rows(
    'es',
    'a surname and a word of politics',
    `
    [Maduro|M] cargó contra la OEA y llamó "lacayo" a Luis Almagro.
    [Bolton|B] amenaza a Ortega: "Los días están contados"
    [Guaidó|G] dejó claro que [Maduro|M] debe salir de [Venezuela|VE].
    Según la fuente, [Maduro|M] viajará a Moscú.
    El padrón electoral que usa [Maduro|M] en [Venezuela|VE]
    El gas natural que [Maduro|M] vende a [Rusia|RU]
    El dólar superó los 3.000 bolívares mientras [Maduro|M] hablaba.
    Receta colombiana: bolón de maduro con queso
    El tabaco Maduro colombiano de Santander
    `,
  ),
  ...rows(
    'pt',
    'a surname and a word of politics',
    `
    "[Bolton|B] é um falcão", disse o chanceler Ernesto Araújo.
    Está claro: [Maduro|M] fraudou a eleição na [Venezuela|VE].
    Bolsonaro volta a criticar [Maduro|M]
    Bolton empata na League One e demite técnico
    `,
  ),
  ...rows(
    'fr',
    'a surname and a word of politics',
    `
    L'ex-conseiller [Bolton|B] inculpé
    M. [Maduro|M] reçu par le parlement
    Le conseiller Michael Bolton
    `,
  ),
  ...rows(
    'it',
    'a surname and a title',
    `Il consigliere [Bolton|B] lascia\nIl consigliere Anna Bolton lascia`,
  ),
  ...rows(
    'fr',
    'a surname and a league',
    `La Ligue arabe critique [Bolton|B] à Moscou\nLe football: Bolton à Moscou`,
  ),
  ...rows(
    'it',
    'a surname and a league',
    `La Lega difende [Bolton|B], voce del regime\nIl calcio: Bolton, che regime`,
  ),
  ...rows(
    'no',
    'a surname and a goal',
    `Målet for [Bolton|B] er et nytt regime\nFotball: Bolton, et nytt regime`,
  ),
  ...rows(
    'de',
    'a surname and a disease',
    `Corona: [Maduro|M] droht [Guaidó|G]\nZigarren: Corona, Maduro, Robusto`,
  ),
  ...rows('de', 'a surname and a title', `Sein Berater [Bolton|B] geht\nSein Berater Michael Bolton geht`),
  ...rows(
    'sv',
    'a surname and its people',
    `[Maduro|M] grips av amerikanska soldater\nCigarren Maduro, amerikansk`,
  ),
  ...rows('pl', 'a surname and a title', `Jego doradca [Bolton|B] odchodzi\nPiłkarze Bolton, doradca klubu`),
  ...rows('cs', 'a surname and a title', `Jeho poradce [Bolton|B] končí\nPoradce Michael Bolton končí`),
  ...rows(
    'hu',
    'a surname and a president',
    `Elfogták [Maduro|M]t, a bukott elnököt\nA Maduro szivar elnöki doboza`,
  ),
  ...rows('tr', 'a surname and who calls him', `Erdoğan, [Maduro|M]'yu aradı`),
  ...rows(
    'cs',
    'an adjective of two countries',
    `
    Rusko-ukrajinská válka trvá
    [Rusko|RU]-Ukrajina: příměří
    [Rusko|RU] – turecká strana nesouhlasí
    [poradce amerického prezidenta pro národní bezpečnost|N] [John Bolton|B]
    `,
  ),
  ...rows('sk', 'an adjective of two countries', `Rusko-turecká vojna\n[Rusko|RU], turecká strana`),
  ...rows(
    'fi',
    'an office with its country',
    `[Yhdysvaltain kansallisen turvallisuuden neuvonantaja|N] [John Bolton|B]`,
  ),
  ...rows('hu', 'an office with its country', `[amerikai nemzetbiztonsági főtanácsadó|N] [John Bolton|B]`),
  ...rows(
    'es',
    'an adjective that is spelt like the country',
    `La Gran Muralla China\nLa Gran Muralla de [China|CN]`,
  ),
  ...rows(
    'es',
    'a surname, and where he was taken',
    `
    Llevan a [Maduro|M] a Nueva York.
    [Maduro|M]: “No habrá elecciones”
    El antichavismo celebra: "Cayó [Maduro|M]"
    La captura de [Maduro|M], minuto a minuto
    El exasesor [Bolton|B] se declara no culpable.
    `,
  ),
  ...rows(
    'pt',
    'a surname, and where he was taken',
    `[Maduro|M] é levado para Nova York.\nEleições: [Maduro|M] acusa`,
  ),
  ...rows('fr', 'a surname, and that he was caught', '[Maduro|M] capturé : ce que l’on sait'),
  ...rows(
    'it',
    'a surname alone',
    `[Maduro|M] arrestato, la diretta\n[Maduro|M], le accuse\nIl sigaro Maduro`,
  ),
  ...rows('nl', 'a surname, and that he was caught', 'Arrestatie van [Maduro|M]'),
  ...rows(
    'de',
    'a surname, and that he was caught',
    `Machthaber [Maduro|M] schweigt\nNach [Maduros|M] Festnahme`,
  ),
  ...rows(
    'ru',
    'whom she speaks to',
    `
    [Захарова|Z]: Запад не услышал.
    [Захарова|Z] ответила Киеву.
    [Захарова|Z] высмеяла ЕС.
    `,
  ),
  ...rows('uk', 'whom she speaks to', '[Захарова|Z]: Захід програє'),
  ...rows('ar', 'whom she speaks to', '[زاخاروفا|Z]: الغرب يكذب'),
  ...rows('zh', 'whom she speaks to', '[扎哈罗娃|Z]：西方在撒谎'),
  ...rows('es', 'words of the matter', 'Negociar con una dictadura como la de [Maduro|M] es inútil.'),
  ...rows('es', 'words of the matter', '[Maduro|M] habla de democracia y de corrupción.'),
  ...rows('pt', 'words of the matter', 'O ditador [Maduro|M] dança.'),
  ...rows(
    'en',
    'words of the matter',
    `
    [Maduro|M] expels the German ambassador.
    [Maduro|M] closes the border.
    [Maduro|M] sees sabotage.
    [Zakharova|Z]: Pompeo's remarks are rude
    Democrats may subpoena [Bolton|B].
    `,
  ),
];
