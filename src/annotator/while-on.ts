import { onReturn } from '@/src/dom/on-return';

/**
 * Resolves once the page is known to be on, and ends the session when it is not, then or later; an answer that fails is a no.
 * Only the last one counts: of a page that is left meanwhile Firefox drops the answer, or it comes too late.
 */
export function whileOn(
  {
    read,
    watch,
  }: { readonly read: () => Promise<boolean>; readonly watch: (changed: () => void) => () => void },
  end: AbortController,
): Promise<void> {
  let asked = 0;
  return new Promise((resolve) => {
    const check = async () => {
      const mine = ++asked;
      const isOn = await read().catch(() => false);
      if (mine !== asked) return;
      if (isOn) resolve();
      else end.abort();
    };
    // Followed before anything is read: what is decided meanwhile would be missed.
    end.signal.addEventListener('abort', watch(check));
    onReturn(window, () => void check(), end.signal);
    void check();
  });
}
