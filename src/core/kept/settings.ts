/** What the reader may decide once for all pages. At most a dozen: each is a decision that we did not make. */
import { KIND_FAMILIES, type KindFamily } from '../briefing/kind-family';
import { type KeptFact, keptIn } from './kept-fact';

export type Settings = {
  /** How long the pointer has to rest before a card opens, in ms. */
  readonly dwellMs: (typeof CHOICES.dwellMs)[number];
  /** What opens a card: resting on a name, resting with Shift held, or a click. */
  readonly trigger: (typeof CHOICES.trigger)[number];
  /** How many mentions are marked: the first in each section, all, or none. */
  readonly density: (typeof CHOICES.density)[number];
  /** The kinds that are marked. */
  readonly kinds: readonly KindFamily[];
  /** `page`: cards follow the page they are on, our own pages the system. */
  readonly theme: (typeof CHOICES.theme)[number];
  /** BCP 47 tag of the words and the data, or `browser`: that of the browser. */
  readonly language: string;
  /** Whether the toolbar's button shows how many names the page has. */
  readonly badge: boolean;
  /** Whether settings and site rules go through the browser's own account to the reader's other devices. */
  readonly sync: boolean;
};

export type SettingName = keyof Settings;

/** The values of settings that have a list of them. */
export const CHOICES = {
  dwellMs: [150, 400, 700],
  trigger: ['hover', 'modifier', 'click'],
  density: ['first', 'all', 'none'],
  theme: ['page', 'light', 'dark'],
} as const;

export const DEFAULT_SETTINGS: Settings = {
  // Long enough to read past a name, short enough to feel at hand (Page Previews, NN/g).
  dwellMs: 400,
  trigger: 'hover',
  density: 'first',
  kinds: KIND_FAMILIES,
  theme: 'page',
  language: 'browser',
  badge: true,
  // Off: nothing else ever leaves the device, and only the reader can want that.
  sync: false,
};

export const SETTING_NAMES = Object.keys(DEFAULT_SETTINGS) as readonly SettingName[];

const IS_VALID: { readonly [N in SettingName]: (value: unknown) => boolean } = {
  dwellMs: isOneOf(CHOICES.dwellMs),
  trigger: isOneOf(CHOICES.trigger),
  density: isOneOf(CHOICES.density),
  kinds: (value) => Array.isArray(value) && value.every(isOneOf(KIND_FAMILIES)),
  theme: isOneOf(CHOICES.theme),
  // Only what `Intl` takes: of another tag it throws, on every page.
  language: (value) =>
    typeof value === 'string' && /^(browser|[a-z]{2,3}(-[a-z]{4})?(-[a-z]{2})?)$/i.test(value),
  badge: isOneOf([true, false]),
  sync: isOneOf([true, false]),
};

/** Tells whether a setting may have a value. */
export function isSetting<N extends SettingName>(name: N, value: unknown): value is Settings[N] {
  return IS_VALID[name](value);
}

/** Returns a setting as a fact to keep. */
export function settingFact<N extends SettingName>(name: N): KeptFact<Settings[N]> {
  return {
    key: name,
    version: 1,
    keep: (value) => (IS_VALID[name](value) ? (value as Settings[N]) : DEFAULT_SETTINGS[name]),
  };
}

/** Returns all settings in what storage holds. */
export function settingsIn(stored: Readonly<Record<string, unknown>>): Settings {
  return Object.fromEntries(
    SETTING_NAMES.map((name) => [name, keptIn<unknown>(stored, settingFact(name))]),
  ) as Settings;
}

/** Returns the kinds that are marked once one of them is, or no longer. */
export function withKind(kinds: readonly KindFamily[], kind: KindFamily, isMarked: boolean): KindFamily[] {
  return KIND_FAMILIES.filter((each) => (each === kind ? isMarked : kinds.includes(each)));
}

function isOneOf(choices: readonly unknown[]): (value: unknown) => boolean {
  return (value) => choices.includes(value);
}
