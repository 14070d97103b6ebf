/**
 * Shows the card of a frame that may not show it in the page around (docs/adr/0020). The frame asks the background, which
 * goes up from document to document with `scripting.executeScript` and hands the card to the top one: no page hears of it (T4).
 */
import { type Browser, browser } from 'wxt/browser';
import { type FrameBox, throughFrame } from '@/src/core/placement/through-frame';
import type { CardAbove } from './calls';
import { DESK, type PageDesk } from './page-desk';
import { soon } from './soon';

type Sender = Browser.runtime.MessageSender;

/** Shows a card in the page around the sender's frame; resolves to whether that page took it. */
export async function showCardAbove({ tab, frameId }: Sender, card: CardAbove): Promise<boolean> {
  if (tab?.id === undefined || !frameId) return false;
  let { rects } = card;
  let inner = frameId;
  for (let depth = card.depth - 1; depth > 0; depth--) {
    const holder = await holderOf(tab.id, { depth, inner, by: card.by });
    if (!holder) return false;
    rects = rects.map((rect) => throughFrame(rect, holder.box));
    inner = holder.frameId;
  }
  const target = { tabId: tab.id, frameIds: [0] };
  const [top] = await browser.scripting
    .executeScript({
      target,
      injectImmediately: true,
      args: [DESK, { ...card, rects }, inner],
      func: showInPage,
    })
    .catch(() => []);
  return top?.result === true;
}

/**
 * Tells the page around the sender's frame that the pointer left the word, or that the reader dismissed its card. A page that is
 * the sender tells its frames: Escape is heard where the focus is, and a large frame shows its card itself.
 */
export async function leaveCardAbove({ tab, frameId }: Sender, isDismissed: boolean): Promise<null> {
  if (tab?.id === undefined || !(frameId || isDismissed)) return null;
  const target = { tabId: tab.id, ...(frameId ? { frameIds: [0] } : { allFrames: true }) };
  await browser.scripting
    .executeScript({ target, injectImmediately: true, args: [DESK, isDismissed], func: leaveInPage })
    .catch(() => {});
  return null;
}

type Holder = { readonly frameId: number; readonly box: FrameBox };
type Asked = { readonly depth: number; readonly inner: number; readonly by: CardAbove['by'] };

/** The document at a depth whose frame is in use, and where that frame lies; `null` for none. There is one pointer, and one focus. */
async function holderOf(tabId: number, { depth, inner, by }: Asked): Promise<Holder | null> {
  const answer = browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    injectImmediately: true,
    args: [DESK, by, inner],
    func: boxInFrame,
  });
  const results = (await soon(answer.catch(() => []))) ?? [];
  const holders = results.flatMap(({ frameId, result }) => {
    const box = result as ReturnType<PageDesk['boxOfFrame']>;
    return box?.depth === depth ? [{ frameId, box }] : [];
  });
  return holders[0] ?? null;
}

// These run in the frames: they may use nothing but their arguments.
function showInPage(key: string, card: CardAbove, frameId: number): boolean {
  const desk = (globalThis as unknown as Record<string, PageDesk | undefined>)[key];
  return desk?.showAbove(card, frameId) ?? false;
}

function leaveInPage(key: string, isDismissed: boolean): void {
  (globalThis as unknown as Record<string, Partial<PageDesk> | undefined>)[key]?.leaveAbove?.(isDismissed);
}

function boxInFrame(key: string, by: CardAbove['by'], frameId: number): unknown {
  return (
    (globalThis as unknown as Record<string, PageDesk | undefined>)[key]?.boxOfFrame(by, frameId) ?? null
  );
}
