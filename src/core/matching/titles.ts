import { MAN, OFFICE, WOMAN } from './entity-traits';

/** Words that stand before a surname. A title of the other gender tells that somebody else is meant. */
const words = (list: string): readonly string[] => list.split(' ');

/** By whom they suit, as their subject says it. With a capital only count those that may be words before a name: "they miss Trump". */
export const TITLES: readonly { readonly suits: number; readonly words: readonly string[] }[] = [
  {
    suits: OFFICE,
    words: words(
      'president presidente presidenta président präsident presidentti presidentas prezident prezidentas prezidents predsednik predsjednik prezydent prezydenta президент президента президенту президентом президенте президентът претседател председник presidenten präsidenten başkan başkanı elnök πρόεδρος πρόεδρο προέδρου პრეზიდენტი նախագահ preşedintele președintele tổng adviser advisor ambassador envoy conseiller consigliere berater sicherheitsberater adviseur rådgivare rådgiver doradca doradcy poradce poradca savjetnik consilierul danışmanı',
    ),
  },
  {
    suits: MAN,
    words: words('mr mr. mister herr monsieur señor senhor signor pan pana pán г-н господин господина'),
  },
  {
    suits: WOMAN,
    words: words(
      'mrs mrs. ms ms. Miss Lady frau madame mme mme. señora senhora signora pani paní fru sra sra. г-жа госпожа госпожи mevrouw גברת הגברת السيدة خانم κυρία госпођа rouva',
    ),
  },
];
