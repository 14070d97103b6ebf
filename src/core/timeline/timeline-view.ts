/** What of the timeline is shown, as an address can say it: `#entity=…&event=…&asOf=…&q=…`. */
import type { EdtfDate, EntityId, EventId } from '../briefing/schema';

export type TimelineView = {
  /** Only events that name this entity. */
  readonly entity?: EntityId;
  /** The event that the page lands on. */
  readonly event?: EventId;
  /** The day of the article that the reader comes from. */
  readonly asOf?: EdtfDate;
  /** Only events with these words. */
  readonly q?: string;
};

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Reads a hash, with or without `#`. What is unknown or ill-formed is left out: anybody can write an address. */
export function parseTimelineView(hash: string): TimelineView {
  const values = new Map(hash.replace(/^#/, '').split('&').map(pairOf));
  const valid = (key: string, form: RegExp) => {
    const value = values.get(key);
    return value && form.test(value) ? value : undefined;
  };
  const entity = valid('entity', ID);
  const event = valid('event', ID);
  const asOf = valid('asOf', DATE);
  const q = valid('q', /\S/);
  return {
    ...(entity && { entity: entity as EntityId }),
    ...(event && { event: event as EventId }),
    ...(asOf && { asOf: asOf as EdtfDate }),
    ...(q && { q }),
  };
}

/** Writes the hash of a view, `#` included; a view of everything is `#`. */
export function printTimelineView(view: TimelineView): string {
  const keys = ['entity', 'event', 'asOf', 'q'] as const;
  const pairs = keys.flatMap((key) => (view[key] ? [`${key}=${encodeURIComponent(view[key])}`] : []));
  return `#${pairs.join('&')}`;
}

function pairOf(pair: string): [string, string] {
  const [key = '', value = ''] = pair.split('=');
  try {
    return [key, decodeURIComponent(value.replaceAll('+', ' '))];
  } catch {
    return [key, ''];
  }
}
