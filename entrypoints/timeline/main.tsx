import { briefing } from 'virtual:sidelight/briefing';
import { render } from 'preact';
import { readerTag } from '@/src/extension/reader-tag';
import { TimelineApp } from '@/src/ui/timeline/TimelineApp';
import '@/src/ui/timeline/timeline.css';

const language = readerTag();
render(
  <TimelineApp briefing={briefing} language={language} />,
  document.getElementById('app') as HTMLElement,
);
