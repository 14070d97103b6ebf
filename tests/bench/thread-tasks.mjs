/** Processor time of a page's main thread, from Chromium's own trace: other work of the machine is not in it. */

// The outermost of these are script; what it makes the browser do at once (styles, layout) is in them.
const SCRIPT = new Set([
  'EvaluateScript',
  'v8.evaluateModule',
  'FunctionCall',
  'v8.callFunction',
  'TimerFire',
  'FireAnimationFrame',
  'EventDispatch',
  'RunMicrotasks',
  'BlinkScheduler_PerformMicrotaskCheckpoint',
]);

// What waited for a promise runs after its task, not in it.
const TASKS = new Set(['ThreadControllerImpl::RunTask', 'BlinkScheduler_PerformMicrotaskCheckpoint']);

/**
 * Does something with a page and resolves to its tasks' processor times, to the time of its script, and to that of all tasks until its first
 * content was painted (0 when that was before), in ms. `cdp` is a session of the page, or of the browser where the page is yet to come.
 */
export async function traceThread(cdp, act) {
  const events = [];
  const gather = ({ value }) => events.push(...value);
  cdp.on('Tracing.dataCollected', gather);
  await cdp.send('Tracing.start', {
    categories: 'toplevel,devtools.timeline,v8',
    transferMode: 'ReportEvents',
  });
  await act();
  const ended = new Promise((done) => cdp.once('Tracing.tracingComplete', done));
  await cdp.send('Tracing.end');
  await ended;
  cdp.off('Tracing.dataCollected', gather);
  const ofMain = busiestMain(events);
  const script = outermost(ofMain.filter(({ name }) => SCRIPT.has(name)));
  const tasks = ofMain.filter(({ name }) => TASKS.has(name));
  const paintAt = firstPaint(events, ofMain[0]?.pid);
  return {
    tasks: outermost(tasks),
    scriptMs: sum(script),
    untilPaintMs: sum(outermost(tasks.filter(({ ts }) => ts < paintAt))),
  };
}

/** A browser has many renderers: the main thread that worked most is the one in question. */
function busiestMain(events) {
  const keyOf = ({ pid, tid }) => `${pid}:${tid}`;
  const mains = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const byMain = Map.groupBy(
    events.filter(({ ph, tdur }) => ph === 'X' && tdur),
    keyOf,
  );
  const worked = (of) => of.reduce((sum, { tdur }) => sum + tdur, 0);
  return mains.map((main) => byMain.get(keyOf(main)) ?? []).sort((a, b) => worked(b) - worked(a))[0] ?? [];
}

function firstPaint(events, ofProcess) {
  return events.find(({ name, pid }) => name === 'firstContentfulPaint' && pid === ofProcess)?.ts ?? 0;
}

/** The processor times of those that lie in none of the others. */
function outermost(events) {
  let until = 0;
  const times = [];
  for (const { ts, dur, tdur } of events.sort((a, b) => a.ts - b.ts || b.dur - a.dur)) {
    if (ts < until) continue;
    until = ts + dur;
    times.push(tdur / 1_000);
  }
  return times;
}

function sum(times) {
  return times.reduce((all, ms) => all + ms, 0);
}
