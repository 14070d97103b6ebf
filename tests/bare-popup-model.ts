import type { PopupModel } from '@/src/ui/popup/popup-model';

const nothing = () => {};

/** A popup behind which is no page, and which finds and does nothing; tests say what they need of it. */
export const BARE_POPUP_MODEL: PopupModel = {
  language: 'en',
  page: { is: 'forbidden' },
  pause: null,
  inPrivate: false,
  failed: null,
  recent: [],
  search: () => [],
  dossierOf: () => null,
  onSwitch: nothing,
  onPause: nothing,
  onResume: nothing,
  onAllowSite: nothing,
  onAllowEverywhere: nothing,
  onJumpTo: nothing,
  onLookUp: nothing,
  onForgetLookUps: nothing,
  onOptions: nothing,
  timelineUrl: () => 'timeline.html',
  openTimeline: nothing,
  onCopy: async () => true,
};
