import { type ReaderData, useReaderModel } from '@/src/reader/use-reader-model';
import { PopupApp } from '@/src/ui/popup/PopupApp';

/** The popup has room for few. */
const EVENTS = 3;

/** The popup of the active tab, or of the tab that the address names (`popup.html#tab=7`). */
export function PopupPage({ reader }: { reader: ReaderData }) {
  const onLeave = () => window.close();
  const query = new URLSearchParams(location.hash.slice(1)).get('q');
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
