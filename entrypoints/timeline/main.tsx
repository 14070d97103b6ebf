import { briefing } from 'virtual:sidelight/briefing';
import { showPage } from '@/src/reader/show-page';
import { TimelineApp } from '@/src/ui/timeline/TimelineApp';
import '@/src/ui/timeline/timeline.css';

showPage(({ tag }) => <TimelineApp briefing={briefing} language={tag} />);
