import { briefing } from 'virtual:sidelight/briefing';
import { render } from 'preact';
import { PopupPage } from './PopupPage';
import '@/src/ui/popup/popup.css';

render(<PopupPage briefing={briefing} />, document.getElementById('app') as HTMLElement);
