/** The timeline page over the bundled briefing; `?theme=light|dark&language=…`, and the hash as on the real page. */
import { render } from 'preact';
import { TimelineApp } from '@/src/ui/timeline/TimelineApp';
import '@/src/ui/timeline/timeline.css';
import './gallery.css';
import { briefing as realBriefing } from 'virtual:sidelight/briefing';

const asked = new URLSearchParams(location.search);
document.documentElement.dataset.theme = asked.get('theme') ?? 'light';
if (asked.has('full')) document.documentElement.classList.add('full');
render(
  <TimelineApp briefing={realBriefing} language={asked.get('language') ?? 'en'} />,
  document.getElementById('app') as HTMLElement,
);
