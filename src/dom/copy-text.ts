/**
 * Copies a text to the clipboard during a user's gesture; resolves to whether that worked. Where the page has no asynchronous
 * clipboard (http, a frame without the permission) the old command is used, unseen by the page's own copy listeners but for those
 * that the window had before.
 */
export async function copyText(text: string): Promise<boolean> {
  const isWritten = await navigator.clipboard?.writeText(text).then(
    () => true,
    () => false,
  );
  return isWritten || copyByCommand(text);
}

function copyByCommand(text: string): boolean {
  const write = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
  };
  window.addEventListener('copy', write, { capture: true });
  const isCopied = document.execCommand('copy');
  window.removeEventListener('copy', write, { capture: true });
  return isCopied;
}
