/**
 * Calls `follow` with the page's language as a BCP 47 tag, `null` when it states none, and again whenever it states another, as
 * a page does that the browser translated. `until` fires before the next call, and with `signal`.
 */
export function followLanguage(
  document: Document,
  follow: (language: string | null, until: AbortSignal) => void,
  signal: AbortSignal,
): void {
  // Old templates and XHTML state it by the one name, and `lang` does not know the other.
  const said = () =>
    document.documentElement?.lang || document.documentElement?.getAttribute('xml:lang') || null;
  let language: string | null | undefined;
  let turn = new AbortController();
  const observer = new MutationObserver(look);

  function look(): void {
    // The root may be another one than before.
    observer.observe(document, { childList: true });
    if (document.documentElement) {
      observer.observe(document.documentElement, { attributes: true, attributeFilter: ['lang'] });
    }
    const now = said();
    if (now === language) return;
    language = now;
    turn.abort();
    turn = new AbortController();
    follow(now, turn.signal);
  }

  signal.addEventListener('abort', () => {
    observer.disconnect();
    turn.abort();
  });
  look();
}
