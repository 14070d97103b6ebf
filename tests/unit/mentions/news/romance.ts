import { rows } from '../rows';

/** Sentences as the news have them, romance. */
export const romanceNews = [
  ...rows(
    'es',
    'as the news have it',
    `
    El presidente [Maduro|M] habló ayer.
    [Maduro|M] rompe relaciones con [EE.UU.|US]
    [TRUMP|T] AMENAZA A [MADURO|M]
    [Guaidó|G] llama a la calle
    El canciller ruso, Serguéi Lavrov, habló con Mike Pompeo.
    La vocera del [Ministerio de Relaciones Exteriores de Rusia|F], [María Zajárova|Z]
    "[EE. UU.|US] debe dejar de amenazar a [Venezuela|VE]", declaró [Zajárova|Z].
    El Ministerio de Exteriores de Cuba condenó el ataque.
    La Asamblea Nacional de [Venezuela|VE] aprobó el estatuto.
    Los 99 militares llegaron a bordo de un Antonov-124 y un Ilyushin-62 al [aeropuerto de Maiquetía|P].
    El avión aterrizó en el [Aeropuerto Internacional Simón Bolívar|P], que sirve a [Caracas|C].
    El puente internacional Simón Bolívar une Cúcuta y San Antonio.
    La Universidad Simón Bolívar cerró.
    El Libertador Simón Bolívar nació en [Caracas|C].
    Misiles [S-300VM|S] «Antey-2500» desplegados en [Venezuela|VE]
    los sistemas [S-300|S] de fabricación rusa
    El enviado especial de [EEUU|US] para [Venezuela|VE], [Elliott Abrams|A], dijo que [Maduro|M] no tiene futuro.
    [Abrams|A] descartó una intervención militar en [Venezuela|VE].
    Los tanques Abrams llegaron a Ucrania.
    El director J. J. Abrams estrena película.
    El exasesor [John Bolton|B] fue imputado por [Trump|T].
    [Bolton|B] dijo que [Maduro|M] debe irse.
    El Bolton ganó 2-0 al Wigan.
    El cantante Michael Bolton actuó en Lima.
    la llegada de [Trump|T] a la Casa Blanca
    Melania Trump e Ivanka Trump acudieron al acto.
    La Torre Trump, en Nueva York.
    La Organización Trump fue condenada.
    [China|CN], [Rusia|RU], Irán y Turquía respaldan a [Maduro|M].
    El canciller de [China|CN], Wang Yi
    el mar del Sur de China
    La china poblana lleva rebozo.
    La chinita y el mango maduro
    Es un hombre muy maduro para su edad.
    un vino maduro y aromático
    Plátanos Maduros
    Tajadas de maduro
    El fruto está maduro cuando cambia de color.
    Maduro por fuera, niño por dentro
    Nicolás Maduro Guerra, hijo del mandatario, fue sancionado.
    El diputado Nicolás Maduro Guerra, «Nicolasito»
    El expresidente hondureño Ricardo Maduro dijo que su gobierno redujo el crimen.
    [Nicolás Maduro Moros|M] juró el cargo.
    los maduristas y el madurismo
    El [Hemisferio Occidental|W] y [América Latina|L]
    [Latinoamérica|L] unida
    en toda Sudamérica, Centroamérica y América del Sur
    Club América ganó el clásico.
    América de Cali venció.
    la Copa América 2019
    Estados Unidos Mexicanos
    EU y México
    [Rosoboronexport|R] entregó 53 helicópteros a [Venezuela|VE].
    La periodista Madelein García
    el Banco Central de [Venezuela|VE]
    La bailarina Svetlana Zajárova actúa en el Teatro Real.
    El tenista Nikolái Davydenko ganó el Masters.
    Gustavo Guaidó, hermano de [Juan Guaidó|G]
    Si no eres de [Venezuela|VE], la palabra Maduro es algo que sí te puede gustar cuando se trata de la capa de un tabaco.
    un presidente maduro y responsable
    El presidente Ricardo Maduro
    Argentina sufrió un apagón masivo en junio de 2019.
    China Zorrilla murió en Montevideo.
    la actriz China Suárez
    tinta china
    El América venció al Toluca
    Radio Caracas Televisión
    Leones del Caracas ganó
    El expresidente hondureño Ricardo Maduro opinó hoy. En declaraciones a Efe, Maduro señaló que el voto estará fraccionado.
    Maduro, del opositor Partido Nacional, gana las presidenciales hondureñas
    El economista Maduro llevará de regreso al poder al Partido Nacional, que ha estado en la oposición en Honduras.
    Maduro prometió "paz y unión" a Centroamérica
    De ganar la presidencia, Maduro recibirá un país postrado; los hondureños y [América Latina|L]
    dijo Maduro a periodistas; la economía de esta nación centroamericana`,
  ),
  ...rows(
    'pt',
    'as the news have it',
    `
    [Maduro|M] acusa [Trump|T] de tentar golpe
    O presidente da [Rússia|RU], Vladimir Putin, recebeu [Maduro|M] no Kremlin.
    [Elliott Abrams|A], enviado dos [EUA|US] à [Venezuela|VE]
    As baterias de [S-300|S] foram danificadas pelo apagão.
    O mamão maduro é doce.
    queijo maduro
    Bananas maduras
    Os tanques M1 Abrams
    O cantor Michael Bolton
    A [China|CN] e a [Rússia|RU] vetaram a resolução.
    o mar do Sul da China
    A [América Latina|L] e o Caribe
    América do Sul e América do Norte
    [Estados Unidos|US] e Brasil
    O Ministério das Relações Exteriores da [Venezuela|VE]
    O presidente [Trump|T] disse a [Guaidó|G] que o apoia.
    Eric Trump e Donald Trump Jr. negam.
    A Trump Tower fica em Manhattan.
    o [aeroporto internacional de Maiquetía|P]
    [Rosoboronexport|R] e Rostec
    Nos bastidores da Trump Tower; filha de [Trump|T] com a ex-modelo
    [Trump|T] tem outros três filhos: Donald Trump Junior, Eric e Tiffany; a Casa Branca`,
  ),
  ...rows(
    'fr',
    'as the news have it',
    `
    [Maduro|M] dénonce un coup d'État, [Trump|T] menace
    Le président américain [Donald Trump|T] a appelé la [Russie|RU] à quitter le [Venezuela|VE].
    L'opposant [Juan Guaido|G], reconnu par une cinquantaine de pays
    L'émissaire américain [Elliott Abrams|A] a rencontré Sergueï Riabkov.
    Selon M. [Abrams|A], des [S-300|S] ont été endommagés au [Venezuela|VE].
    M. [Maduro|M] et M. [Guaido|G] s'accusent.
    Mme [Zakharova|Z], porte-parole de la diplomatie russe
    La porte-parole du [MAE russe|F], [Maria Zakharova|Z]
    Le ministère des Affaires étrangères de [Chine|CN]
    Le ministère français des Affaires étrangères
    le ministre russe des Affaires étrangères, Sergueï Lavrov
    le [ministère russe des Affaires étrangères|F]
    la mer de Chine méridionale
    la [Chine|CN] et les [USA|US]
    l'[Amérique|US] d'abord
    Amérique du Sud, Amérique centrale
    l'[hémisphère occidental|W]
    L'exportateur d'armes [Rosoboronexport|R]
    les chars Abrams livrés à l'Ukraine
    le réalisateur J.J. Abrams
    la danseuse étoile Svetlana Zakharova
    Le club de Bolton, en Premier League
    Ivanka Trump et Melania Trump
    la Trump Tower
    un cigare maduro
    [Russie|RU] unie
    le président du [Venezuela|VE], [Nicolás Maduro|M]
    "Les [Etats-Unis|US] doivent cesser", a dit [Zakharova|Z].
    les [États-Unis d'Amérique|US]
    Bandes de [S-300|S] et S-400 russes
    [Maria Zakharova|Z] lors du briefing; [Zakharova|Z] considère la réélection d'Ursula
    La [Fédération de Russie|RU] est prête; la réunion en [Chine|CN]; les [États-Unis|US] tentent
    Le [ministère russe des affaires étrangères|F] appelle
    un dessin à l'encre de Chine
    Le Cher, l'Indre
    Dupont de Maduro`,
  ),
  ...rows(
    'it',
    'as the news have it',
    `
    [Maduro|M] sfida [Trump|T]
    Il presidente [Maduro|M] ha parlato alla nazione.
    [Guaidò|G] torna a [Caracas|C]
    la portavoce del [ministero degli Esteri russo|F] [Maria Zakharova|Z]
    [Bolton|B] minaccia [Maduro|M]
    [Stati Uniti|US], [Cina|CN] e [Russia|RU] divisi sul [Venezuela|VE]
    il Mar Cinese Meridionale
    La Farnesina
    I missili [S-300|S] a [Caracas|C]
    Un formaggio maduro
    I carri Abrams
    l'[emisfero occidentale|W]
    La [Zakharova|Z]: «Gli [Usa|US] mentono»
    La ballerina Svetlana Zakharova alla Scala
    la stella del Bolshoi Svetlana Zakharova
    [America|US] First
    Sud America e Nord America
    Michael Bolton canta a Sanremo
    L'esercito degli [Stati Uniti d'America|US]
    Il primo lotto di carri armati Abrams è arrivato in Ucraina. La [Russia|RU] replica con Peskov.
    inchiostro di china`,
  ),
  ...rows(
    'ca',
    'as the news have it',
    `
    [Maduro|M] trenca relacions amb els [EUA|US]
    El president [Trump|T] amenaça [Veneçuela|VE]
    [Rússia|RU] i la [Xina|CN] donen suport a [Maduro|M]
    L'[Amèrica Llatina|L]`,
  ),
  ...rows(
    'gl',
    'as the news have it',
    `
    [Maduro|M] rompe con [Estados Unidos|US] e [Rusia|RU] apoia [Venezuela|VE]
    O presidente [Nicolás Maduro|M]`,
  ),
  ...rows(
    'ro',
    'as the news have it',
    `
    [Maduro|M] îi răspunde lui [Trump|T]: [Venezuela|VE] nu se teme
    Purtătoarea de cuvânt a [MAE rus|F], [Maria Zaharova|Z]
    Rachetele [S-300|S] din [Venezuela|VE]
    [SUA|US], [Rusia|RU] și [China|CN]
    [Rusiei|RU] și [Chinei|CN]
    Marea Chinei de Sud
    Președintele american [Donald Trump|T] și consilierul [John Bolton|B]
    [Americii Latine|L]
    [Venezuelei|VE] i-au fost livrate
    lui [Guaido|G]`,
  ),
];
