import { briefing } from 'virtual:sidelight/briefing';
import { render } from 'preact';
import { followReader } from '@/src/extension/follow-reader';
import { wearLanguage } from '@/src/ui/shared/wear-language';
import { OptionsPage } from './OptionsPage';
import '@/src/ui/options/options.css';

const app = document.getElementById('app') as HTMLElement;
void followReader(({ tag, settings }) => {
  wearLanguage(tag);
  render(<OptionsPage entities={briefing.entities} language={tag} settings={settings} />, app);
});
