/**
 * Copies a text to the clipboard during a user's gesture; resolves to whether that worked. Where the page has no asynchronous
 * clipboard (http, a frame without the permission) the old command is used, unseen by the page's own copy listeners but for those
 * that the window had before.
 */
export async function copyText(document: Document, text: string): Promise<boolean> {
  const clipboard = document.defaultView?.navigator.clipboard;
  if (clipboard) {
    const isWritten = await clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    if (isWritten) return true;
  }
  return copyByCommand(document, text);
}

function copyByCommand(document: Document, text: string): boolean {
  const write = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
  };
  const view = document.defaultView;
  view?.addEventListener('copy', write, { capture: true });
  const isCopied = document.execCommand('copy');
  view?.removeEventListener('copy', write, { capture: true });
  return isCopied;
}
