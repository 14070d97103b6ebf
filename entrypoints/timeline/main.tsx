import { briefing } from 'virtual:sidelight/briefing';
import { render } from 'preact';
import { TimelineApp } from '@/src/ui/timeline/TimelineApp';
import '@/src/ui/timeline/timeline.css';

const language = navigator.language;
render(
  <TimelineApp briefing={briefing} language={language} />,
  document.getElementById('app') as HTMLElement,
);
