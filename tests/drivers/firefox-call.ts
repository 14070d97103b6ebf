import type { Bidi } from './bidi';

/** Where a function runs: a browsing context's page world, or one of its objects as `this`. */
export interface CallTarget {
  readonly context: string;
  /** BiDi's reference of a node, given to the function as its first argument. */
  readonly node?: string;
}

/** Calls `fn` there; arguments and result travel as JSON. Rejects with the page's error. */
export async function callFunction<R>(
  bidi: Bidi,
  target: CallTarget,
  fn: { toString(): string },
  args: readonly unknown[],
): Promise<R> {
  const given = target.node ? 'node, ' : '';
  const call = `async (${given}json) => {
    const result = await (${fn.toString()})(${given}...JSON.parse(json));
    return result === undefined ? undefined : JSON.stringify(result);
  }`;
  const json = { type: 'string', value: JSON.stringify(args) };
  const answer = await bidi.send('script.callFunction', {
    functionDeclaration: call,
    target: { context: target.context },
    arguments: target.node ? [{ sharedId: target.node }, json] : [json],
    awaitPromise: true,
    userActivation: false,
  });
  if (answer.type === 'exception') {
    const { text, stackTrace } = answer.exceptionDetails;
    const at = stackTrace?.callFrames?.[0];
    throw new Error(at ? `${text} (${at.url}:${at.lineNumber})` : text);
  }
  return answer.result.type === 'string' ? JSON.parse(answer.result.value) : (undefined as R);
}
