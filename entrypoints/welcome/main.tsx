import { briefing } from 'virtual:sidelight/briefing';
import { families, packedMatcher } from 'virtual:sidelight/matcher';
import { render } from 'preact';
import { createCardHost } from '@/src/annotator/card-host';
import { startOnce } from '@/src/annotator/start-once';
import { followReader } from '@/src/extension/follow-reader';
import { wearLanguage } from '@/src/ui/shared/wear-language';
import { WelcomePage } from './WelcomePage';
import { wearMarks } from './wear-marks';
import '@/src/ui/welcome/welcome.css';

const app = document.getElementById('app') as HTMLElement;
wearMarks();
void followReader(({ tag }) => {
  wearLanguage(tag);
  render(<WelcomePage entities={briefing.entities} language={tag} />, app);
});
// The sample is marked by the very script that marks the news.
startOnce({
  packedMatcher,
  families,
  isOn: async () => true,
  cardCode: async () => createCardHost,
});
