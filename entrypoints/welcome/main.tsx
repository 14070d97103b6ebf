import { briefing } from 'virtual:sidelight/briefing';
import { families, packedMatcher } from 'virtual:sidelight/matcher';
import { createCardHost } from '@/src/annotator/card-host';
import { startOnce } from '@/src/annotator/start-once';
import { showPage } from '@/src/reader/show-page';
import { WelcomePage } from './WelcomePage';
import { wearMarks } from './wear-marks';
import '@/src/ui/welcome/welcome.css';

wearMarks();
showPage(({ tag }) => <WelcomePage entities={briefing.entities} language={tag} />);
// The sample is marked by the very script that marks the news.
startOnce({
  packedMatcher,
  families,
  isOn: async () => true,
  cardCode: async () => createCardHost,
});
