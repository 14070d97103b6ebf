/** Joins the options' looks with what is kept, and its changes with the background. */
import { useEffect, useState } from 'preact/hooks';
import type { Entity } from '@/src/core/briefing/schema';
import type { Settings } from '@/src/core/kept/settings';
import type { CommandKey } from '@/src/core/sites/command-keys';
import { EVERY_SITE } from '@/src/core/sites/site-rules';
import { commandBackground } from '@/src/extension/ask-background';
import { exportKept } from '@/src/extension/export-kept';
import { followKept } from '@/src/extension/follow-kept';
import type { KeptState } from '@/src/extension/kept-state';
import { openKeys, readKeys } from '@/src/extension/keys';
import { OptionsApp } from '@/src/ui/options/OptionsApp';
import type { ImportOutcome, Outcome } from '@/src/ui/options/options-model';
import { saveFile } from '@/src/ui/shared/save-file';

/** Shown where what is kept cannot be read, and said to be that. */
const NOTHING_KEPT: KeptState = { rules: {}, muted: [], damage: [], newer: [], syncFailed: false };

type Props = { entities: readonly Entity[]; language: string; settings: Settings };

/** The options page; it follows what is kept as it changes, here or elsewhere. */
export function OptionsPage({ entities, language, settings }: Props) {
  const found = useKept();
  const keys = useKeys();
  if (found === undefined) return null;
  const kept = found ?? NOTHING_KEPT;
  const muted = kept.muted.map((each) => ({
    muted: each,
    name: entities.find(({ id }) => id === each.entity)?.name ?? null,
  }));
  return (
    <OptionsApp
      model={{
        ...kept,
        isUnreadable: found === null,
        language,
        settings,
        muted,
        keys,
        onChangeKeys: () => void openKeys(),
        onChange: (name, value) => reached(commandBackground('changeSetting', { name, value } as never)),
        onMarkKind: (kind, isMarked) => reached(commandBackground('markKind', { kind, isMarked })),
        onEverySite: (on) =>
          reached(commandBackground('setSite', { scope: EVERY_SITE, on, privateWindow: null })),
        onSetRule: (scope, rule) => reached(commandBackground('setRule', { scope, rule })),
        onMute: (name) => reached(commandBackground('mute', name)),
        onUnmute: (name) => reached(commandBackground('unmute', name)),
        onExport: exportKept,
        onImport: (text) => reached(commandBackground('importFile', { text })),
        onPutBack: (text) => reached(commandBackground('putBack', { text })),
        onReset: () => reached(commandBackground('reset', {})),
        onForgetDamage: () => reached(commandBackground('forgetDamage', {})),
        onSave: (name, text) => saveFile({ name, type: 'application/json', text }),
      }}
    />
  );
}

/** `undefined` until it is known, `null` when it cannot be read. */
function useKept(): KeptState | null | undefined {
  const [kept, setKept] = useState<KeptState | null>();
  useEffect(() => followKept(setKept), []);
  return kept;
}

/** Follows the keys, which are changed on another page: looked at again whenever this one is seen again. */
function useKeys(): readonly CommandKey[] {
  const [keys, setKeys] = useState<readonly CommandKey[]>([]);
  useEffect(() => {
    const look = () => void readKeys().then(setKeys);
    look();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  return keys;
}

/** A background that cannot be reached is an outcome like others. */
function reached<O extends Outcome | ImportOutcome>(
  answer: Promise<O>,
): Promise<O | { readonly ok: false; readonly error: 'unreachable' }> {
  return answer.catch(() => ({ ok: false, error: 'unreachable' }));
}
