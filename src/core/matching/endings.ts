/**
 * Endings that agglutinating languages write together with a name. They are not part of the mention's span.
 * A Latin or Cyrillic ending is believed only on a page in its language: "Venezuelan" is Finnish for "Venezuela's",
 * россияне would be Kazakh for "of Россия".
 */
import { foldText } from './fold';

type Endings = { readonly language: string; readonly forms: readonly string[] };

const endings = (language: string, list: string): Endings => ({
  language,
  forms: [...new Set(list.split(' ').map(foldText))],
});

export const ENDINGS: readonly Endings[] = [
  endings(
    'hu',
    't at et ot nak nek ban ben ba be ból ből ra re ról ről tól től hoz hez höz nál nél on en ön n val vel nal nel pal pel tal ként ért ig é ék éhoz éktól éval nnal ppal mal lal ral ra bal bel bá bé cal cel cá cé dal del dá dé fal fel fá fé gal gel gá gé hal hel há hé jal jel já jé kal kel ká ké lel lá lé mel má mé ná né pá pé rel rá ré sal sel sá sé tel tá té vá vé zal zel zá zé szal szel szá szé zsal zsel zsá zsé csal csel csá csé gyal gyel gyá gyé lyal lyel lyá lyé nyal nyel nyá nyé tyal tyel tyá tyé',
  ),
  endings(
    'fi',
    'n a ta ssa sta lla lta lle na ksi tta an on in ia iin issa ista illa ilta ille nkin kin han llekin stakin eissa eista eihin staan',
  ),
  endings('et', 's st sse le lt l ga ks ni ta t d i il ile ilt ist isse iga it ina le gi'),
  endings(
    'tr',
    'ya ye yı yi yu yü nın nin nun nün ın in un ün da de ta te dan den tan ten la le yla yle a e ı i u ü daki deki na ne ni nda nde ndan nden',
  ),
  endings(
    'az',
    'ya yə ı i u ü nı ni nu nü nın nin nun nün ın in un ün da də dan dən la lə a ə dakı dəki na nə nda ndə ndan ndən',
  ),
  endings('eu', 'k ren ri rekin n ko tik ra an aren ek en i arekin rako rentzat gatik'),
  endings('uz', 'ning ni ga da dan ka qa dagi'),
  endings('sl', 'ovega ovemu ovem ovih ovim ovo ovi vega vem vih vim vo vi ve va v jev jeva jevo jeve jevi'),
  endings('cs', 'ově ovo ovu ových ovým vy vě vu vo'),
  endings('sk', 'ovho ových ovým vho ve'),
  endings('sq', 's n i in it un ut'),
  endings('id', 'lah pun'),
  endings(
    'ko',
    '은 는 이 가 을 를 의 에 에서 에게 에게서 과 와 도 로 으로 만 부터 까지 측 측은 측이 처럼 보다 이나 나 이라 라는 이라고 이다 와의 과의 에는 에도 에서는 로부터 으로부터 로서 이며 하고 랑 께 씨 씨는 씨가 행 발 간 내 내에 군 정부',
  ),
  endings('ka', 'ს მ ი ში ზე თან სთან სთვის თვის დან ით ის ისთვის ისგან სგან მა სა მდე ც სც შიც ისა'),
  endings('hy', 'ի ը ն ին ից ով ում յի յին յից յում յով ներ ի ն ս ինը'),
  endings('bn', 'র ের কে তে য় ও ই রও কেও তেও য়ের েও ে'),
  endings(
    'kk',
    'ның нің дың дің тың тің ға ге қа ке ны ні ды ді ты ті да де та те дан ден тан тен нан нен мен бен пен дағы дегі тағы мыз на нда ндағы',
  ),
  endings(
    'ky',
    'нын нин нун нүн дын дин дун тын тин тун га ге го гө ка ке ко ны ни ну ды ди ду ты ти ту да де до та те то дан ден дон тан тен тон нан дагы на нда ндагы',
  ),
  endings('mn', 'ын ийн ыг ийг д т аас ээс оос той тай тэй руу рүү'),
  endings('tt', 'ның нең ның га гә ны не да дә дан дән'),
  endings('ta', 'வின் வுக்கு வில் வை வுடன் வுக்குள் விலிருந்து ன் க்கு'),
  endings('te', 'లో కు ను పై తో కి ని'),
  endings('ml', 'യുടെ യിൽ യില് യിലെ യെ യ്ക്ക് ന്റെ നോട് ന് നെ'),
  endings('mr', 'चा ची चे च्या चं ने ला त तील वर सोबत'),
  endings('ne', 'का को की ले लाई मा बाट सँग विरुद्ध'),
  endings('gu', 'ના ની નું નો એ ને માં થી ે'),
  endings('kn', 'ದ ಕ್ಕೆ ದಲ್ಲಿ ದಿಂದ ವನ್ನು'),
  endings('si', 'ව වේ වෙන් ට ය යේ'),
];
