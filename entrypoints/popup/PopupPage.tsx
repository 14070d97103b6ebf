import { type ReaderData, useReaderModel } from '@/src/reader/use-reader-model';
import { PopupApp } from '@/src/ui/popup/PopupApp';

/** The popup has room for few. */
const EVENTS = 3;

/** The popup of the active tab, or of the tab that the address names (`popup.html#tab=7`), which begins with a search for `query`. */
export function PopupPage({ reader, query }: { reader: ReaderData; query: string | null }) {
  const onLeave = () => window.close();
  const namedIn = async (text: string) => (await import('./named-in')).namedIn(text, reader.language);
  const model = useReaderModel({
    ...reader,
    events: EVENTS,
    seesByClick: true,
    selected: query,
    namedIn,
    onLeave,
  });
  const ways = { onClose: onLeave, escapeIsTaken: import.meta.env.FIREFOX };
  return <PopupApp model={{ ...model, ...(query ? { query } : {}), ...ways }} />;
}
