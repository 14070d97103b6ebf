import type { FieldOf } from './search-documents';

/**
 * What a word is worth, and how much less with each word more of a text, of which it is then a smaller part. Who types “president” means who is
 * one, before an office that has the word in some of its names. What is borrowed counts beside words of its own alone, and is below zero:
 * of a name nothing, of a role nearly as much as its own, so that the “US president” is the President of the United States.
 */
export const FIELD_WORTHS: Readonly<Record<FieldOf, readonly [worth: number, dilution: number]>> = {
  name: [6, 1 / 3],
  names: [4, 1 / 3],
  role: [5.5, 0.25],
  title: [2, 0.2],
  text: [1, 0.2],
  disputed: [1, 0.2],
  borrowed: [0, 0],
  inRole: [-4, 1 / 3],
};
