import { datesOf } from '../chronology/dates-of';

/** How citations speak to an English reader, in words of the tests' own. */
export const ENGLISH_STYLE = {
  language: 'en',
  dates: datesOf('en'),
  comma: ', ',
  retrieved: (date: string) => `retrieved ${date}`,
  translated: 'translated',
};
