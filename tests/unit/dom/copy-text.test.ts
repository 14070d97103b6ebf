/** Copying: by the browser's clipboard, or by the old command where that is not given or refuses. */
import { expect, test } from 'vitest';
import { copyText } from '@/src/dom/copy-text';

/** A document whose command copies, or does not; what it would copy is `copied`. */
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
  const document = {
    defaultView: Object.assign(view, {
      navigator: how.clipboard ? { clipboard: { writeText: how.clipboard } } : {},
    }),
    execCommand: () => copy().defaultPrevented && how.command !== false,
  } as unknown as Document;
  return { document, copied, heard, copy };
}

test('the clipboard takes it, and no command is given', async () => {
  const taken: string[] = [];
  const { document, copied } = stage({ clipboard: async (text) => void taken.push(text) });
  expect(await copyText(document, 'Ada')).toBe(true);
  expect([taken, copied]).toEqual([['Ada'], []]);
});

test.each([
  ['is none', undefined],
  ['refuses', () => Promise.reject(new Error('no permission'))],
])(
  'where the clipboard %s the command copies, unheard by the page, and the next copy is the reader’s',
  async (_, clipboard) => {
    const { document, copied, heard, copy } = stage({ ...(clipboard && { clipboard }) });
    expect(await copyText(document, 'Ada')).toBe(true);
    expect(copied).toEqual(['text/plain Ada']);
    expect(heard).toEqual([]);
    expect(copy().defaultPrevented).toBe(false);
    expect([copied.length, heard.length]).toEqual([1, 1]);
  },
);

test('a command that does not work is told', async () => {
  expect(await copyText(stage({ command: false }).document, 'Ada')).toBe(false);
});
