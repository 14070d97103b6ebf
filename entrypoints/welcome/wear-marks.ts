/** Adds the style sheet of the marks, which on other pages is registered with the page script. */
export function wearMarks(): void {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = '/highlights.css';
  document.head.append(link);
}
