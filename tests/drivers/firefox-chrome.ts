import type { Bidi } from './bidi';
import { callFunction } from './firefox-call';

/** Runs `fn` with the rights of Firefox itself, in its browser window (`--remote-allow-system-access`). */
export async function chromeEvaluate<A extends readonly unknown[], R>(
  bidi: Bidi,
  fn: (...args: A) => R | Promise<R>,
  ...args: A
): Promise<R> {
  const { contexts } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  return callFunction(bidi, { context: contexts[0].context }, fn, args);
}
