/** A clock that a test winds by hand: timers, frames and `performance.now()` go by it, so that a second takes a few milliseconds. */
type Due = { readonly atMs: number; readonly everyMs: number | null; readonly run: () => void };

export type VirtualClock = {
  now(): number;
  /** Lets so much time pass; what is due meanwhile runs in its order, each in a task of its own. */
  pass(ms: number): Promise<void>;
  /** Gives the page's own clock back. */
  end(): void;
};

const FRAME_MS = 16;
const OURS = [
  'setTimeout',
  'clearTimeout',
  'setInterval',
  'clearInterval',
  'requestAnimationFrame',
  'cancelAnimationFrame',
  'scheduler',
] as const;

/** Starts one in place of the window's. */
export function startVirtualClock(): VirtualClock {
  const before = OURS.map((name) => [name, Object.getOwnPropertyDescriptor(window, name)] as const);
  const due = new Map<number, Due>();
  let nowMs = performance.now();
  let given = 0;
  const wait = (run: () => void, ms: number, everyMs: number | null = null) => {
    due.set(++given, { atMs: nowMs + ms, everyMs, run });
    return given;
  };
  const forget = (id?: number) => void due.delete(id as number);
  const timer =
    (isRepeated: boolean) =>
    (run: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) =>
      wait(() => run(...args), Math.max(ms, 1), isRepeated ? Math.max(ms, 1) : null);
  const stand = (name: string, value: unknown) =>
    Object.defineProperty(window, name, { value, configurable: true, writable: true });
  stand('setTimeout', timer(false));
  stand('setInterval', timer(true));
  stand('requestAnimationFrame', (run: FrameRequestCallback) => wait(() => run(nowMs), FRAME_MS));
  for (const name of ['clearTimeout', 'clearInterval', 'cancelAnimationFrame']) stand(name, forget);
  // What gives way by it goes by a timer instead.
  stand('scheduler', undefined);
  performance.now = () => nowMs;

  const next = (untilMs: number) => {
    let first: [number, Due] | null = null;
    for (const one of due)
      if (one[1].atMs <= untilMs && !(first && first[1].atMs <= one[1].atMs)) first = one;
    return first;
  };
  return {
    now: () => nowMs,
    async pass(ms) {
      const untilMs = nowMs + ms;
      await task();
      for (let one = next(untilMs); one; one = next(untilMs)) {
        const [id, { atMs, everyMs, run }] = one;
        nowMs = Math.max(nowMs, atMs);
        if (everyMs === null) due.delete(id);
        else due.set(id, { atMs: nowMs + everyMs, everyMs, run });
        run();
        await task();
      }
      nowMs = untilMs;
    },
    end() {
      for (const [name, own] of before) {
        if (own) Object.defineProperty(window, name, own);
        else Reflect.deleteProperty(window, name);
      }
      Reflect.deleteProperty(performance, 'now');
    },
  };
}

/** Resolves in a task of its own, behind all that is due now. */
function task(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}
