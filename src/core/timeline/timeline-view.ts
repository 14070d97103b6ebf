/** What of the timeline is shown, as an address can say it: `#entity=…&entity=…&kind=…&source=…&q=…&event=…&asOf=…`. */
import {
  type EdtfDate,
  ENTITY_KINDS,
  type EntityId,
  type EntityKind,
  type EventId,
} from '../briefing/schema';
import { readDate } from '../chronology/read-edtf';

/** Within a filter any value will do; an event must pass every filter. A filter that is empty is left out. */
export type TimelineView = {
  /** Only events that name one of these. */
  readonly entities?: readonly EntityId[];
  /** Only events that name something of one of these kinds. */
  readonly kinds?: readonly EntityKind[];
  /** Only events that one of these outlets tells of. */
  readonly outlets?: readonly string[];
  /** Only events with these words. */
  readonly q?: string;
  /** The event that the page lands on. */
  readonly event?: EventId;
  /** The day of the article that the reader comes from. */
  readonly asOf?: EdtfDate;
};

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Reads a hash, with or without `#`. What is unknown or ill-formed is left out: anybody can write an address. */
export function parseTimelineView(hash: string): TimelineView {
  const pairs = hash.replace(/^#/, '').split('&').map(pairOf);
  const all = (key: string, isValid: (value: string) => boolean) => {
    const values = pairs.filter(([name, value]) => name === key && isValid(value)).map(([, value]) => value);
    return [...new Set(values)];
  };
  const entities = all('entity', isId);
  const kinds = all('kind', isKind);
  const outlets = all('source', isText);
  const q = all('q', isText).at(-1);
  const event = all('event', isId).at(-1);
  const asOf = all('asOf', isDate).at(-1);
  return {
    ...(entities.length > 0 && { entities: entities as EntityId[] }),
    ...(kinds.length > 0 && { kinds: kinds as EntityKind[] }),
    ...(outlets.length > 0 && { outlets }),
    ...(q && { q }),
    ...(event && { event: event as EventId }),
    ...(asOf && { asOf: asOf as EdtfDate }),
  };
}

/** Writes the hash of a view, `#` included; a view of everything is `#`. */
export function printTimelineView(view: TimelineView): string {
  const pairs: [string, string | undefined][] = [
    ...(view.entities ?? []).map((id): [string, string] => ['entity', id]),
    ...(view.kinds ?? []).map((kind): [string, string] => ['kind', kind]),
    ...(view.outlets ?? []).map((outlet): [string, string] => ['source', outlet]),
    ['q', view.q],
    ['event', view.event],
    ['asOf', view.asOf],
  ];
  const written = pairs.flatMap(([key, value]) => (value ? [`${key}=${encodeURIComponent(value)}`] : []));
  return `#${written.join('&')}`;
}

function isId(value: string): boolean {
  return ID.test(value);
}

function isKind(value: string): boolean {
  return ENTITY_KINDS.some((kind) => kind === value);
}

function isText(value: string): boolean {
  return /\S/.test(value);
}

function isDate(value: string): boolean {
  return readDate(value) !== null;
}

function pairOf(pair: string): [string, string] {
  const at = pair.indexOf('=');
  const [key, value] = at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
  try {
    return [key, decodeURIComponent(value.replaceAll('+', ' '))];
  } catch {
    return [key, ''];
  }
}
