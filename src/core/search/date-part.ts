/**
 * Parts of a month or a year, as people say them: “early March”, «в конце марта», “mi-mars”, “última semana de marzo”, 3月底. In the languages of
 * the interface; those of English, French, Portuguese, Russian, Arabic and Chinese are among HeidelTime’s “part words”.
 */
import type { DayBounds } from '../chronology/day-bounds';
import { foldQuery } from './fold-query';

export type DatePart = 'early' | 'middle' | 'late' | 'first week' | 'last week';

const PHRASES: Readonly<Record<DatePart, string>> = {
  early:
    'early beginning start principio principios comienzo comienzos inicio inicios início começo начало начале начала початок початку début أوائل مطلع بداية 初 上旬',
  middle:
    'mid middle mediados meados середина середине середины середині середини mi milieu منتصف أواسط 中旬',
  late: 'late end fin fines final finales finais fim конец конце конца кінець кінці кінця наприкінці أواخر نهاية 底 末 下旬',
  'first week':
    'first_week primera_semana primeira_semana первая_неделя первой_неделе первую_неделю перший_тиждень першого_тижня première_semaine الأسبوع_الأول_من 第一周',
  'last week':
    'last_week final_week última_semana последняя_неделя последней_неделе последнюю_неделю останній_тиждень останнього_тижня dernière_semaine الأسبوع_الأخير_من 最后一周',
};

const PARTS = new Map(
  Object.entries(PHRASES).flatMap(([part, phrases]) =>
    foldQuery(phrases)
      .split(' ')
      .map((phrase) => [phrase.replaceAll('_', ' '), part as DatePart] as const),
  ),
);

/** Finds the part that the words before `end` ask for, and where it begins. Its words stand there alone: “mid-March” is two. */
export function partBefore(
  words: readonly string[],
  end: number,
): { readonly part: DatePart; readonly from: number } | undefined {
  for (let from = Math.max(end - 3, 0); from < end; from++) {
    const part = PARTS.get(words.slice(from, end).join(' '));
    if (part) return { part, from };
  }
  return undefined;
}

/** In Chinese it stands behind: 3月上旬. Not 中 alone, with which China begins. */
export const PART_BEHIND = '(初|上旬|中旬|底|末|下旬|第一周|最后一周)?';

/** Returns the part that a phrase asks for. */
export function datePart(phrase = ''): DatePart | undefined {
  return PARTS.get(phrase);
}

/** Returns the days of a part: a week, or a third of the month or year (1 to 10 March, 11 to 20, and from the 21st on). */
export function daysOfPart({ earliest, latest }: DayBounds, part: DatePart | undefined): DayBounds {
  const third = (latest - earliest + 1) / 3;
  const [early, late] = [earliest + Math.floor(third) - 1, latest - Math.ceil(third) + 1];
  switch (part) {
    case undefined:
      return { earliest, latest };
    case 'early':
      return { earliest, latest: early };
    case 'middle':
      return { earliest: early + 1, latest: late - 1 };
    case 'late':
      return { earliest: late, latest };
    case 'first week':
      return { earliest, latest: earliest + 6 };
    case 'last week':
      return { earliest: latest - 6, latest };
  }
}
