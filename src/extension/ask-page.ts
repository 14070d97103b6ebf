/**
 * Asks the page script of a tab, in all its frames, at its desk: for a report, for the way to a mention, to pause or leave.
 * What is run there may use nothing but its arguments.
 */
import { browser } from 'wxt/browser';
import type { EntityId } from '@/src/core/briefing/schema';
import { keepEntries } from '@/src/core/kept/keep-entries';
import { isReadableType } from '@/src/core/sites/readable-type';
import { DESK, LEFT, PAUSED, type PageDesk, type PageReport, type PageStep, SESSION } from './page-desk';
import { soon } from './soon';

const NOBODY_NAMED: PageReport = {
  mentions: {},
  marked: 0,
  isCutShort: false,
  visitedMs: 0,
  stated: [],
};

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
  const frames = await frameReports(tabId, LEFT).catch(() => []);
  const holding = frames.filter(({ report }) => holds(report, step));
  for (const { frameId, fromEdge } of framesInTurn(holding, step.back ?? false)) {
    const target = { tabId, frameIds: [frameId] };
    const args: [string, PageStep] = [DESK, { ...step, fromEdge }];
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

/** The reports of frames with a session, the top frame first; with `leftKey` each notes there what has the focus. */
async function frameReports(tabId: number, leftKey?: string): Promise<Frame[]> {
  const results = await inFrames(tabId, reportInFrame, leftKey ? [DESK, leftKey] : [DESK]);
  return results
    .flatMap(({ frameId, result }) => (result ? [{ frameId, report: reportOf(result) }] : []))
    .sort((a, b) => a.frameId - b.frameId);
}

/** What a frame says, in numbers: it comes from a page's process, which the page may have taken over. */
function reportOf(said: Partial<PageReport>): PageReport {
  const mentions = keepEntries<number>(said.mentions, (_entity, count) => Number.isSafeInteger(count));
  return { ...NOBODY_NAMED, ...said, mentions };
}

/** Tells whether the page script lives, or pauses, in every frame of a tab that it could enter. */
export async function isPageEntered(tabId: number): Promise<boolean> {
  const frames = await inFrames(tabId, isFrameEntered, [SESSION, PAUSED]);
  return frames.every(({ result }) => result === true);
}

/** Tells whether the document that a tab shows is of a type in which names are marked. Rejects where the browser lets no script in. */
export async function isTabReadable(tabId: number): Promise<boolean> {
  const [top] = await inTop(tabId, typeOfFrame, []);
  return isReadableType(top?.result ?? '');
}

/** Ends the sessions of a tab. */
export async function leavePage(tabId: number): Promise<void> {
  await inFrames(tabId, leaveFrame, [DESK]).catch(() => {});
}

/** Pauses the page that a tab shows now, or ends the pause. Only the page's frames know of it, so it goes with them. */
export async function setPagePaused(tabId: number, paused: boolean): Promise<void> {
  await inFrames(tabId, pauseFrame, [DESK, PAUSED, paused]).catch(() => {});
}

/** Tells whether the page that a tab shows is paused. One that hangs counts as not paused: its frames wait for the answer. */
export async function isTabPaused(tabId: number): Promise<boolean> {
  const answer = inTop(tabId, isFramePaused, [PAUSED]).catch(() => []);
  const [top] = (await soon(answer)) ?? [];
  return top?.result === true;
}

/**
 * Runs a function in every frame of a tab and resolves to what it returned. Where a frame hangs, an advertisement for one, that
 * is only what the top one says; the others run it as soon as they can.
 */
async function inFrames<A extends unknown[], R>(tabId: number, func: (...args: A) => R, args: A) {
  const target = { tabId, allFrames: true };
  const all = browser.scripting.executeScript({ target, injectImmediately: true, args, func });
  return (await soon(all)) ?? inTop(tabId, func, args);
}

// Immediately: else the call waits until the page has loaded, and one that hangs never does.
function inTop<A extends unknown[], R>(tabId: number, func: (...args: A) => R, args: A) {
  return browser.scripting.executeScript({ target: { tabId }, injectImmediately: true, args, func });
}

// These run in the frames.
function isFrameEntered(sessionKey: string, pausedKey: string): boolean {
  const scope = globalThis as unknown as Record<string, AbortController | boolean | undefined>;
  const session = scope[sessionKey] as AbortController | undefined;
  return scope[pausedKey] === true || session?.signal.aborted === false;
}

function typeOfFrame(): string {
  return document.contentType;
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

function reportInFrame(key: string, leftKey?: string): Partial<PageReport> | null {
  const scope = globalThis as unknown as Record<string, unknown>;
  if (leftKey) scope[leftKey] = document.activeElement;
  const desk = scope[key] as Partial<PageDesk> | undefined;
  return desk ? (desk.report?.() ?? {}) : null;
}

function goToInFrame(key: string, step: PageStep): Promise<boolean> | false {
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
