// Types only from the table: the validating library stays out of the page script.
import { browser } from 'wxt/browser';
import type { Answers, CallName, Request } from './answer-calls';
import { createTurns } from './in-turn';
import { isExtensionThere } from './is-extension-there';

/** An answer later than this is none: the reader is told instead. */
const ANSWER_WITHIN_MS = 2_000;
const ASK_AGAIN_AFTER_MS = 50;

/** How the background's polyfill tells Chromium that a handler failed; ours would make an error of it, but page scripts have none. */
const FAILED = '__mozWebExtensionPolyfillReject__';

/**
 * Calls that write. Those of one context go one after the other: a command that is asked again, because the background was
 * ended, must not come behind the next one and undo it.
 */
const COMMANDS: ReadonlySet<CallName> = new Set([
  'setSite',
  'setPause',
  'changeSetting',
  'refuse',
  'mute',
  'unmute',
  'importFile',
  'reset',
  'forgetDamage',
  'rememberLookUp',
  'forgetLookUps',
]);
const inTurn = createTurns();

/**
 * Asks the background, again when it was ended before it could answer: each call may be answered twice without harm.
 * Rejects when there is no answer within two seconds, and at once when the extension was updated, disabled or removed.
 */
export function askBackground<N extends CallName>(name: N, request: Request<N>): Promise<Answers[N]> {
  const deadline = performance.now() + ANSWER_WITHIN_MS;
  const answer = () => askUntil(deadline, name, request);
  return COMMANDS.has(name) ? inTurn(answer) : answer();
}

async function askUntil<N extends CallName>(
  deadline: number,
  name: N,
  request: Request<N>,
): Promise<Answers[N]> {
  for (;;) {
    const answer = await Promise.race([ask(name, request), wait(deadline - performance.now())]);
    if (answer !== undefined) return answer;
    if (performance.now() + ASK_AGAIN_AFTER_MS >= deadline) throw new Error(`no answer to ${name}`);
    await wait(ASK_AGAIN_AFTER_MS);
  }
}

/** Resolves to `undefined` when nobody answered. */
async function ask<N extends CallName>(name: N, request: Request<N>): Promise<Answers[N] | undefined> {
  if (!isExtensionThere()) throw new Error('the extension is gone');
  try {
    const answer = await browser.runtime.sendMessage({ call: name, request });
    return Object.hasOwn(Object(answer), FAILED) ? undefined : answer;
  } catch {
    return undefined;
  }
}

function wait(ms: number): Promise<undefined> {
  return new Promise((done) => setTimeout(() => done(undefined), ms));
}
