import { PopupApp } from '../popup/PopupApp';
import type { PopupModel } from '../popup/popup-model';

/** Shows the side panel: the popup's page view at the panel's width and height, with the page's events as a rail below. */
export function SidePanelApp({ model }: { model: PopupModel }) {
  return (
    <div class="panel">
      <PopupApp model={model} />
    </div>
  );
}
