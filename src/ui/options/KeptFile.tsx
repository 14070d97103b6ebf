import { useRef } from 'preact/hooks';
import { isTooLarge } from '@/src/core/kept/kept-file-size';
import type { Language } from '../shared/language';
import { factNames } from './fact-names';
import type { ImportOutcome, Outcome } from './options-model';
import type { PartProps } from './use-outcome';

const UNREADABLE = Promise.resolve({ ok: false, error: 'unreadable' } as const);

/** Everything as one file, out and in, and back to the beginning. An import and a reset can be taken back. */
export function KeptFile({ model, tell }: PartProps, language: Language) {
  const { t } = language;
  const file = useRef<HTMLInputElement>(null);
  /** What the last change here left. */
  const left = useRef<string | null>(null);

  const save = async () => {
    const all = await model.onExport();
    if (all === null) return tell(UNREADABLE);
    model.onSave(fileName(new Date()), all);
  };
  /** Does a change and offers to put back what was there before; none that could not be taken back. */
  const replace = async (
    change: () => Promise<Outcome | ImportOutcome>,
    text: (outcome: ImportOutcome) => string,
  ) => {
    const before = await model.onExport();
    if (before === null) return tell(UNREADABLE);
    const isSecond = before === left.current;
    const changed = change().then(async (outcome) => {
      left.current = await model.onExport();
      return outcome;
    });
    tell(changed, (outcome) => ({
      text: text(outcome),
      // Of one that is pressed twice the first is what there is to take back.
      ...(!(isSecond && left.current === before) && { undo: () => model.onPutBack(before) }),
    }));
  };
  const load = async (chosen: File | undefined) => {
    if (!chosen) return;
    if (isTooLarge(chosen.size)) return tell(Promise.resolve({ ok: false, error: 'notOurs' }));
    const text = await chosen.text().catch(() => null);
    if (text === null) return tell(UNREADABLE);
    await replace(
      () => model.onImport(text),
      (outcome) =>
        outcome.ok && outcome.refused.length > 0
          ? t('options.imported.partly', { names: factNames(outcome.refused, language) })
          : t('options.imported'),
    );
  };
  return (
    <div class="kept-file">
      <button type="button" class="button" onClick={() => void save()}>
        {t('options.export')}
      </button>
      <button type="button" class="button" onClick={() => file.current?.click()}>
        {t('options.import')}
      </button>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => {
          const input = event.currentTarget;
          // Emptied, so that the same file can be chosen again.
          void load(input.files?.[0]).finally(() => {
            input.value = '';
          });
        }}
      />
      <button
        type="button"
        class="button"
        onClick={() => void replace(model.onReset, () => t('options.resetDone'))}
      >
        {t('options.reset')}
      </button>
    </div>
  );
}

/** `sidelight-2026-03-03.json`, by the reader's own day. */
function fileName(now: Date): string {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return `sidelight-${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}.json`;
}
