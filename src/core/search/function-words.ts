/**
 * Words of a question that are in no answer: “who is Bolton”, «что такое С-300», “¿quién es Guaidó?”. In the languages of the
 * interface, folded as queries are. Not a list for texts at large (`stopword` on npm, with “all”, “get” and the «с» of С-300 in it): a word
 * that may be a name, or says what is looked for, is no function word.
 */
const FUNCTION_WORDS = new Set(
  [
    'a about an and are at by did do does for from has have how in is of on or said say says that the to was were what when where which who whom whose why will with',
    'al como con cual cuando cuantos de del desde dice dijo donde el en entre es esta fue la las lo los para por porque que quien quienes se sobre su un una y',
    'au aux avec ce comment dans des dit du elle est et il le les ou pour pourquoi quand quel quelle qui quoi sur une',
    'ao aos com como da das disse diz do dos e em foi na nas no nos o onde os ou para pelo por qual quando quem sao sobre um uma',
    'chto eto est gde i iz k kak kakoi kogda kto na o ob ot po pochemu pri skazal skazala takaya takie takoe takoi u v za zachem',
    'chomu de do khto koli pro shcho skazala skazav ta take takii tse yak yakii ye z',
    'من هو هي ما ماذا متى اين لماذا كيف في على عن الى مع هل قال قالت',
  ].flatMap((words) => words.split(' ')),
);

// Chinese writes them without a space: 谁是马杜罗, S-300是什么.
const JOINED = /^(?:谁是|什么是)|(?:是谁|是什么)$/u;

/** Returns the words of a folded query without those that only ask; all of them when they only ask. */
export function withoutFunctionWords(words: readonly string[]): readonly string[] {
  const left = words
    .map((word) => word.replace(JOINED, ''))
    .filter((word) => word && !FUNCTION_WORDS.has(word));
  return left.length > 0 ? left : words;
}
