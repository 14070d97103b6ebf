import { PopupApp } from '../popup/PopupApp';
import type { PopupModel } from '../popup/popup-model';

/** Shows the side panel: the popup's page view at the panel's own height and width, under which the page's events run as a rail. */
export function SidePanelApp({ model }: { model: PopupModel }) {
  return (
    <div class="panel">
      <PopupApp model={model} />
    </div>
  );
}
