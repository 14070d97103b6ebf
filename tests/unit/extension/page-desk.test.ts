/** What the extension's pages ask of the frames of a tab: how answers are put together, and which frame is asked in turn. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { EntityId } from '@/src/core/briefing/schema';
import { MOST_STATEMENTS, MOST_WORDS } from '@/src/core/chronology/page-date';
import {
  goToMention,
  isPageEntered,
  isTabPaused,
  leavePage,
  readPageReport,
  setPagePaused,
} from '@/src/extension/ask-page';
import { enterTab, followInTab, followInTabs } from '@/src/extension/open-tabs';
import {
  beginSession,
  openPageDesk,
  type PageDesk,
  type PageReport,
  type PageStep,
  takeLeft,
} from '@/src/extension/page-desk';
import { readStated } from '@/src/extension/stated-schema';
import fc from '@/tests/random-inputs';

const ADA = 'ada-example' as EntityId;
const BO = 'bo-sample' as EntityId;
const KEYS = ['__sidelightDesk', '__sidelightPaused', '__sidelightSession', '__sidelightLeft'];

type Scope = Record<string, unknown>;
type Call = {
  readonly target: { readonly allFrames?: boolean; readonly frameIds?: readonly number[] };
  readonly func?: (...args: unknown[]) => unknown;
  readonly args?: unknown[];
  readonly files?: readonly string[];
  readonly injectImmediately?: boolean;
};
const executeScript = vi.fn<(call: Call) => Promise<unknown>>();
const insertCSS = vi.fn<() => Promise<void>>();
const removeCSS = vi.fn<() => Promise<void>>();
const calls = () => executeScript.mock.calls.map(([call]) => call);

let frames: Map<number, Scope>;
beforeEach(() => {
  frames = new Map();
  vi.stubGlobal('document', { activeElement: 'what has the focus' });
  Object.assign(fakeBrowser.scripting, { executeScript, insertCSS, removeCSS });
  executeScript.mockReset().mockImplementation(answer);
  insertCSS.mockReset();
  removeCSS.mockReset().mockResolvedValue();
});

/** Answers a call as a tab with these frames does, the top one last; promises are waited for. */
async function answer({ target, func, args = [] }: Call): Promise<unknown> {
  const ids = target.allFrames ? [...frames.keys()].reverse() : (target.frameIds ?? [0]);
  const run = (frameId: number) => func && runIn(frames.get(frameId) ?? {}, func, args);
  return Promise.all(ids.map(async (frameId) => ({ frameId, result: await run(frameId) })));
}

/** As in a frame: the function finds that frame's globals and nobody else's. */
function runIn(scope: Scope, func: (...args: unknown[]) => unknown, args: unknown[]): unknown {
  Object.assign(globalThis, scope);
  try {
    return func(...args);
  } finally {
    for (const key of KEYS) {
      if (key in globalThis) scope[key] = (globalThis as Scope)[key];
      Reflect.deleteProperty(globalThis, key);
    }
  }
}

const report = (more: Partial<PageReport> = {}): PageReport => ({
  mentions: { [ADA]: 1 },
  marked: 1,
  isCutShort: false,
  visitedMs: 0,
  stated: [],
  ...more,
});

/** Adds a frame; what it is asked to go to is noted, and it has none but where it `has` one. */
function addFrame(
  id: number,
  told: Partial<PageReport>,
  has = false,
): { asked: PageStep[]; left: () => number } {
  const asked: PageStep[] = [];
  let left = 0;
  const desk: Partial<PageDesk> = {
    report: () => report(told),
    goTo: async (step) => {
      asked.push(step);
      return has;
    },
    leave: () => left++,
  };
  frames.set(id, { __sidelightDesk: desk });
  return { asked, left: () => left };
}

describe('a report', () => {
  test('is none where no page script runs', async () => {
    frames.set(0, {});
    expect(await readPageReport(1)).toBeNull();
  });

  test('is the sum of all frames; what is stated is the page’s, whichever frame answers first', async () => {
    const stated = [{ by: 'meta', name: 'date', of: '', words: '2019' }] as const;
    addFrame(0, { stated, visitedMs: 3 });
    addFrame(7, { mentions: { [ADA]: 2, [BO]: 5 }, marked: 4, isCutShort: true, visitedMs: 9 });
    frames.set(8, { __sidelightDesk: { leave() {} } });
    expect(await readPageReport(1)).toEqual({
      mentions: { [ADA]: 3, [BO]: 5 },
      marked: 5,
      isCutShort: true,
      visitedMs: 9,
      stated,
    });
  });

  test('is cut short only where a frame says so', async () => {
    addFrame(0, {});
    frames.set(8, { __sidelightDesk: { leave() {} } });
    expect(await readPageReport(1)).toEqual(report());
  });
});

describe('going to a mention', () => {
  const inTurn = async (step: PageStep, visited: readonly number[]) => {
    const order: string[] = [];
    for (const [at, visitedMs] of visited.entries()) addFrame(at, { visitedMs });
    const found = await goToMention(1, step);
    for (const { target, args } of calls().slice(1)) {
      const step = args?.[1] as PageStep | undefined;
      order.push(`${target.frameIds}${step?.fromEdge ? ' edge' : ''}`);
    }
    expect(found).toBe(false);
    return order;
  };

  test.each<[string, PageStep, number[], string[]]>([
    ['nobody was there', {}, [0, 0, 0], ['0 edge', '1 edge', '2 edge', '0 edge']],
    ['on', {}, [4, 9, 0], ['1', '2 edge', '0 edge', '1 edge']],
    ['back', { back: true }, [4, 9, 0], ['1', '0 edge', '2 edge', '1 edge']],
  ])('goes from where the reader is through all frames and round: %s', async (_, step, visited, order) => {
    expect(await inTurn(step, visited)).toEqual(order);
  });

  test('asks no frame behind the one that has it, and none that holds nothing of the kind', async () => {
    const bare = addFrame(0, { mentions: {}, marked: 0 });
    const unmarked = addFrame(1, { marked: 0 });
    const other = addFrame(2, { mentions: { [BO]: 1 } }, true);
    const behind = addFrame(3, {});
    expect(await goToMention(1, {})).toBe(true);
    expect([bare, unmarked, other, behind].map(({ asked }) => asked.length)).toEqual([0, 1, 1, 0]);
    expect(await goToMention(1, { entity: BO })).toBe(true);
    expect([bare, unmarked, other, behind].map(({ asked }) => asked.length)).toEqual([0, 1, 2, 0]);
    expect(await goToMention(1, { entity: 'nobody' as EntityId })).toBe(false);
  });

  test('has each frame note what has the focus, as a report does not, and what was noted is taken once', async () => {
    addFrame(0, {});
    await readPageReport(1);
    expect(frames.get(0)).not.toHaveProperty('__sidelightLeft');
    await goToMention(1, {});
    expect(frames.get(0)).toHaveProperty('__sidelightLeft', 'what has the focus');
    Object.assign(globalThis, frames.get(0));
    expect([takeLeft(), takeLeft()]).toEqual(['what has the focus', undefined]);
  });

  test('passes over a frame that has gone, and a tab that lets nobody in', async () => {
    addFrame(0, {});
    addFrame(1, {}, true);
    executeScript.mockImplementation(async (call: Call) => {
      if (call.target.frameIds?.[0] === 0) throw new Error('No frame with id 0');
      return answer(call);
    });
    expect(await goToMention(1, {})).toBe(true);
    executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
    expect(await goToMention(1, {})).toBe(false);
    expect(await isTabPaused(1)).toBe(false);
    await leavePage(1);
    await setPagePaused(1, true);
  });
});

test('what a page states is believed where it has the form of a statement, and no longer than one may be', () => {
  const stated = { by: 'meta', name: 'date', of: '', words: '2019-03-31' };
  expect(readStated([stated])).toEqual([stated]);
  // As many as a page script sends: those of six kinds.
  const many = Array(6 * MOST_STATEMENTS).fill(stated);
  expect(readStated(many)).toEqual(many);
  expect(readStated([...many, stated])).toEqual([]);
  const much = Array.from({ length: 10_000 }, () => stated);
  const long = [{ ...stated, words: stated.words.padEnd(MOST_WORDS + 1) }];
  for (const junk of [
    null,
    'meta',
    [null],
    [{ ...stated, by: 'me' }],
    [{ ...stated, more: 1 }],
    much,
    long,
  ]) {
    expect(readStated(junk)).toEqual([]);
  }
});

/** Adds a frame of so many names, which leads from one to the next as a session does, and tells to which. */
function addLeadingFrame(id: number, count: number, tell: (name: string) => number): void {
  let at = -1;
  let visitedMs = 0;
  const desk: Partial<PageDesk> = {
    report: () => report({ mentions: count > 0 ? { [ADA]: count } : {}, visitedMs }),
    async goTo({ back, fromEdge }) {
      const from = fromEdge || at < 0 ? (back ? count : -1) : at;
      const next = back ? from - 1 : from + 1;
      if (next < 0 || next >= count) return false;
      at = next;
      visitedMs = tell(`${id}:${at}`);
      return true;
    },
  };
  frames.set(id, { __sidelightDesk: desk });
}

test('going through any frames: each name in turn and round again, the same way back, and one that goes stops nobody', async () => {
  const counts = fc.array(fc.nat(3), { minLength: 1, maxLength: 5 });
  const going = fc.array(fc.nat(4), { maxLength: 3 });
  const check = async (held: readonly number[], gone: readonly number[]) => {
    frames.clear();
    const visits: string[] = [];
    for (const [id, count] of held.entries()) addLeadingFrame(id, count, (name) => visits.push(name));
    const all = held.flatMap((count, id) => Array.from({ length: count }, (_, at) => `${id}:${at}`));
    const visit = async (step: PageStep) => ((await goToMention(1, step)) ? visits.at(-1) : undefined);
    for (const name of [...all, ...all]) expect(await visit({})).toBe(name);
    for (const name of [...all, ...all].reverse().slice(1)) expect(await visit({ back: true })).toBe(name);
    for (const id of gone) {
      frames.delete(id);
      const left = all.filter((name) => frames.has(Number.parseInt(name, 10)));
      const found = new Set<string | undefined>();
      for (const _ of left) found.add(await visit({}));
      expect([...found].sort()).toEqual(left);
    }
  };
  await fc.assert(fc.asyncProperty(counts, going, check));
});

describe('a session', () => {
  const scope = globalThis as Scope;
  beforeEach(() => {
    scope.document = {};
  });
  afterEach(() => {
    delete scope.document;
    delete scope.__sidelightSession;
  });

  test('is one until it ends, and its desk goes with it', () => {
    const session = beginSession() as AbortController;
    expect(beginSession()).toBeNull();
    openPageDesk({ leave() {}, boxOfFrame: () => null }, session.signal);
    expect('__sidelightDesk' in globalThis).toBe(true);
    session.abort();
    expect('__sidelightDesk' in globalThis).toBe(false);
    expect(beginSession()?.signal.aborted).toBe(false);
  });

  test('of a document ends when another one begins in its window', () => {
    const first = beginSession();
    scope.document = {};
    expect(beginSession()?.signal.aborted).toBe(false);
    expect(first?.signal.aborted).toBe(true);
  });

  test.each<[string, Scope[], boolean]>([
    ['in each', [session(), session()], true],
    ['paused', [session(), { __sidelightPaused: true }], true],
    ['not in all', [session(), {}], false],
    ['at its end', [session(), session(true)], false],
  ])('tells whether a tab is entered: %s', async (_, scopes, isEntered) => {
    for (const [id, scope] of scopes.entries()) frames.set(id, scope);
    expect(await isPageEntered(1)).toBe(isEntered);
  });

  test('is left in each frame by a pause, which is known there', async () => {
    const both = [addFrame(0, {}), addFrame(4, {})];
    await setPagePaused(1, true);
    expect(await isTabPaused(1)).toBe(true);
    await setPagePaused(1, false);
    expect(await isTabPaused(1)).toBe(false);
    expect(both.map(({ left }) => left())).toEqual([1, 1]);
    await leavePage(1);
    expect(both.map(({ left }) => left())).toEqual([2, 2]);
  });
});

function session(isOver = false): Scope {
  return { __sidelightSession: { signal: { aborted: isOver } } };
}

test('no call waits for a frame that never finishes to load', async () => {
  addFrame(0, {});
  await readPageReport(1);
  await goToMention(1, {});
  await isPageEntered(1);
  await setPagePaused(1, false);
  await isTabPaused(1);
  await enterTab(1);
  expect(calls().filter(({ files }) => files)).toHaveLength(1);
  expect(calls().filter(({ injectImmediately }) => !injectImmediately)).toEqual([]);
});

test('a frame that hangs keeps the others from nothing, and a tab that hangs is not paused', async () => {
  addFrame(0, { marked: 3 });
  executeScript.mockImplementation((call) =>
    call.target.allFrames && call.func ? new Promise(() => {}) : answer(call),
  );
  for (const sheet of [insertCSS, removeCSS]) sheet.mockReturnValue(new Promise(() => {}));
  vi.useFakeTimers();
  const inTime = async <T>(ms: number, asked: Promise<T>) => {
    await vi.advanceTimersByTimeAsync(ms);
    return Promise.race([asked, 'late']);
  };
  expect(await inTime(1_000, readPageReport(1))).toEqual(report({ marked: 3 }));
  await inTime(3_000, enterTab(1));
  expect(calls().filter(({ files }) => files)).toHaveLength(1);
  executeScript.mockReturnValue(new Promise(() => {}));
  expect(await inTime(1_000, isTabPaused(1))).toBe(false);
  vi.useRealTimers();
});

describe('an open tab', () => {
  const tab = (more: object = {}) =>
    ({ id: 1, url: 'https://www.a.com/', windowId: 1, incognito: false, ...more }) as never;
  const entered = () => calls().filter(({ files }) => files?.includes('/annotator.js')).length;

  test('that is on is entered, with one sheet, unless it is already', async () => {
    frames.set(0, {});
    await followInTab(tab({ id: undefined }));
    expect(entered()).toBe(0);
    removeCSS.mockRejectedValue(new Error('there is none'));
    await followInTab(tab());
    expect(entered()).toBe(1);
    expect(removeCSS.mock.invocationCallOrder[0]).toBeLessThan(
      insertCSS.mock.invocationCallOrder[0] as number,
    );
    const target = { tabId: 1, allFrames: true };
    expect(calls().at(-1)?.target).toEqual(target);
    for (const sheet of [removeCSS, insertCSS])
      expect(sheet.mock.lastCall).toMatchObject([{ target, files: ['/highlights.css'] }]);
    frames.set(0, session());
    await followInTab(tab());
    expect([entered(), insertCSS.mock.calls.length]).toEqual([1, 1]);
  });

  test('that is entered twice at once has one sheet', async () => {
    frames.set(0, {});
    let copies = 0;
    const later = (change: () => void) => async () => {
      await new Promise((done) => setTimeout(done, 5));
      change();
    };
    removeCSS.mockImplementation(later(() => (copies = Math.max(0, copies - 1))));
    insertCSS.mockImplementation(later(() => copies++));
    await Promise.all([followInTab(tab()), followInTab(tab())]);
    expect(copies).toBe(1);
  });

  test('that is off is left where it is private: others leave by themselves', async () => {
    await fakeBrowser.storage.local.set({ pause: { untilMs: null } });
    const { left } = addFrame(0, {});
    await followInTab(tab());
    expect([left(), entered()]).toEqual([0, 0]);
    await followInTab(tab({ incognito: true }));
    expect([left(), entered()]).toEqual([1, 0]);
  });

  test('that hangs, or cannot be reached, holds up no other', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([1, 2, 3].map((id) => tab({ id })) as never);
    executeScript.mockImplementation((call: Call) => {
      const { tabId } = call.target as { tabId?: number };
      if (tabId === 1) return new Promise(() => {});
      return tabId === 2 ? Promise.reject(new Error('no')) : answer(call);
    });
    frames.set(0, {});
    vi.useFakeTimers();
    const followed = followInTabs({});
    await vi.advanceTimersByTimeAsync(1_000);
    await followed;
    vi.useRealTimers();
    expect(entered()).toBe(1);
  });
});
