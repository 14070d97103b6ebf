import { briefing } from 'virtual:sidelight/briefing';
import { render } from 'preact';
import { followReader } from '@/src/extension/follow-reader';
import { wearLanguage } from '@/src/ui/shared/wear-language';
import { PopupPage } from './PopupPage';
import '@/src/ui/popup/popup.css';

const app = document.getElementById('app') as HTMLElement;
void followReader(({ tag }) => {
  wearLanguage(tag);
  render(<PopupPage briefing={briefing} language={tag} />, app);
});
