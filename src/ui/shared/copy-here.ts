/** Copies a text in a page of our own, on a reader's press; resolves to whether it worked. On pages of the web: `dom/copy-text`. */
export function copyHere(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
