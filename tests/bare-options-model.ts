import { DEFAULT_SETTINGS } from '@/src/core/kept/settings';
import type { OptionsModel } from '@/src/ui/options/options-model';

const ok = async () => ({ ok: true }) as const;
const nothing = () => {};

/** The options of a reader who decided nothing, and whose every change works; tests say what they need of them. */
export const BARE_OPTIONS_MODEL: OptionsModel = {
  language: 'en',
  settings: DEFAULT_SETTINGS,
  rules: {},
  muted: [],
  damage: [],
  newer: [],
  keys: [],
  isUnreadable: false,
  syncFailed: false,
  onChangeKeys: nothing,
  onChange: ok,
  onMarkKind: ok,
  onEverySite: ok,
  onSetRule: ok,
  onMute: ok,
  onUnmute: ok,
  onExport: async () => '{}',
  onImport: async () => ({ ok: true, refused: [] }),
  onPutBack: async () => ({ ok: true, refused: [] }),
  onReset: ok,
  onForgetDamage: ok,
  onSave: nothing,
};
