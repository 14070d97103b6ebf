/** Offers a text to the reader as a JSON file, by the browser's own download. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has taken the blob over by the next turn in both browsers; a minute costs nothing.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
