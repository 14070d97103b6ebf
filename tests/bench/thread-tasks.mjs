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
]);

/**
 * Does something with a page and resolves to its tasks' processor times and to the time of its script, in ms. `cdp` is a session of the page,
 * or of the browser where the page is yet to come.
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
  const tasks = ofMain
    .filter(({ name }) => name === 'ThreadControllerImpl::RunTask')
    .map(({ tdur }) => tdur / 1_000);
  return { tasks, scriptMs: outermost(ofMain.filter(({ name }) => SCRIPT.has(name))) };
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

function outermost(events) {
  let until = 0;
  let sumMs = 0;
  for (const { ts, dur, tdur } of events.sort((a, b) => a.ts - b.ts || b.dur - a.dur)) {
    if (ts < until) continue;
    until = ts + dur;
    sumMs += tdur / 1_000;
  }
  return sumMs;
}
