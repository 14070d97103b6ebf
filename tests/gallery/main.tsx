/** Shows states by the address: `?set=cards|edges|popup|panel|options|welcome`, `theme=light|dark`, `language=…`, `full=1` for cards at their whole height, `only=…` for one state. */
import { render } from 'preact';
import '@/src/ui/options/options.css';
import '@/src/ui/welcome/welcome.css';
import '@/src/ui/sidepanel/sidepanel.css';
import './gallery.css';
import { CardStates, EdgeStates } from './card-states';
import { OptionsStates } from './options-states';
import { PanelState, PopupStates } from './popup-states';
import { WelcomeStates } from './welcome-states';

const asked = new URLSearchParams(location.search);
const theme = asked.get('theme') ?? 'light';
const language = asked.get('language') ?? 'en';
const sets = {
  cards: CardStates,
  edges: EdgeStates,
  popup: PopupStates,
  options: OptionsStates,
  welcome: WelcomeStates,
  panel: PanelState,
};
const States = sets[(asked.get('set') ?? 'cards') as keyof typeof sets];

document.documentElement.dataset.theme = theme;
if (asked.has('full')) document.documentElement.classList.add('full');
render(<States language={language} />, document.getElementById('app') as HTMLElement);
