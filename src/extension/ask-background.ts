// Types only from the table: the validating library stays out of the page script.
import { browser } from 'wxt/browser';
import type { Answers, CallName, Request } from './answer-calls';

/** Asks the background. Rejects when it cannot be reached: the extension was updated, disabled or removed. */
export async function askBackground<N extends CallName>(name: N, request: Request<N>): Promise<Answers[N]> {
  return (await browser.runtime.sendMessage({ call: name, request })) as Answers[N];
}
