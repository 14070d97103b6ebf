/** Copying: by the browser's clipboard, or by the old command where that is not given or refuses. */
import { afterEach, expect, test, vi } from 'vitest';
import { copyText } from '@/src/dom/copy-text';

afterEach(() => vi.unstubAllGlobals());

/** Makes this a page whose command copies, or does not; what it would copy is `copied`. */
function stage(how: { clipboard?: (text: string) => Promise<void>; command?: boolean }) {
  const view = new EventTarget();
  const copied: string[] = [];
  const heard: Event[] = [];
  const copy = () => {
    const clipboardData = { setData: (type: string, text: string) => copied.push(`${type} ${text}`) };
    const event = Object.assign(new Event('copy', { cancelable: true }), { clipboardData });
    // The page hears it behind us.
    const hear = () => heard.push(event);
    view.addEventListener('copy', hear);
    view.dispatchEvent(event);
    view.removeEventListener('copy', hear);
    return event;
  };
  vi.stubGlobal('window', view);
  vi.stubGlobal('navigator', how.clipboard ? { clipboard: { writeText: how.clipboard } } : {});
  vi.stubGlobal('document', { execCommand: () => copy().defaultPrevented && how.command !== false });
  return { copied, heard, copy };
}

test('the clipboard takes it, and no command is given', async () => {
  const taken: string[] = [];
  const { copied } = stage({ clipboard: async (text) => void taken.push(text) });
  expect(await copyText('Ada')).toBe(true);
  expect([taken, copied]).toEqual([['Ada'], []]);
});

test.each([
  ['is none', undefined],
  ['refuses', () => Promise.reject(new Error('no permission'))],
])(
  'where the clipboard %s the command copies, unheard by the page, and the next copy is the reader’s',
  async (_, clipboard) => {
    const { copied, heard, copy } = stage({ ...(clipboard && { clipboard }) });
    expect(await copyText('Ada')).toBe(true);
    expect(copied).toEqual(['text/plain Ada']);
    expect(heard).toEqual([]);
    expect(copy().defaultPrevented).toBe(false);
    expect([copied.length, heard.length]).toEqual([1, 1]);
  },
);

test('a command that does not work is told', async () => {
  stage({ command: false });
  expect(await copyText('Ada')).toBe(false);
});
