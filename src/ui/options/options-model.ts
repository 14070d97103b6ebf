/** What the options page is given and what it asks for. It knows no storage and no `browser.*`. */
import type { KindFamily } from '@/src/core/briefing/kind-family';
import type { Localised } from '@/src/core/briefing/schema';
import type { Damage } from '@/src/core/kept/damage';
import type { MutedName } from '@/src/core/kept/muted-names';
import type { SettingName, Settings } from '@/src/core/kept/settings';
import type { CommandKey } from '@/src/core/sites/command-keys';
import type { SiteRule, SiteRules } from '@/src/core/sites/site-rules';

/** The outcome of a change: whether it was stored, and if not, why. */
export type Outcome =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly error: 'full' | 'newer' | 'newerFile' | 'notOurs' | 'unreachable' | 'unreadable';
    };

/** `refused`: keys of facts in the file that were not taken, or only in part. */
export type ImportOutcome =
  | Exclude<Outcome, { ok: true }>
  | { readonly ok: true; readonly refused: readonly string[] };

/** A muted name with the entity's name; `null` for one that no briefing knows any more. */
export type MutedRow = { readonly muted: MutedName; readonly name: Localised | null };

export type OptionsModel = {
  /** BCP 47 tag of the reader's language. */
  readonly language: string;
  readonly settings: Settings;
  readonly rules: SiteRules;
  readonly muted: readonly MutedRow[];
  /** Whether what is kept cannot be read, so that this shows the defaults. */
  readonly isUnreadable: boolean;
  /** What was found damaged and put aside. */
  readonly damage: readonly Damage[];
  /** Keys of facts that a newer version wrote: shown as far as they are understood, not changed. */
  readonly newer: readonly string[];
  /** Empty where the browser has no commands. */
  readonly keys: readonly CommandKey[];
  /** Whether the browser's account refused what was to go there. */
  readonly syncFailed: boolean;
  readonly onChange: <N extends SettingName>(name: N, value: Settings[N]) => Promise<Outcome>;
  /** Has a kind marked, or no longer. */
  readonly onMarkKind: (kind: KindFamily, isMarked: boolean) => Promise<Outcome>;
  /** Has names marked wherever that is allowed, or only where the reader turned it on. */
  readonly onEverySite: (on: boolean) => Promise<Outcome>;
  /** Writes the rule of a scope, `example.com` or `=example.com`, or forgets it. */
  readonly onSetRule: (scope: string, rule: SiteRule | null) => Promise<Outcome>;
  readonly onMute: (name: MutedName) => Promise<Outcome>;
  readonly onUnmute: (name: MutedName) => Promise<Outcome>;
  /** Resolves to the text of a file that holds everything, to `null` when that cannot be read. */
  readonly onExport: () => Promise<string | null>;
  readonly onImport: (text: string) => Promise<ImportOutcome>;
  /** Puts back what `onExport` gave, in place of all that is kept. */
  readonly onPutBack: (text: string) => Promise<ImportOutcome>;
  readonly onReset: () => Promise<Outcome>;
  /** Opens the browser's page where keys are changed. */
  readonly onChangeKeys: () => void;
  readonly onForgetDamage: () => Promise<Outcome>;
  /** Offers a text to the reader as a file. */
  readonly onSave: (name: string, text: string) => void;
};
