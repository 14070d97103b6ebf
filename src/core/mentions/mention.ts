import type { EntityId } from '../briefing/schema';

/** Why a span is believed to refer to an entity, in a form that a card can put into words. */
export type Evidence =
  /** A full name or a unique alias: stands by itself. */
  | { readonly by: 'name' }
  /** The entity's full name stands elsewhere on the page. */
  | { readonly by: 'full-name'; readonly form: string }
  /** Other entities of the briefing on the page that keep it company. */
  | { readonly by: 'companions'; readonly entities: readonly EntityId[] }
  /** Cue words that tell the sense. */
  | { readonly by: 'cues'; readonly words: readonly string[] };

/** A span that refers to an entity. `start` and `end` are UTF-16 offsets in the haystack, end exclusive. */
export type Mention = {
  readonly start: number;
  readonly end: number;
  readonly entity: EntityId;
  /** The name as the page writes it. */
  readonly alias: string;
  readonly evidence: Evidence;
};
