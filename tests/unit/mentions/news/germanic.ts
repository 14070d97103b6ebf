import { rows } from '../rows';

/** Sentences as the news have them, germanic. */
export const germanicNews = [
  ...rows(
    'de',
    'as the news have it',
    `
    [Maduro|M] bricht Beziehungen zu den [USA|US] ab
    [Trumps|T] Sicherheitsberater [Bolton|B] droht [Maduro|M]
    Der Sicherheitsberater von [US|US]-Präsident [Donald Trump|T], [John Bolton|B], warnte [Russland|RU].
    Moskau schickt Soldaten nach [Venezuela|VE]
    Der [US|US]-Sondergesandte für [Venezuela|VE], [Elliott Abrams|A], sagte, das [S-300|S]-System sei beschädigt.
    die [S-300|S]-Raketen
    [US|US]-Außenminister Mike Pompeo und [Russlands|RU] Außenminister Sergej Lawrow
    Die Sprecherin des [russischen Außenministeriums|F], [Maria Sacharowa|Z]
    [Sacharowa|Z] warf den [USA|US] vor
    Das Auswärtige Amt in Berlin
    Das chinesische Außenministerium
    Das Außenministerium in [Caracas|C]
    Oppositionsführer [Guaidó|G] und Staatschef [Maduro|M]
    [Guaidós|G] Frau Fabiana Rosales
    der [Maduro|M]-Regierung
    [Maduro|M]-Gegner und [Maduro|M]-Anhänger demonstrieren
    die [Trump|T]-Regierung, das [Trump|T]-Lager
    [USA|US], [China|CN] und [Russland|RU]: Der neue kalte Krieg
    [Chinas|CN] Außenminister Wang Yi
    im Südchinesischen Meer
    [Russlands|RU] Präsident Wladimir Putin
    die [Russland|RU]-Sanktionen
    russlandfreundlich
    Russlanddeutsche und Amerikaner
    in [Lateinamerika|L] und Mittelamerika
    [Amerika|US] zuerst
    Nordamerika, Südamerika
    Ein Maduro-Deckblatt aus Connecticut
    Die Zigarre, eine Maduro, schmeckt süß.
    Abrams-Panzer für die Ukraine
    M1 Abrams
    Die Bolton Wanderers stiegen ab.
    Der Pianist Bolton spielte
    Trumpf ist Herz
    Trump-Tower
    Der Trump Tower in New York
    Melania Trump trug Weiß.
    Die [Vereinigten Staaten von Amerika|US]
    der [westlichen Hemisphäre|W]
    der Waffenexporteur [Rosoboronexport|R]
    Der [Flughafen Maiquetía|P] bei [Caracas|C]
    [Venezuelas|VE] Opposition
    der S-Klasse S 300
    Ein Mercedes S 300 Turbodiesel
    Die Ballerina Swetlana Sacharowa tanzte in München.
    Die Schauspielerin Jelena Sacharowa
    Fußballer Hedwiges Maduro wechselte zu Valencia.
    Maduro-Zigarren
    Trumpf und Ass
    [Trump|T] legt venezolanischem Präsidenten [Maduro|M] Rücktritt nahe
    Motorradfahrer für [Maduro|M]; Rhetorik gegenüber [Maduro|M] verschärft; die [US|US]-Regierung
    Das Flugabwehrsystem [S-300|S]; [Russland|RU] mit Iran; [S-300|S]-Raketen
    Judd Trump ist Weltmeister. Trump konnte acht Frames gewinnen.`,
  ),
  ...rows(
    'nl',
    'as the news have it',
    `
    [Maduro|M] verbreekt banden met [VS|US]
    De [VS|US] dreigen met sancties tegen [Venezuela|VE]
    [Trumps|T] veiligheidsadviseur [John Bolton|B]
    De Amerikaanse president [Trump|T] eist dat [Rusland|RU] vertrekt uit [Venezuela|VE].
    De Venezolaanse oppositieleider [Juan Guaidó|G]
    [China|CN] en [Rusland|RU] steunen [Maduro|M]
    [Maria Zacharova|Z], woordvoerster van het [Russische ministerie van Buitenlandse Zaken|F]
    Het Nederlandse ministerie van Buitenlandse Zaken
    Madurodam en George Maduro
    De Zuid-Chinese Zee
    [Latijns-Amerika|L]
    [Amerika|US] stuurt hulp
    Abrams-tanks voor Oekraïne
    In de halve finale kon Trump over Bingham walsen, maar "The Ace in the Pack" stond voor een thriller.
    Mark Williams was Trumps opponent; de drievoudige wereldkampioen`,
  ),
  ...rows(
    'sv',
    'as the news have it',
    `
    [Maduro|M] bryter med [USA|US]
    [USA:s|US] sändebud [Elliott Abrams|A]
    [Trumps|T] säkerhetsrådgivare [John Bolton|B]
    [Ryssland|RU] har skickat två plan till [Venezuela|VE]
    [Ryska utrikesdepartementets|F] talesperson [Maria Zacharova|Z]
    [Kinas|CN] utrikesdepartement
    Sydkinesiska sjön
    [Guaidós|G] anhängare
    [Maduros|M] regim
    [Amerika|US]
    Sydamerika
    luftvärnssystemet [S-300|S]
    Stridsvagnen Abrams
    Bolton Wanderers`,
  ),
  ...rows(
    'da',
    'as the news have it',
    `
    [Maduro|M] afbryder forbindelserne til [USA|US]
    [Maduros|M] regering i [Venezuela|VE]
    [Guaidó|G] opfordrer til protester
    Det [russiske udenrigsministerium|F] siger
    talskvinde [Maria Zakharova|Z]
    Det danske udenrigsministerium
    [Kinas|CN] præsident
    Sydkinesiske Hav`,
  ),
  ...rows(
    'no',
    'as the news have it',
    `
    [Maduro|M] bryter forbindelsene med [USA|US]
    [USAs|US] president [Donald Trump|T]
    Opposisjonsleder [Juan Guaidó|G] i [Venezuela|VE]
    [Russlands|RU] utenriksminister Sergej Lavrov
    [Russlands utenriksdepartement|F]
    [Maduro|M]-regimet
    [Kina|CN]
    [Latin-Amerika|L]
    Davidenkos største suksess; mot Davidenko fikk han problemer; 28-åringen fra [Russland|RU]`,
  ),
  ...rows(
    'is',
    'as the news have it',
    `
    Forseti [Venesúela|VE], [Nicolás Maduro|M], hefur slitið sambandi við [Bandaríkin|US].
    [Rússland|RU] styður [Maduro|M]`,
  ),
];
