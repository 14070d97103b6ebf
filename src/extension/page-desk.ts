/**
 * The desk: what a page script offers to the background and the extension's own pages, a report and the way to a mention above
 * all. It lies on the script's own global object, which the page cannot see, and is reached with `scripting.executeScript`,
 * frame by frame: nothing is sent while nobody looks, and there is no channel that a page could speak into.
 */
import { browser } from 'wxt/browser';
import type { EntityId } from '@/src/core/briefing/schema';
import type { Statement } from '@/src/core/chronology/page-date';
import type { FrameBox } from '@/src/core/placement/through-frame';
import type { CardAbove } from './answer-calls';

export type PageDesk = {
  readonly report: () => PageReport;
  /** Ends the session of this frame. */
  readonly leave: () => void;
  /** Scrolls to the mention that a step leads to and opens its card; false when the frame has none there. */
  readonly goTo: (step: PageStep) => boolean;
  /** Shows the card of a word in a frame of this page; false when it is not known which frame that is. */
  readonly showAbove: (card: CardAbove, frameId: number) => boolean;
  /** The pointer left that word, or the reader dismissed its card. */
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

const NOBODY_NAMED: PageReport = {
  mentions: {},
  marked: 0,
  isCutShort: false,
  visitedMs: 0,
  stated: [],
};

const KEY = '__sidelightDesk';
/** The name of the desk on the global object, for functions that are run in a frame. */
export const DESK = KEY;
const PAUSED = '__sidelightPaused';
const SESSION = '__sidelightSession';

/** Offers a desk on this page script's global object until `signal` fires. */
export function openPageDesk(desk: PageDesk | WordlessDesk, signal: AbortSignal): void {
  const scope = globalThis as { [KEY]?: PageDesk | WordlessDesk };
  scope[KEY] = desk;
  signal.addEventListener('abort', () => {
    delete scope[KEY];
  });
}

/** Returns the desk of this very document: of a page of our own, into which no script can be sent. */
export function deskHere(): PageDesk | null {
  return (globalThis as { [KEY]?: PageDesk })[KEY] ?? null;
}

/**
 * Reads the reports of all frames of a tab, summed; `null` when the page script runs in none of them.
 * Rejects where the browser lets no script in.
 */
export async function readPageReport(tabId: number): Promise<PageReport | null> {
  const reports = (await frameReports(tabId)).map(({ report }) => report);
  return reports.length === 0 ? null : reports.reduce(sum);
}

/**
 * Goes to the mention that a step leads to in a tab: first on in the frame where the reader is, then through the others, and
 * round to where it began. Resolves to whether there was one.
 */
export async function goToMention(tabId: number, step: PageStep): Promise<boolean> {
  const frames = await frameReports(tabId).catch(() => []);
  const holding = frames.filter(({ report }) => holds(report, step));
  for (const { frameId, fromEdge } of framesInTurn(holding, step.back ?? false)) {
    const target = { tabId, frameIds: [frameId] };
    const args: [string, PageStep] = [KEY, { ...step, fromEdge }];
    const [there] = await browser.scripting
      .executeScript({ target, injectImmediately: true, args, func: goToInFrame })
      .catch(() => []);
    if (there?.result === true) return true;
  }
  return false;
}

type Frame = { readonly frameId: number; readonly report: PageReport };

function holds({ mentions }: PageReport, { entity }: PageStep): boolean {
  return entity === undefined ? Object.keys(mentions).length > 0 : (mentions[entity] ?? 0) > 0;
}

function framesInTurn(frames: readonly Frame[], back: boolean): { frameId: number; fromEdge: boolean }[] {
  const [first] = frames;
  if (!first) return [];
  const here = frames.reduce((a, b) => (b.report.visitedMs > a.report.visitedMs ? b : a), first);
  const at = frames.indexOf(here);
  const onwards = [...frames.slice(at + 1), ...frames.slice(0, at)];
  const others = back ? onwards.reverse() : onwards;
  return [
    { frameId: here.frameId, fromEdge: here.report.visitedMs === 0 },
    ...[...others, here].map(({ frameId }) => ({ frameId, fromEdge: true })),
  ];
}

/** The reports of frames with a session, the top frame first. */
async function frameReports(tabId: number): Promise<Frame[]> {
  const results = await browser.scripting.executeScript({
    ...everyFrame(tabId),
    args: [KEY],
    func: reportInFrame,
  });
  return results
    .flatMap(({ frameId, result }) => (result ? [{ frameId, report: { ...NOBODY_NAMED, ...result } }] : []))
    .sort((a, b) => a.frameId - b.frameId);
}

/** Tells whether the page script lives, or pauses, in every frame of a tab that it could enter. */
export async function isPageEntered(tabId: number): Promise<boolean> {
  const frames = await browser.scripting.executeScript({
    ...everyFrame(tabId),
    args: [SESSION, PAUSED],
    func: isFrameEntered,
  });
  return frames.every(({ result }) => result === true);
}

/** Returns the controller of this frame's session while it lives, so that no second one starts beside it. */
export function sessionHere(): AbortController | null {
  const session = (globalThis as { [SESSION]?: AbortController })[SESSION];
  return session && !session.signal.aborted ? session : null;
}

/** Marks this frame as having a session, on the page script's own global object; returns the session's controller. */
export function beginSession(): AbortController {
  const session = new AbortController();
  (globalThis as { [SESSION]?: AbortController })[SESSION] = session;
  return session;
}

/** Ends the sessions of a tab. */
export async function leavePage(tabId: number): Promise<void> {
  await inFrames(tabId, leaveFrame, [KEY]);
}

/** Pauses the page that a tab shows now, or ends the pause. Only the page's frames know of it, so it goes with them. */
export async function setPagePaused(tabId: number, paused: boolean): Promise<void> {
  await inFrames(tabId, pauseFrame, [KEY, PAUSED, paused]);
}

/** Tells whether the page that a tab shows is paused. */
export async function isTabPaused(tabId: number): Promise<boolean> {
  const [top] = await browser.scripting
    .executeScript({ target: { tabId }, injectImmediately: true, args: [PAUSED], func: isFramePaused })
    .catch(() => []);
  return top?.result === true;
}

/** Tells a page script whether its own frame is paused. */
export function isPaused(): boolean {
  return isFramePaused(PAUSED);
}

async function inFrames<A extends unknown[]>(
  tabId: number,
  func: (...args: A) => unknown,
  args: A,
): Promise<void> {
  await browser.scripting.executeScript({ ...everyFrame(tabId), args, func }).catch(() => {});
}

// Immediately: else the call waits until every frame has loaded, and one that hangs never does.
function everyFrame(tabId: number) {
  return { target: { tabId, allFrames: true }, injectImmediately: true };
}

// These run in the frames: they may use nothing but their arguments.
function isFrameEntered(sessionKey: string, pausedKey: string): boolean {
  const scope = globalThis as unknown as Record<string, AbortController | boolean | undefined>;
  const session = scope[sessionKey] as AbortController | undefined;
  return scope[pausedKey] === true || session?.signal.aborted === false;
}

function leaveFrame(key: string): void {
  (globalThis as unknown as Record<string, PageDesk | undefined>)[key]?.leave();
}

function pauseFrame(key: string, pausedKey: string, paused: boolean): void {
  const scope = globalThis as unknown as Record<string, PageDesk | boolean | undefined>;
  scope[pausedKey] = paused;
  if (paused) (scope[key] as PageDesk | undefined)?.leave();
}

function isFramePaused(pausedKey: string): boolean {
  return (globalThis as unknown as Record<string, unknown>)[pausedKey] === true;
}

function reportInFrame(key: string): Partial<PageReport> | null {
  const desk = (globalThis as unknown as Record<string, Partial<PageDesk> | undefined>)[key];
  return desk ? (desk.report?.() ?? {}) : null;
}

function goToInFrame(key: string, step: PageStep): boolean {
  return (globalThis as unknown as Record<string, Partial<PageDesk> | undefined>)[key]?.goTo?.(step) ?? false;
}

function sum(a: PageReport, b: PageReport): PageReport {
  const mentions: Record<EntityId, number> = { ...a.mentions };
  for (const [entity, count] of Object.entries(b.mentions) as [EntityId, number][]) {
    mentions[entity] = (mentions[entity] ?? 0) + count;
  }
  // The first frame is the top one: its statements are the page's.
  const visitedMs = Math.max(a.visitedMs, b.visitedMs);
  return {
    ...a,
    mentions,
    visitedMs,
    marked: a.marked + b.marked,
    isCutShort: a.isCutShort || b.isCutShort,
  };
}
