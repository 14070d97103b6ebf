import { briefing } from 'virtual:sidelight/briefing';
import { packedSearchIndex } from 'virtual:sidelight/search';
import { showPage } from '@/src/reader/show-page';
import { SidePanelPage } from './SidePanelPage';
import '@/src/ui/sidepanel/sidepanel.css';

showPage(({ tag }) => <SidePanelPage reader={{ briefing, packedSearchIndex, language: tag }} />);
