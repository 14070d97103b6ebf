import { briefing } from 'virtual:sidelight/briefing';
import { showPage } from '@/src/reader/show-page';
import { OptionsPage } from './OptionsPage';
import '@/src/ui/options/options.css';

showPage(({ tag, settings }) => (
  <OptionsPage entities={briefing.entities} language={tag} settings={settings} />
));
