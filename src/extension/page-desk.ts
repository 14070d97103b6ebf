/**
 * The desk: what a page script offers to the background and the extension's own pages, a report and the way to a mention above
 * all. It lies on the script's own global object, which the page cannot see, and is reached (`ask-page`) with
 * `scripting.executeScript`, frame by frame: nothing is sent while nobody looks, and there is no channel that a page could speak into.
 */
import type { EntityId } from '@/src/core/briefing/schema';
import type { Statement } from '@/src/core/chronology/page-date';
import type { FrameBox } from '@/src/core/placement/through-frame';
import type { CardAbove } from './calls';

export type PageDesk = {
  readonly report: () => PageReport;
  /** Ends the session of this frame. */
  readonly leave: () => void;
  /** Scrolls to the mention that a step leads to and opens its card; false when the frame has none there. */
  readonly goTo: (step: PageStep) => Promise<boolean>;
  /** Shows the card of a word in a frame of this page; false when it is not known which frame that is. */
  readonly showAbove: (card: CardAbove, frameId: number) => boolean;
  /** The pointer left that word, or the reader dismissed its card, or, in a frame, pressed Escape in the page. */
  readonly leaveAbove: (isDismissed: boolean) => void;
  /** Where a frame that is in use lies in this document, and how deep this document lies; `null` when it holds none. */
  readonly boxOfFrame: (
    by: CardAbove['by'],
    frameId: number,
  ) => (FrameBox & { readonly depth: number }) | null;
};

/** The desk of a frame that holds no words yet. */
export type WordlessDesk = Pick<PageDesk, 'leave' | 'boxOfFrame'>;

/**
 * Which mention to go to: the next of an entity or, without one, of any that is marked; from the frame's edge or from where the
 * reader is. Members are absent, not `null`: Chromium drops nulls from the objects that it carries into a frame.
 */
export type PageStep = {
  readonly entity?: EntityId;
  readonly back?: boolean;
  readonly fromEdge?: boolean;
};

/** What one frame, or one tab, holds. */
export type PageReport = {
  readonly mentions: Readonly<Record<EntityId, number>>;
  /** How many mentions are marked. */
  readonly marked: number;
  /** Whether reading stopped because the page names too many. */
  readonly isCutShort: boolean;
  /** When the reader was last led to a mention here, in milliseconds since the epoch; 0 for never. */
  readonly visitedMs: number;
  /** What the page states about its date. */
  readonly stated: readonly Statement[];
};

/** What lies on the page script's global object: its desk, its session, whether its frame is paused, and what had the focus before a step. */
export const DESK = '__sidelightDesk';
export const SESSION = '__sidelightSession';
export const PAUSED = '__sidelightPaused';
export const LEFT = '__sidelightLeft';

/** Offers a desk on this page script's global object until `signal` fires. */
export function openPageDesk(desk: PageDesk | WordlessDesk, signal: AbortSignal): void {
  const scope = globalThis as { [DESK]?: PageDesk | WordlessDesk };
  scope[DESK] = desk;
  signal.addEventListener('abort', () => {
    delete scope[DESK];
  });
}

/** Returns the desk of this very document: of a page of our own, into which no script can be sent. */
export function deskHere(): PageDesk | null {
  return (globalThis as { [DESK]?: PageDesk })[DESK] ?? null;
}

/**
 * Marks this document as having a session, on the page script's own global object; returns the session's controller, or `null`
 * where one lives already.
 */
export function beginSession(): AbortController | null {
  const scope = globalThis as {
    [SESSION]?: AbortController & { readonly page: Document };
    document: Document;
  };
  const before = scope[SESSION];
  const page = scope.document;
  if (before?.page === page && !before.signal.aborted) return null;
  // In Firefox a frame's first, empty document shares its global object with what is loaded into it.
  before?.abort();
  scope[SESSION] = Object.assign(new AbortController(), { page });
  return scope[SESSION];
}

/** Tells a page script whether its own frame is paused. */
export function isPaused(): boolean {
  return (globalThis as { [PAUSED]?: boolean })[PAUSED] === true;
}

/** Returns, once, what had the focus in this document when a step led the reader away; nothing when none did. */
export function takeLeft(): Element | null | undefined {
  const scope = globalThis as { [LEFT]?: Element | null };
  const left = scope[LEFT];
  delete scope[LEFT];
  return left;
}
