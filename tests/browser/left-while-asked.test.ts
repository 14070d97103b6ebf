/** A page that is left before the browser has answered, and comes back from the back/forward cache: Firefox drops the answer. */
import { afterEach, expect, test } from 'vitest';
import { followStored } from '@/src/annotator/live-value';

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

test('what is stored is read again (F6)', async () => {
  const value = followStored({ read: asked<string>(undefined, 'now'), watch }, end);
  back();
  expect((await value).now()).toBe('now');
  expect(end.signal.aborted).toBe(false);
});

test('and followed from there on', async () => {
  const value = await followStored({ read: asked('first', undefined, 'second'), watch }, end);
  const heard: string[] = [];
  value.onChange(() => heard.push(value.now()));
  back();
  back();
  await expect.poll(() => heard).toEqual(['second']);
});

test('what cannot be read when the page returns ends the session, and no error goes unheard (F1)', async () => {
  const unheard: unknown[] = [];
  const note = (event: PromiseRejectionEvent) => {
    event.preventDefault();
    unheard.push(event.reason);
  };
  const heard = new AbortController();
  window.addEventListener('unhandledrejection', note, { signal: heard.signal });
  let reads = 0;
  const read = async () => {
    if (++reads > 1) throw new Error('the extension is gone');
    return 'first';
  };
  await followStored({ read, watch }, end);
  back();
  await expect.poll(() => end.signal.aborted).toBe(true);
  // It is told of after the task that left it.
  await new Promise((done) => setTimeout(done, 100));
  heard.abort();
  expect(unheard).toEqual([]);
});

test('a page that is shown for the first time asks no second time', async () => {
  let reads = 0;
  const read = async () => ++reads > 0;
  await followStored({ read, watch }, end);
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
  expect(reads).toBe(1);
});

test('an answer that comes behind a later question says nothing', async () => {
  let refuse = () => {};
  const late = new Promise<string>((_, reject) => {
    refuse = () => reject(new Error('too late'));
  });
  const answers = [late, Promise.resolve('now')];
  const value = followStored({ read: () => answers.shift() as Promise<string>, watch }, end);
  back();
  refuse();
  expect((await value).now()).toBe('now');
  expect(end.signal.aborted).toBe(false);
});

test('a page that was switched off while it was away is left', async () => {
  await followStored({ read: asked(true, undefined, false), watch }, end);
  back();
  back();
  await expect.poll(() => end.signal.aborted).toBe(true);
});

test('what changes while it is read is not missed', async () => {
  let changed = () => {};
  const source = {
    read: asked<string>(undefined, 'now'),
    watch: (listener: () => void) => {
      changed = listener;
      return () => {};
    },
  };
  const value = followStored(source, end);
  changed();
  expect((await value).now()).toBe('now');
});

test('at the end it is watched no more', async () => {
  const ended: string[] = [];
  await followStored({ read: asked('now'), watch: () => () => ended.push('watch') }, end);
  expect(ended).toEqual([]);
  end.abort();
  expect(ended).toEqual(['watch']);
});
