/**
 * Opens an empty frame, in the body unless told otherwise, whose document stays: Firefox 140 puts another one in the place of the
 * first a moment later, unless that was written.
 */
export function emptyFrame(
  style = '',
  where: Element = document.body,
): { frame: HTMLIFrameElement; page: Document } {
  const frame = document.createElement('iframe');
  frame.style.cssText = style;
  where.append(frame);
  const page = frame.contentDocument as Document;
  page.open();
  page.close();
  return { frame, page };
}
