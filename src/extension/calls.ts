/**
 * All calls to the background, as a closed table: what each asks with, and what the answer is. State does not travel here (it
 * travels by storage): a call asks for a value or commands one write.
 */
import * as v from 'valibot';
import type { Dossier } from '@/src/core/briefing/dossier';
import { KIND_FAMILIES } from '@/src/core/briefing/kind-family';
import { EdtfDateSchema, EntityIdSchema, EventIdSchema, QuoteIdSchema } from '@/src/core/briefing/schema';
import type { PageDate } from '@/src/core/chronology/page-date';
import { CITATION_FORMATS } from '@/src/core/citation/excerpt';
import { isSetting, SETTING_NAMES, type SettingName, type Settings } from '@/src/core/kept/settings';
import { isScope } from '@/src/core/sites/site-rules';
import type { Words } from '@/src/locales/text';
import { StatedSchema } from './stated-schema';
import type { Imported, Written } from './written';

const TimelineTargetSchema = v.strictObject({
  entity: v.optional(EntityIdSchema),
  event: v.optional(EventIdSchema),
  asOf: v.optional(EdtfDateSchema),
  /** In a tab behind the reader's. */
  behind: v.optional(v.boolean()),
});
export type TimelineTarget = v.InferOutput<typeof TimelineTargetSchema>;

const ScopeSchema = v.pipe(v.string(), v.check(isScope));
/** The private window in which a decision holds; `null` when it is stored. */
const WindowSchema = v.nullable(v.pipe(v.number(), v.integer()));
const NameSchema = v.pipe(v.string(), v.nonEmpty(), v.maxLength(254));
const MutedNameSchema = v.strictObject({
  entity: EntityIdSchema,
  alias: v.nullable(NameSchema),
  site: v.nullable(v.pipe(v.string(), v.nonEmpty(), v.maxLength(253))),
});

const LengthSchema = v.pipe(v.number(), v.finite());
const CardAboveSchema = v.strictObject({
  entity: EntityIdSchema,
  alias: NameSchema,
  evidence: v.variant('by', [
    v.strictObject({ by: v.literal('name') }),
    v.strictObject({ by: v.literal('full-name'), form: NameSchema }),
    v.strictObject({
      by: v.literal('companions'),
      entities: v.pipe(v.array(EntityIdSchema), v.maxLength(100), v.readonly()),
    }),
    v.strictObject({
      by: v.literal('cues'),
      words: v.pipe(v.array(NameSchema), v.maxLength(100), v.readonly()),
    }),
  ]),
  /** The word's rectangles, one a line, in the viewport of the document that asks (CSS px). */
  rects: v.pipe(
    v.array(v.strictObject({ x: LengthSchema, y: LengthSchema, width: LengthSchema, height: LengthSchema })),
    v.minLength(1),
    v.maxLength(50),
    v.readonly(),
  ),
  by: v.picklist(['pointer', 'click', 'touch', 'keyboard']),
  /** How many documents are above the one that asks. */
  depth: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(32)),
});
/** The card of a word in a frame that may not show it. */
export type CardAbove = v.InferOutput<typeof CardAboveSchema>;

const FormatSchema = v.picklist(CITATION_FORMATS);
const ExcerptSchema = v.variant('is', [
  v.strictObject({ is: v.literal('quote'), quote: QuoteIdSchema, format: FormatSchema }),
  v.strictObject({ is: v.literal('facts'), format: FormatSchema }),
  v.strictObject({ is: v.literal('report') }),
]);

/** The site of a document, where a name is left alone, and that of the page that it is in, which is turned off. */
export type RefusalSites = { readonly site: string; readonly page: string };

type SettingChange = { [N in SettingName]: { readonly name: N; readonly value: Settings[N] } }[SettingName];

export const REQUESTS = {
  /** Dossiers of entities, as of the page's date, or of a day the reader chose. */
  dossiers: v.strictObject({
    entities: v.pipe(v.array(EntityIdSchema), v.maxLength(1_000)),
    stated: StatedSchema,
    readerDate: v.nullable(EdtfDateSchema),
  }),
  /** What is copied from the card of an entity as of a day, written out in the reader's language. */
  excerpt: v.strictObject({ entity: EntityIdSchema, asOf: EdtfDateSchema, excerpt: ExcerptSchema }),
  /** The reader's language and its words: page scripts carry none. */
  words: v.strictObject({}),
  /** Puts the card's script into the sender's frame. */
  card: v.strictObject({}),
  /** Puts the style of the marks' spare names into the sender's frame. */
  spareStyle: v.strictObject({}),
  /** Shows a card in the page around the sender's frame. */
  showAbove: CardAboveSchema,
  /** The pointer left that word, or the reader dismissed its card. */
  leaveAbove: v.strictObject({ isDismissed: v.boolean() }),
  /** Are names marked in the sender's tab? Asked by frames, which cannot know whose page they are in. */
  isTabOn: v.strictObject({}),
  /** The sender's frame found more names, or fewer. */
  counted: v.strictObject({}),
  /** The pause of a tab's page ended. Extension pages only. */
  resumed: v.strictObject({ tab: v.pipe(v.number(), v.integer()) }),
  /** Opens the timeline beside the sender's tab. Pages cannot reach an extension's own pages. */
  openTimeline: TimelineTargetSchema,
  /** Turns on or off all that a rule's key covers. Extension pages only. */
  setSite: v.strictObject({ scope: ScopeSchema, on: v.boolean(), privateWindow: WindowSchema }),
  /** Writes the rule of a key, or forgets it, whatever else covers that. Extension pages only. */
  setRule: v.strictObject({ scope: ScopeSchema, rule: v.nullable(v.picklist(['on', 'off'])) }),
  /** Keeps what was looked up, or forgets all of it. Extension pages only. */
  rememberLookUp: v.strictObject({ entity: EntityIdSchema }),
  forgetLookUps: v.strictObject({}),
  /** Pauses marking everywhere, or ends the pause. Extension pages only. */
  setPause: v.strictObject({
    pause: v.nullable(v.strictObject({ untilMs: v.nullable(v.pipe(v.number(), v.finite())) })),
    privateWindow: WindowSchema,
  }),
  /** Changes one setting. Extension pages only. */
  changeSetting: v.pipe(
    v.strictObject({ name: v.picklist(SETTING_NAMES), value: v.unknown() }),
    v.check(({ name, value }) => isSetting(name, value)),
    v.transform((checked) => checked as SettingChange),
  ),
  /** Has a kind marked, or no longer. Extension pages only. */
  markKind: v.strictObject({ kind: v.picklist(KIND_FAMILIES), isMarked: v.boolean() }),
  /** The sites that refusals in the sender's frame go by. */
  sites: v.strictObject({}),
  /** Leaves a name alone on the sender's site or everywhere, or an entity, or turns that site off; or undoes that. */
  refuse: v.strictObject({
    what: v.picklist(['here', 'alias', 'entity', 'site']),
    entity: EntityIdSchema,
    alias: NameSchema,
    undo: v.boolean(),
  }),
  /** Leaves names alone, or no longer. Extension pages only, like all that follow. */
  mute: MutedNameSchema,
  unmute: MutedNameSchema,
  /** Takes over what an exported file holds. */
  importFile: v.strictObject({ text: v.string() }),
  /** Puts back what an exported file holds, in place of all that is kept. */
  putBack: v.strictObject({ text: v.string() }),
  /** Forgets settings, site rules and muted names. */
  reset: v.strictObject({}),
  /** Drops what was put aside as damaged. */
  forgetDamage: v.strictObject({}),
} as const;

export type Answers = {
  dossiers: { readonly dossiers: readonly Dossier[]; readonly pageDate: PageDate | null };
  excerpt: string | null;
  words: { readonly tag: string; readonly words: Words };
  card: boolean;
  spareStyle: boolean;
  showAbove: boolean;
  leaveAbove: null;
  isTabOn: boolean;
  counted: null;
  resumed: null;
  openTimeline: null;
  setSite: Written;
  setRule: Written;
  setPause: Written;
  changeSetting: Written;
  markKind: Written;
  sites: RefusalSites | null;
  refuse: Written;
  mute: Written;
  unmute: Written;
  importFile: Imported;
  putBack: Imported;
  reset: Written;
  forgetDamage: Written;
  rememberLookUp: null;
  forgetLookUps: null;
};

export type CallName = keyof typeof REQUESTS;
/** The calls that write. */
export type CommandCall =
  | 'setSite'
  | 'setRule'
  | 'setPause'
  | 'changeSetting'
  | 'markKind'
  | 'refuse'
  | 'mute'
  | 'unmute'
  | 'importFile'
  | 'putBack'
  | 'reset'
  | 'forgetDamage'
  | 'rememberLookUp'
  | 'forgetLookUps';
export type QuestionCall = Exclude<CallName, CommandCall>;
export type Request<N extends CallName> = v.InferOutput<(typeof REQUESTS)[N]>;
