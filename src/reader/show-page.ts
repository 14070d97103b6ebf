import type { VNode } from 'preact';
import { followReader, type Reader } from '@/src/extension/follow-reader';
import { createStage } from '@/src/ui/shared/create-stage';
import { wearLanguage } from '@/src/ui/shared/wear-language';

/** Shows a page of ours in its document, in the reader's language, and again whenever a setting changes. */
export function showPage(pageFor: (reader: Reader) => VNode): void {
  const show = createStage(document.getElementById('app') as HTMLElement);
  void followReader((reader) => {
    wearLanguage(reader.tag);
    show(pageFor(reader));
  });
}
