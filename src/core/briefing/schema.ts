/**
 * What a briefing is, as its author writes it: the one source of truth.
 * Types are inferred from it, the published JSON Schema is generated from it.
 *
 * Vocabulary: FollowTheMoney for entities (`alias`, `weakAlias`, `wikidataId`), schema.org Quotation
 * with a W3C TextQuoteSelector for quotes, CSL-JSON for sources, EDTF (ISO 8601-2) for dates.
 * Ids are lower-case words joined by hyphens, unique within their part of a briefing: an event and a quote may share one.
 */
import * as v from 'valibot';
import { LONGEST_ADDRESS, WEB_ADDRESS } from '../citation/web-address';
import { lazily } from '../lazily';

const id = v.pipe(
  v.string(),
  v.maxLength(100, 'an id has at most 100 characters'),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case letters, digits and single hyphens'),
);
/** Says what a part of the data is for; editors' editors show it beside the key, by the JSON Schema. */
function told<const Schema extends v.GenericSchema>(schema: Schema, words: string) {
  return v.pipe(schema, v.description(words));
}

/** A card has room for a paragraph; whoever pastes an article has made a mistake. */
const text = v.pipe(
  v.string(),
  v.regex(/\S/, 'a text must not be empty'),
  v.maxLength(2_000, 'a text has at most 2,000 characters'),
);
const name = v.pipe(
  v.string(),
  v.regex(/\S/, 'a name must not be empty'),
  v.maxLength(150, 'a name has at most 150 characters'),
);
const address = v.pipe(
  v.string(),
  v.maxLength(LONGEST_ADDRESS, 'an address has at most 2,048 characters'),
  v.regex(
    WEB_ADDRESS,
    'an address is of the web: https://example.org/page, the host in Punycode, no user name',
  ),
);

export const EntityIdSchema = v.pipe(
  id,
  v.brand('EntityId'),
  v.description('The id of an entity, as its file is named.'),
);
export const SourceIdSchema = v.pipe(
  id,
  v.brand('SourceId'),
  v.description('The id of a source in sources.json.'),
);
export const QuoteIdSchema = v.pipe(
  id,
  v.brand('QuoteId'),
  v.description('The id of a quote in quotes.json.'),
);
export const EventIdSchema = v.pipe(
  id,
  v.brand('EventId'),
  v.description('The id of an event in events.json.'),
);

// With the first that is checked: the timeline's page has this file, and checks none.
const languageNames = lazily(() => new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }));

function isLanguage(tag: string): boolean {
  try {
    // `Intl` throws for a tag that is ill-formed behind its language.
    const [wellFormed = ''] = Intl.getCanonicalLocales(tag);
    return languageNames().of(wellFormed.split('-')[0]!) !== undefined;
  } catch {
    return false;
  }
}

/** BCP 47 tag: `en`, `ru`, `pt-BR`, `zh-Hans`. */
export const LanguageSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language is a BCP 47 tag such as "en" or "pt-BR"'),
  v.check(
    isLanguage,
    'there is no such language; Ukrainian is uk, Greek el, Czech cs, Danish da, Japanese ja, Chinese zh',
  ),
  v.description('BCP 47 tag: en, ru, pt-BR, zh-Hans.'),
);

/** An EDTF date of honest precision: `2019`, `2019-03`, `2019-03-23`, `2019-03~`, `2005/2007`. */
export const EdtfDateSchema = v.pipe(
  v.string(),
  v.regex(
    /^-?\d{4}(-\d{2}(-\d{2})?)?[~?%]?(\/-?\d{4}(-\d{2}(-\d{2})?)?[~?%]?)?$/,
    'a date is 2019, 2019-03 or 2019-03-23; 2019-03~ (about) or 2019-03-23? (inferred); or from one to another, 2005/2007',
  ),
  v.brand('EdtfDate'),
  v.description(
    'An EDTF date of honest precision: 2019, 2019-03, 2019-03-23, 2019-03~, 2005/2007; -0043 is 44 BC, since EDTF has a year 0.',
  ),
);

/** A day of the calendar; nothing is known as of a month. */
const DaySchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'this is one day: 2019-03-31'),
  v.brand('EdtfDate'),
);

/** An EDTF interval, `2018-04/2019-09-10`; open ends are `..`: `2015-08-10/..`, `../2013`. */
export const PeriodSchema = v.pipe(
  v.string(),
  v.regex(
    /^(\.\.|-?\d{4}(-\d{2}(-\d{2})?)?[~?%]?)\/(\.\.|-?\d{4}(-\d{2}(-\d{2})?)?[~?%]?)$/,
    'a period is from one date to another, 2018-04/2019-09-10; where an end is open, 2015-08-10/.. or ../2013',
  ),
  v.brand('Period'),
  v.description('An EDTF interval: 2018-04/2019-09-10. Open ends are two dots: 2015-08-10/.., ../2013.'),
);

/** The same text in several languages; a reader without any of them gets English, else the first, marked as such. */
export const LocalisedSchema = told(
  v.pipe(v.record(LanguageSchema, text), v.minEntries(1, 'a text is in at least one language')),
  'The same text in several languages, each under its tag. A reader without any of them gets English, else the first, marked as such.',
);

/** One source for one statement. */
export const CitationSchema = v.strictObject({
  source: SourceIdSchema,
  supports: v.optional(told(text, 'What it bears out, in a few words.')),
  says: v.optional(
    told(
      EdtfDateSchema,
      'The date this source gives for the statement, when it is more exact than the source’s own date.',
    ),
  ),
});
const sources = v.pipe(
  v.array(CitationSchema),
  v.minLength(1, 'every statement needs a source'),
  v.description('Who bears this out: at least one source.'),
);

export const ENTITY_KINDS = [
  'person',
  'organisation',
  'office',
  'weapon',
  'country',
  'city',
  'place',
  'facility',
  'region',
  'agreement',
  'event',
  'institution',
] as const;
export const EntityKindSchema = v.picklist(ENTITY_KINDS);

/** One sentence of context with the time it speaks of, so that a card of 2019 never tells of 2026. */
export const SentenceSchema = v.strictObject({ text: LocalisedSchema, period: PeriodSchema, sources });

const lastAttested = v.optional(
  told(
    EdtfDateSchema,
    'Where the end of the period is not known, or only its year: the last day, or year, a source bears it out. It is not shown as of later days.',
  ),
);

/** A role somebody held: title in the reader's language, period, and the office's entity if there is one. */
export const RoleSchema = v.strictObject({
  title: LocalisedSchema,
  period: PeriodSchema,
  lastAttested,
  office: v.optional(EntityIdSchema),
  sources,
});

export const EntitySchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: EntityIdSchema,
  kind: EntityKindSchema,
  schema: v.optional(
    told(text, 'FollowTheMoney schema, where one fits: Person, PublicBody, Company, Vehicle …'),
  ),
  name: LocalisedSchema,
  gender: v.optional(v.picklist(['male', 'female'])),
  roles: v.array(RoleSchema),
  context: v.pipe(v.array(SentenceSchema), v.minLength(1, 'an entity has at least one sentence of context')),
  wikidataId: v.optional(
    v.pipe(v.string(), v.regex(/^Q\d+$/, 'an id of Wikidata is Q and a number: Q19045')),
  ),
  wikipediaUrl: v.optional(address),
});

const forms = told(
  v.record(LanguageSchema, v.array(name)),
  'Forms of a name by language; “mul” holds those that every language may use.',
);

/** How an entity is called. In a file of its own beside the entity, so that each can be edited alone. */
export const NamesSchema = v.strictObject({
  $schema: v.optional(v.string()),
  entity: EntityIdSchema,
  alias: told(forms, 'Names that mean this entity wherever they stand.'),
  presumedAlias: v.optional(
    told(
      forms,
      'Names that are believed unless something on the page speaks against it: surnames hardly anybody else bears.',
    ),
  ),
  weakAlias: v.optional(
    told(
      forms,
      'Names that need evidence: surnames, cities and model numbers in one paragraph with them, or a full name on the page; offices, agreements and events on the page.',
    ),
  ),
  previousName: v.optional(forms),
  lookedUpAs: v.optional(
    told(
      forms,
      'What a reader types who means it, though a page may mean something else by it: the capital or the seat of a government for its country, the country’s adjective (“Venezuelan”), “power cut” for a blackout. The popup’s search finds it by them; no page is marked by them.',
    ),
  ),
  cues: v.optional(
    told(
      forms,
      'Words that make a weak alias believable when they stand in one paragraph with it, or for offices, agreements and events on the same page; venezol* stands for every word that begins so.',
    ),
  ),
  company: v.optional(
    told(
      v.array(EntityIdSchema),
      'The entities that vouch for a weak alias when they are named in one paragraph with it, or for offices, agreements and events on the same page; without it every other entity does.',
    ),
  ),
});

/** A name that looks like an alias and is somebody or something else. */
export const ConfusableSchema = v.strictObject({
  id,
  label: told(LocalisedSchema, 'Who or what it really is, in plain words.'),
  not: told(
    v.pipe(v.array(EntityIdSchema), v.minLength(1, 'a confusable names at least one entity')),
    'The entities it must not be taken for.',
  ),
  alias: v.optional(told(forms, 'Forms that cover, and so refuse, an alias inside them.')),
  owns: v.optional(
    told(
      forms,
      'Bare forms that belong to it on a page where it was introduced by its full name. A full name among them is one that others bear: the entity’s own needs a word for it on the page.',
    ),
  ),
  cues: v.optional(told(forms, 'Words near a weak alias that show it is this one: cigars, league, tank.')),
});

/** A disputed point of an event or of a fact: each version with its own sources, never merged. */
export const DisputeSchema = v.strictObject({
  question: told(LocalisedSchema, 'What is disputed: "When the agreement was signed".'),
  versions: v.pipe(
    v.array(
      v.strictObject({
        text: LocalisedSchema,
        date: v.optional(told(EdtfDateSchema, 'The date that this version gives for the event itself.')),
        sources,
      }),
    ),
    v.minLength(2, 'a dispute has at least two versions'),
  ),
  note: v.optional(told(LocalisedSchema, 'What can be said about it, if anything.')),
  since: v.optional(
    told(
      EdtfDateSchema,
      'When the disagreement could be known: a card as of an earlier day does not show it.',
    ),
  ),
  entities: v.optional(v.array(EntityIdSchema)),
});

export const EventSchema = v.strictObject({
  id: EventIdSchema,
  date: EdtfDateSchema,
  title: LocalisedSchema,
  text: v.optional(LocalisedSchema),
  status: v.optional(
    told(v.picklist(['established', 'claim']), '“claim”: said by one side and not established.'),
  ),
  entities: v.pipe(v.array(EntityIdSchema), v.minLength(1, 'an event names at least one entity')),
  sources,
  disputed: v.optional(v.array(DisputeSchema)),
});

/** A speaker: an entity of the briefing, or a person named only here. */
export const SpeakerSchema = v.union(
  [
    v.strictObject({ entity: EntityIdSchema }),
    v.strictObject({ name: text, role: v.optional(LocalisedSchema) }),
  ],
  'a speaker is { "entity": "ann-ames" }, or { "name": "Ann Ames" } with a "role" beside it if you like',
);

/** schema.org Quotation: verbatim words with speaker, date, source. */
export const QuoteSchema = v.strictObject({
  id: QuoteIdSchema,
  /** Verbatim, in the language the source prints it in. */
  text,
  lang: LanguageSchema,
  speaker: SpeakerSchema,
  date: EdtfDateSchema,
  source: SourceIdSchema,
  alsoIn: v.optional(told(v.array(SourceIdSchema), 'Other sources that print the very same words.')),
  dateSources: v.optional(
    told(v.array(CitationSchema), 'Where the date is known from, when the source itself does not tell.'),
  ),
  translation: told(v.boolean(), 'Whether the speaker used another language than the one printed.'),
  original: v.optional(
    told(
      v.strictObject({ text, lang: LanguageSchema, source: SourceIdSchema }),
      'The words in the language they were said in, where the fact base has them.',
    ),
  ),
  setting: v.optional(told(LocalisedSchema, 'Where and how it was said: "Oval Office", "tweet".')),
  about: told(v.array(EntityIdSchema), 'The entities it speaks of, tied by hand.'),
  selector: v.optional(
    told(
      v.strictObject({ exact: text, prefix: v.optional(text), suffix: v.optional(text) }),
      'W3C TextQuoteSelector into the source.',
    ),
  ),
  sameAs: v.optional(told(QuoteIdSchema, 'Another rendering of the same sentence.')),
  caution: v.optional(LocalisedSchema),
});

/** One thing said of two entities: subject, type, object, when, and who says so. */
export const RelationSchema = v.strictObject({
  id,
  type: v.picklist([
    'sells-arms-to',
    'recognises',
    'backs',
    'speaks-for',
    'holds-office',
    'sanctioned',
    'succeeded',
    'part-of',
    'built',
    'located-in',
    'opposes',
    'party-to',
    'seized',
    'appointed',
    'operates',
  ]),
  subject: EntityIdSchema,
  object: EntityIdSchema,
  text: LocalisedSchema,
  period: PeriodSchema,
  lastAttested,
  sources,
});

/** A CSL-JSON item, cut to what we use. Dates are EDTF strings, as CSL 1.0.2 prefers. */
export const SourceSchema = v.strictObject({
  id: SourceIdSchema,
  type: v.picklist(['article-newspaper', 'webpage', 'post-weblog', 'speech', 'report', 'entry-encyclopedia']),
  title: text,
  'container-title': v.optional(text),
  URL: address,
  issued: v.optional(EdtfDateSchema),
  accessed: v.optional(EdtfDateSchema),
  language: v.optional(LanguageSchema),
  note: v.optional(told(text, 'What a reader should know of it: state media, unreliable, a reprint.')),
});

/** Metadata, like the index of a dictionary. */
export const BriefingIndexSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id,
  title: LocalisedSchema,
  description: v.optional(LocalisedSchema),
  date: told(EdtfDateSchema, 'The briefing’s own date.'),
  verifiedUntil: told(DaySchema, 'Nothing after this day is known to the data: the ceiling of "now".'),
  textSource: v.optional(
    told(
      SourceIdSchema,
      'The text this briefing is about, as a source: quotes attributed to it are checked against it.',
    ),
  ),
  revision: text,
  author: text,
  licence: text,
  attribution: text,
  languages: v.pipe(v.array(LanguageSchema), v.minLength(1, 'a briefing has at least one language')),
});

export const BriefingSchema = v.strictObject({
  index: BriefingIndexSchema,
  entities: v.pipe(v.array(EntitySchema), v.minLength(1, 'a briefing has at least one entity')),
  names: v.array(NamesSchema),
  confusables: v.array(ConfusableSchema),
  events: v.array(EventSchema),
  quotes: v.array(QuoteSchema),
  relations: v.array(RelationSchema),
  sources: v.array(SourceSchema),
});

export type Briefing = v.InferOutput<typeof BriefingSchema>;
export type BriefingIndex = v.InferOutput<typeof BriefingIndexSchema>;
export type Entity = v.InferOutput<typeof EntitySchema>;
export type EntityKind = v.InferOutput<typeof EntityKindSchema>;
export type Names = v.InferOutput<typeof NamesSchema>;
export type Confusable = v.InferOutput<typeof ConfusableSchema>;
export type BriefingEvent = v.InferOutput<typeof EventSchema>;
export type Quote = v.InferOutput<typeof QuoteSchema>;
export type Source = v.InferOutput<typeof SourceSchema>;
export type Citation = v.InferOutput<typeof CitationSchema>;
export type Sentence = v.InferOutput<typeof SentenceSchema>;
export type Role = v.InferOutput<typeof RoleSchema>;
export type Dispute = v.InferOutput<typeof DisputeSchema>;
export type Localised = v.InferOutput<typeof LocalisedSchema>;
export type EntityId = v.InferOutput<typeof EntityIdSchema>;
export type EventId = v.InferOutput<typeof EventIdSchema>;
export type QuoteId = v.InferOutput<typeof QuoteIdSchema>;
export type SourceId = v.InferOutput<typeof SourceIdSchema>;
export type EdtfDate = v.InferOutput<typeof EdtfDateSchema>;
export type Period = v.InferOutput<typeof PeriodSchema>;
