/**
 * Callings that stand right before a surname, by language: "Judge Abrams" is no envoy. A briefing whose persons have one
 * of them as a role does without it. English ones with a capital: "the judge Trump named" has none.
 */
const words = (list: string): readonly string[] => list.split(' ');

export const CALLINGS: Readonly<Record<string, readonly string[]>> = {
  mul: words(
    'Judge Coach Detective Officer Sheriff Sgt Sergeant Councillor Professor Rabbi Dr Doctor Richter Richterin',
  ),
  es: words('juez jueza portero delantero entrenador doctora'),
  pt: words('juiz juíza zagueiro goleiro treinador'),
  fr: words('docteur entraîneur gardien'),
  pl: words('sędzia trener'),
  ru: words('судья врач тренер прокурор учительница'),
  uk: words('суддя лікарка вчителька'),
};

/** Returns the callings of a language that nobody has of whom these texts tell. */
export function callingsBeside(callings: readonly string[], roles: string): readonly string[] {
  return callings.filter((calling) => !roles.includes(calling.toLowerCase()));
}
