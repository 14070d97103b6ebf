import { briefing } from 'virtual:sidelight/briefing';
import { packedSearchIndex } from 'virtual:sidelight/search';
import { render } from 'preact';
import { followReader } from '@/src/extension/follow-reader';
import { wearLanguage } from '@/src/ui/shared/wear-language';
import { SidePanelPage } from './SidePanelPage';
import '@/src/ui/sidepanel/sidepanel.css';

const app = document.getElementById('app') as HTMLElement;
void followReader(({ tag }) => {
  wearLanguage(tag);
  render(<SidePanelPage reader={{ briefing, packedSearchIndex, language: tag }} />, app);
});
