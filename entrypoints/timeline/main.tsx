import { briefing } from 'virtual:sidelight/briefing';
import { render } from 'preact';
import { followReader } from '@/src/extension/follow-reader';
import { wearLanguage } from '@/src/ui/shared/wear-language';
import { TimelineApp } from '@/src/ui/timeline/TimelineApp';
import '@/src/ui/timeline/timeline.css';

const app = document.getElementById('app') as HTMLElement;
void followReader(({ tag }) => {
  wearLanguage(tag);
  render(<TimelineApp briefing={briefing} language={tag} />, app);
});
