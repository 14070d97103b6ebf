/**
 * Tells which texts stick out of their boxes, where they are neither scrolled nor cut with an ellipsis on purpose. Runs in the page,
 * and therefore holds all it needs.
 */
export function textsCutOff(): string[] {
  const isCut = (element: Element) => {
    const { overflowX, textOverflow, clipPath, display, webkitLineClamp, paddingInlineEnd } =
      getComputedStyle(element);
    const holdsText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
    );
    const isClamped = webkitLineClamp !== 'none';
    if (!holdsText && !isClamped) return false;
    if (display === 'inline' || clipPath !== 'none' || /auto|scroll/.test(overflowX)) return false;
    // The ellipsis of a text that ends after some lines may hang in the padding, which what is scrolled to then has once more.
    const room = element.clientWidth + (isClamped ? Number.parseFloat(paddingInlineEnd) : 0);
    return textOverflow !== 'ellipsis' && element.clientWidth > 0 && element.scrollWidth > room + 1;
  };
  const cut = [...document.querySelectorAll('.sl, .sl *:not(svg, svg *)')].filter(isCut);
  // The innermost says where.
  return cut
    .filter((element) => !cut.some((other) => other !== element && element.contains(other)))
    .map(
      (element) =>
        `${element.tagName.toLowerCase()}.${element.className}: ${(element.textContent ?? '').slice(0, 60)}`,
    );
}
