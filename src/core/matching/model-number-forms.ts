/** The ways to write a model number: with any letter that looks like its own, and spaces around its hyphen. */

const LOOK_ALIKES: Readonly<Record<string, string>> = { S: 'SС', С: 'СCS', C: 'CС' };
const MODEL_NUMBER = /^(\p{L}{1,4})-(\d+)/u;
const SPACED_OUT = /^\p{L}{1,4}(?: - ?|- )\d/u;

/**
 * Returns a form and its other spellings. Only forms with a hyphen have any: "S-300" stands for "S - 300", but not for
 * "S 300" and "S300", which mostly mean something else and have to be listed as weak aliases.
 */
export function modelNumberForms(form: string): readonly string[] {
  const parts = MODEL_NUMBER.exec(form);
  if (!parts) return [form];
  const [whole, letters, number] = parts as unknown as [string, string, string];
  const rest = form.slice(whole.length);
  const heads = [...new Set([letters, ...(LOOK_ALIKES[letters] ?? '')])];
  return heads.flatMap((head) =>
    ['-', ' - ', '- ', ' -'].map((separator) => `${head}${separator}${number}${rest}`),
  );
}

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Tells whether a form is all in Latin letters, unlike its alias. Such a name is anybody's: C-300 is a car, a camera and a chair. */
export function isLookAlike(form: string, alias: string): boolean {
  return CYRILLIC.test(alias) && !CYRILLIC.test(form);
}

/** Tells whether spaces stand around the hyphen. Such a name is doubtful: "250 °C - 300 °C", "vitamin C - 300 mg". */
export function isSpacedOut(form: string): boolean {
  return SPACED_OUT.test(form);
}
