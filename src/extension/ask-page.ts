/**
 * Asks the page script of a tab, in all its frames, at its desk: for a report, for the way to a mention, to pause or leave.
 * What is run there may use nothing but its arguments.
 */
import { browser } from 'wxt/browser';
import type { EntityId } from '@/src/core/briefing/schema';
import { DESK, PAUSED, type PageDesk, type PageReport, type PageStep, SESSION } from './page-desk';

/** How long a page may take to say that it is paused: half of what a frame waits for an answer. */
const PAUSED_WITHIN_MS = 1_000;

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
  const frames = await frameReports(tabId).catch(() => []);
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

/** The reports of frames with a session, the top frame first. */
async function frameReports(tabId: number): Promise<Frame[]> {
  const results = await browser.scripting.executeScript({
    ...everyFrame(tabId),
    args: [DESK],
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

/** Ends the sessions of a tab. */
export async function leavePage(tabId: number): Promise<void> {
  await inFrames(tabId, leaveFrame, [DESK]);
}

/** Pauses the page that a tab shows now, or ends the pause. Only the page's frames know of it, so it goes with them. */
export async function setPagePaused(tabId: number, paused: boolean): Promise<void> {
  await inFrames(tabId, pauseFrame, [DESK, PAUSED, paused]);
}

/** Tells whether the page that a tab shows is paused. One that hangs counts as not paused: its frames wait for the answer. */
export async function isTabPaused(tabId: number): Promise<boolean> {
  const answer = browser.scripting
    .executeScript({ target: { tabId }, injectImmediately: true, args: [PAUSED], func: isFramePaused })
    .catch(() => []);
  const late = new Promise<[]>((done) => setTimeout(() => done([]), PAUSED_WITHIN_MS));
  const [top] = await Promise.race([answer, late]);
  return top?.result === true;
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

// These run in the frames.
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
