import { briefing } from 'virtual:sidelight/briefing';
import { packedSearchIndex } from 'virtual:sidelight/search';
import { takeHandedQuery } from '@/src/extension/handed-query';
import { showPage } from '@/src/reader/show-page';
import { fitWindow } from './fit-window';
import { PopupPage } from './PopupPage';
import '@/src/ui/popup/popup.css';

fitWindow();
const asked = new URLSearchParams(location.hash.slice(1));
const query = asked.has('handed') ? await takeHandedQuery() : asked.get('q');
showPage(({ tag }) => <PopupPage reader={{ briefing, packedSearchIndex, language: tag }} query={query} />);
