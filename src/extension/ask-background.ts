// Types only from the table: the validating library stays out of the page script.
import { browser } from 'wxt/browser';
import type { Answers, CallName, CommandCall, QuestionCall, Request } from './calls';
import { createTurns } from './in-turn';
import { isExtensionThere } from './is-extension-there';

/** After so long there is no answer, and the reader is told so. */
const ANSWER_WITHIN_MS = 2_000;
const ASK_AGAIN_AFTER_MS = 50;

/** The key by which the background's polyfill reports a failed handler in Chromium. A polyfill here would turn it into an error; page scripts have none. */
const FAILED = '__mozWebExtensionPolyfillReject__';

const inTurn = createTurns();

/**
 * Asks the background, and asks again if it was ended before it could answer: it does no harm to answer a call twice. Rejects
 * when there is no answer in time, and at once when the extension was updated, disabled or removed, with the call's name.
 */
export function askBackground<N extends QuestionCall>(
  name: N,
  request: Request<N>,
  withinMs = ANSWER_WITHIN_MS,
): Promise<Answers[N]> {
  return answerUntil(performance.now() + withinMs, name, request);
}

/**
 * Has the background write something. The commands of one context go one after the other: one that is repeated, because the
 * background was ended, must not come after the next one and undo it. Rejects as `askBackground` does, after two seconds.
 */
export function commandBackground<N extends CommandCall>(name: N, request: Request<N>): Promise<Answers[N]> {
  const until = performance.now() + ANSWER_WITHIN_MS;
  return inTurn(() => answerUntil(until, name, request));
}

async function answerUntil<N extends CallName>(
  deadlineMs: number,
  name: N,
  request: Request<N>,
): Promise<Answers[N]> {
  // Later and later: one that cannot start is not to be started by every frame of a page twenty times a second.
  for (let restMs = ASK_AGAIN_AFTER_MS; ; restMs *= 1.2) {
    const answer = await Promise.race([ask(name, request), wait(deadlineMs - performance.now())]);
    if (answer !== undefined) return answer;
    if (performance.now() + restMs >= deadlineMs) throw new Error(name);
    await wait(restMs);
  }
}

/** Resolves to `undefined` when nobody answered. */
async function ask<N extends CallName>(name: N, request: Request<N>): Promise<Answers[N] | undefined> {
  if (!isExtensionThere()) throw new Error(name);
  try {
    const answer = await browser.runtime.sendMessage({ call: name, request });
    return Object.hasOwn(Object(answer), FAILED) ? undefined : answer;
  } catch {
    return undefined;
  }
}

function wait(ms: number): Promise<undefined> {
  return new Promise((done) => setTimeout(done, ms));
}
