/** Frames without words: what ends the wait for the first, and what does not. */
import { afterEach, expect, test, vi } from 'vitest';
import { whenWorded } from '@/src/dom/when-worded';
import { emptyFrame } from './empty-frame';
import { startVirtualClock } from './virtual-clock';

let frame: HTMLIFrameElement;
let end: AbortController;
let isWorded: boolean;
afterEach(() => {
  end.abort();
  frame.remove();
});

/** Opens a frame that holds this, and waits for words there. */
function waitIn(html: string): Document {
  const opened = emptyFrame();
  frame = opened.frame;
  const { page } = opened;
  page.body.innerHTML = html;
  isWorded = false;
  end = new AbortController();
  void whenWorded(page, end.signal).then(() => {
    isWorded = true;
  });
  return page;
}

const PICTURE =
  '<title>Ad</title><style>p { color: red }</style> <img alt="Ad"><script>let ad</script>\n<p> </p>';

/** Long enough for what a mutation asks for. */
const turns = () => new Promise((done) => setTimeout(done, 50));

test('once there are words, what changes there is looked at no more', async () => {
  // By its own time: a busy machine comes to the looks that nothing asks for.
  const clock = startVirtualClock();
  const page = waitIn(PICTURE);
  page.body.append('Ad');
  await clock.pass(50);
  expect(isWorded).toBe(true);
  const looks = vi.spyOn(page, 'createTreeWalker');
  page.body.append('Another');
  await clock.pass(50);
  clock.end();
  expect(looks).not.toHaveBeenCalled();
});

test('words that are there end the wait at once, and so does the end of the session', async () => {
  waitIn('<div><p>Ad</p></div>');
  await Promise.resolve();
  expect(isWorded).toBe(true);
  frame.remove();
  waitIn(PICTURE);
  await turns();
  expect(isWorded).toBe(false);
  end.abort();
  await Promise.resolve();
  expect(isWorded).toBe(true);
});

test('words in a CDATA section of an XHTML frame end it', async () => {
  const page = waitIn(PICTURE);
  const markup = '<p xmlns="http://www.w3.org/1999/xhtml"><![CDATA[Ad]]></p>';
  page.body.append(new DOMParser().parseFromString(markup, 'application/xhtml+xml').documentElement);
  await expect.poll(() => isWorded).toBe(true);
});

test('words are seen soon on a machine that was busy with others while they were looked for', async () => {
  const clock = startVirtualClock();
  const { now } = performance;
  let awayMs = 0;
  performance.now = () => {
    awayMs += 300;
    return now() + awayMs;
  };
  const page = waitIn(PICTURE);
  // Nothing comes unasked any more.
  await clock.pass(9_000);
  page.body.append(' ');
  await clock.pass(1_000);
  page.body.append('Ad');
  await clock.pass(1_000);
  clock.end();
  expect(isWorded).toBe(true);
});

function writeAnew(page: Document): void {
  page.open();
  page.write('<p>Ad');
  page.close();
}

test.each<[string, (page: Document) => void]>([
  ['a text', (page) => page.querySelector('p')?.append('Ad')],
  ['a text that changes', (page) => page.querySelector('p')?.firstChild?.replaceWith('Ad')],
  ['words in place of a space', (page) => ((page.querySelector('p')?.firstChild as Text).data = 'Ad')],
  ['a hidden block', (page) => page.body.insertAdjacentHTML('beforeend', '<div hidden><b>Ad</b></div>')],
  ['another document', writeAnew],
])('%s ends it, pictures and scripts do not', async (_, change) => {
  const page = waitIn(PICTURE);
  page.body.insertAdjacentHTML('beforeend', '<svg><circle r="3"/></svg><script>let more</script>');
  await turns();
  expect(isWorded).toBe(false);
  change(page);
  await expect.poll(() => isWorded).toBe(true);
});

test('a session that is over waits for nothing', async () => {
  waitIn(PICTURE).body.append('');
  end.abort();
  const over = new AbortController();
  over.abort();
  await whenWorded(frame.contentDocument as Document, over.signal);
});

test('an open shadow root ends it, of which no mutation tells', async () => {
  const page = waitIn(PICTURE);
  await turns();
  expect(isWorded).toBe(false);
  page.querySelector('p')?.attachShadow({ mode: 'open' });
  await expect.poll(() => isWorded, { timeout: 20_000 }).toBe(true);
});
