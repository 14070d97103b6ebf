/** An event in plain words of one language: what every format of export says of it, before it is put into that format. */
import { namesDate } from '../../briefing/names-date';
import { pickLocalised } from '../../briefing/pick-localised';
import type { BriefingIndex, Dispute, Source } from '../../briefing/schema';
import type { DateStyle } from '../../chronology/date-words';
import { formatDate } from '../../chronology/format-date';
import { sentence } from '../../citation/citation-text';
import { outletOf } from '../../citation/outlet-of';
import { isWebAddress } from '../../citation/web-address';
import type { TimelineItem } from '../timeline';
import { sourcesTold } from './sources-told';

/** What an export is of, and the language it speaks. */
export type ExportContext = {
  readonly index: BriefingIndex;
  /** Every source of the briefing. */
  readonly sources: readonly Source[];
  /** BCP 47: for choosing among texts. */
  readonly language: string;
  readonly dates: DateStyle;
  readonly words: {
    readonly claim: string;
    readonly disputed: string;
    readonly sources: string;
    /** Stands before what is told: “: ”, in French with a space before it. */
    readonly colon: string;
    /** Stands between what is listed: “, ”. */
    readonly comma: string;
  };
};

export type ToldEvent = {
  readonly title: string;
  /** As exact as it is known: “about March 2019”. */
  readonly date: string;
  /** Sentences in order: that it is a claim, what happened, each disputed point with all its versions and what can be said about it. */
  readonly lines: readonly string[];
  readonly names: readonly string[];
  /** Of a disputed point, too. `url`: empty where the source's address is none that may be given out. */
  readonly sources: readonly { readonly name: string; readonly url: string }[];
};

/** Tells an event in the context's language. */
export function tellEvent(item: TimelineItem, context: ExportContext): ToldEvent {
  const { event, entities } = item;
  const { language, dates, words } = context;
  const say = (texts: Parameters<typeof pickLocalised>[0]) => pickLocalised(texts, language).text;
  const disputes = (event.disputed ?? []).map(({ question, versions, note }) => {
    const told = versions.map((version) => toldVersion(version, context)).join('; ');
    const dispute = [words.disputed, say(question), told].join(words.colon);
    return note ? `${sentence(dispute)} ${say(note)}` : dispute;
  });
  return {
    title: say(event.title),
    date: formatDate(event.date, dates),
    lines: [
      ...(event.status === 'claim' ? [words.claim] : []),
      ...(event.text ? [say(event.text)] : []),
      ...disputes,
    ],
    names: entities.map(({ name }) => say(name)),
    sources: sourcesTold(item, context.sources).map((source) => ({
      name: outletOf(source),
      url: isWebAddress(source.URL) ? source.URL : '',
    })),
  };
}

/** A version with its date, if its text does not name it, and the outlets that it is of. */
function toldVersion(
  { text, date, sources }: Dispute['versions'][number],
  { sources: all, language, dates, words }: ExportContext,
): string {
  const told = pickLocalised(text, language).text;
  const cited = sources.flatMap(({ source }) => all.find(({ id }) => id === source) ?? []);
  const when = date && !namesDate(told, date) ? [formatDate(date, dates)] : [];
  return `${told} (${[...when, ...new Set(cited.map(outletOf))].join(words.comma)})`;
}
