/**
 * Listens until `signal` fires, also after `document.open()`: it takes every listener off the window and the
 * document, but leaves a MutationObserver on the document, which sees the old root element go.
 */
export function listenAlways(
  target: Window | Document,
  types: readonly string[],
  listener: (event: never) => void,
  options: { readonly signal: AbortSignal; readonly capture?: boolean; readonly passive?: boolean },
): void {
  // A listener that is there already is not added again.
  const arm = () => {
    for (const type of types) target.addEventListener(type, listener as EventListener, options);
  };
  arm();
  const observer = new MutationObserver(arm);
  observer.observe((target as Window).document ?? (target as Document), { childList: true });
  options.signal.addEventListener('abort', () => observer.disconnect());
}
