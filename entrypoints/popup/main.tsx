import { briefing } from 'virtual:sidelight/briefing';
import { packedSearchIndex } from 'virtual:sidelight/search';
import { render } from 'preact';
import { followReader } from '@/src/extension/follow-reader';
import { takeHandedQuery } from '@/src/extension/handed-query';
import { wearLanguage } from '@/src/ui/shared/wear-language';
import { fitWindow } from './fit-window';
import { PopupPage } from './PopupPage';
import '@/src/ui/popup/popup.css';

fitWindow();
const app = document.getElementById('app') as HTMLElement;
const asked = new URLSearchParams(location.hash.slice(1));
const query = asked.has('handed') ? await takeHandedQuery() : asked.get('q');
void followReader(({ tag }) => {
  wearLanguage(tag);
  render(<PopupPage reader={{ briefing, packedSearchIndex, language: tag }} query={query} />, app);
});
