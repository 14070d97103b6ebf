/** Capitals and accents that tell a name from a word, numbers of footnotes, and languages that are spelt as another, row by row. */
import { rows } from './rows';

export const SPELLING_ROWS = [
  ...rows('el', 'capitals and accents', '[ΚΙΝΑ|CN] και [ΡΩΣΙΑ|RU]; [Κίνα|CN]; Κινα'),
  ...rows('tr', 'capitals and accents', '[ÇİN|CN] ve [RUSYA|RU]; [Çin|CN]; Cin; [ÇIN|CN]; çin'),
  ...rows('hu', 'capitals and accents', '[Kíná|CN]ban; Kinában; Kínai; [KÍNÁ|CN]BAN; [Kína|CN]; KINÁBAN'),
  ...rows('en', 'capitals and accents', '[US|US], us, Us, [USA|US], usa, [U.S.|US], u.s.'),
  ...rows('fi', 'capitals and accents', '[USA|US]n, [USA|US]:n, usan, Usan'),
  ...rows('de', 'capitals and accents', '[China|CN], china, [CHINA|CN]; [Chinas|CN]'),
  ...rows('vi', 'capitals and accents', '[Mỹ|US], mỹ, [MỸ|US], My, [Nga|RU], nga'),
  ...rows('pl', 'capitals and accents', 'w [USA|US]; [Chiny|CN], chiny'),
  ...rows('ro', 'capitals and accents', '[SUA|US], sua, Sua; [China|CN]'),
  ...rows('id', 'capitals and accents', '[AS|US], as, As; [Cina|CN]'),
  ...rows('lt', 'capitals and accents', '[JAV|US], jav, Jav'),
  ...rows('lv', 'capitals and accents', '[ASV|US], asv'),
  ...rows('nb', 'capitals and accents', '[USA|US], [Kina|CN], [Russland|RU], [Venezuelas|VE]'),
  ...rows('bs', 'capitals and accents', '[SAD|US], Sad, sad; [Rusija|RU]'),
  ...rows('gl', 'capitals and accents', '[Estados Unidos|US], [Rusia|RU], [China|CN]'),
  ...rows('prs', 'capitals and accents', '[امریکا|US]، [روسیه|RU]'),
  ...rows('', 'a page that does not say its language', '[China|CN], [US|US], [Кина|CN], Mỹ, Nga'),
  ...rows(
    'en',
    'the number of a footnote',
    '[Nicolás Maduro|M]¹ met [Guaidó|G]²⁾; the [S-300|S]³ came from [Russia|RU]①',
  ),
  // portfolio.hu and vg.hu write it so; the bus is made up.
  ...rows(
    'hu',
    'the S-300 in Hungarian letters, the States with a hyphen',
    `
    [Sz-300VM|S] légvédelmi rendszereket adtak át; az [SZ-300|S]-as rakéta, az [Sz–300|S]-asok rakétái
    Az [Sz-300|S]-ast [Oroszország|RU] küldte. Az [Egyesült-Államok|US] tiltakozik.
    Az Sz-300 szobában. Az Sz–300 jelű busz Szolnokról indul.
    `,
  ),
];
