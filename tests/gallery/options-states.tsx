import { briefing as realBriefing } from 'virtual:sidelight/briefing';
import type { EntityId } from '@/src/core/briefing/schema';
import { DEFAULT_SETTINGS } from '@/src/core/kept/settings';
import { OptionsApp } from '@/src/ui/options/OptionsApp';
import type { MutedRow, OptionsModel } from '@/src/ui/options/options-model';
import { BARE_OPTIONS_MODEL } from '../bare-options-model';

/** The options as they are at first, and with everything there can be; `?state=full`. */
export function OptionsStates({ language }: { language: string }) {
  const isFull = new URLSearchParams(location.search).get('state') === 'full';
  return <OptionsApp model={isFull ? { ...bare(language), ...FULL } : bare(language)} />;
}

const KEYS: OptionsModel['keys'] = [
  { command: '_execute_action', keys: 'Alt+Shift+.' },
  { command: 'next-mention', keys: 'Alt+.' },
  { command: 'previous-mention', keys: '' },
  { command: 'toggle-site', keys: 'Alt+Shift+,' },
];

const bare = (language: string): OptionsModel => ({
  ...BARE_OPTIONS_MODEL,
  language,
  keys: KEYS,
  onImport: async () => ({ ok: false, error: 'notOurs' }),
});

const muted = (entity: string, alias: string | null, site: string | null): MutedRow => ({
  muted: { entity: entity as EntityId, alias, site },
  name: realBriefing.entities.find(({ id }) => id === entity)?.name ?? null,
});

const FULL: Partial<OptionsModel> = {
  settings: { ...DEFAULT_SETTINGS, trigger: 'click', kinds: ['person', 'weapon'], sync: true, badge: false },
  rules: {
    '*': 'off',
    'example.com': 'on',
    '=news.example.net': 'on',
    'a-rather-long-host-name-of-somebody.pages.example.org': 'on',
    'example.co.uk': 'on',
    'xn--e1afmkfd.xn--p1ai': 'on',
    'example.edu': 'on',
  },
  muted: [
    muted('nicolas-maduro', 'Maduro', 'example.com'),
    muted('s-300', null, null),
    muted('gone-from-the-briefing', null, null),
  ],
  damage: [{ fact: 'siteRules', lost: { 'b.com': 3 }, restored: false }],
  newer: ['theme', 'dwellMs'],
};
