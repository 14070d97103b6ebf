import { type ReaderData, useReaderModel } from '@/src/reader/use-reader-model';
import { SidePanelApp } from '@/src/ui/sidepanel/SidePanelApp';

/** As many as lead a reader back through a month of this briefing. */
const EVENTS = 12;

/** The side panel of the active tab, or of the tab that the address names (`sidepanel.html#tab=7`). It stays where it is. */
export function SidePanelPage({ reader }: { reader: ReaderData }) {
  const model = useReaderModel({
    ...reader,
    events: EVENTS,
    seesByClick: false,
    onLeave: () => {},
  });
  return <SidePanelApp model={model} />;
}
