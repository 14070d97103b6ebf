/** A page that is left before the browser has answered, and comes back from the back/forward cache: Firefox drops the answer. */
import { afterEach, expect, test } from 'vitest';
import { followStored } from '@/src/annotator/live-value';
import { whileOn } from '@/src/annotator/while-on';

let end = new AbortController();
afterEach(() => {
  end.abort();
  end = new AbortController();
});

/** Answers as they are given, one a question; `undefined` never comes. */
function asked<T>(...answers: readonly (T | undefined)[]): () => Promise<T> {
  const left = [...answers];
  return () => {
    const answer = left.shift();
    return answer === undefined ? new Promise(() => {}) : Promise.resolve(answer);
  };
}

const back = () => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
const watch = () => () => {};

test('a stored value is read again (F6)', async () => {
  const value = followStored({ read: asked<string>(undefined, 'now'), watch }, end.signal);
  back();
  expect((await value).now()).toBe('now');
});

test('and followed from there on', async () => {
  const value = await followStored({ read: asked('first', undefined, 'second'), watch }, end.signal);
  const heard: string[] = [];
  value.onChange((now, before) => heard.push(`${before} → ${now}`));
  back();
  back();
  await expect.poll(() => heard).toEqual(['first → second']);
});

test('a value that cannot be read when the page returns stays as it was, and no error goes unheard (F1)', async () => {
  const unheard: unknown[] = [];
  const note = (event: PromiseRejectionEvent) => {
    event.preventDefault();
    unheard.push(event.reason);
  };
  window.addEventListener('unhandledrejection', note, { signal: end.signal });
  let reads = 0;
  const read = async () => {
    if (++reads > 1) throw new Error('the extension is gone');
    return 'first';
  };
  const live = await followStored({ read, watch }, end.signal);
  back();
  await expect.poll(() => reads).toBe(2);
  // It is told of after the task that left it.
  await new Promise((done) => setTimeout(done, 100));
  expect(unheard).toEqual([]);
  expect(live.now()).toBe('first');
});

test('whether the page is on is asked again (F6)', async () => {
  const on = whileOn({ read: asked<boolean>(undefined, true), watch }, end);
  back();
  await on;
  expect(end.signal.aborted).toBe(false);
});

test('an answer that comes behind a later question says nothing', async () => {
  let refuse = () => {};
  const late = new Promise<boolean>((_, reject) => {
    refuse = () => reject(new Error('too late'));
  });
  const answers = [late, Promise.resolve(true)];
  const on = whileOn({ read: () => answers.shift() as Promise<boolean>, watch }, end);
  back();
  refuse();
  await on;
  expect(end.signal.aborted).toBe(false);
});

test('a page that was switched off while it was away is left', async () => {
  await whileOn({ read: asked(true, undefined, false), watch }, end);
  back();
  back();
  await expect.poll(() => end.signal.aborted).toBe(true);
});
