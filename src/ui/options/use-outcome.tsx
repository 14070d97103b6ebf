/** Tells what became of a change: nothing when it worked and is plain to see, a line with Undo, or why it failed. */
import { useState } from 'preact/hooks';
import type { Language } from '../shared/language';
import type { ImportOutcome, OptionsModel, Outcome } from './options-model';

/** What is said after a change that worked, and how it is taken back. */
export type Done = { readonly text: string; readonly undo?: () => Promise<Outcome | ImportOutcome> };

export type Tell = (
  change: Promise<Outcome | ImportOutcome>,
  done?: (outcome: ImportOutcome) => Done,
) => void;

/** What every part of the page is given. */
export type PartProps = { readonly model: OptionsModel; readonly tell: Tell };

export type Shown =
  | { readonly is: 'nothing' }
  | { readonly is: 'failed'; readonly error: Exclude<Outcome, { ok: true }>['error'] }
  | { readonly is: 'done'; readonly text: string; readonly undo: (() => void) | null };

/** Holds what is told about the last change. */
export function useOutcome(): { readonly shown: Shown; readonly tell: Tell } {
  const [shown, setShown] = useState<Shown>({ is: 'nothing' });
  const tell: Tell = (change, done) => {
    void change.then((outcome) => {
      if (!outcome.ok) return setShown({ is: 'failed', error: outcome.error });
      const said = done?.({ refused: [], ...outcome });
      const undo = said?.undo;
      setShown(
        said ? { is: 'done', text: said.text, undo: undo ? () => tell(undo()) : null } : { is: 'nothing' },
      );
    });
  };
  return { shown, tell };
}

/** The line that says it. It is there before it speaks, so that a screen reader hears it. */
export function OutcomeLine({ outcome }: { outcome: Shown }, { t }: Language) {
  return (
    <p class={`outcome outcome-${outcome.is}`} role="status">
      {outcome.is === 'failed' && t(`options.failed.${outcome.error}`)}
      {outcome.is === 'done' && outcome.text}
      {outcome.is === 'done' && outcome.undo && (
        <button type="button" class="outcome-undo" onClick={outcome.undo}>
          {t('options.undo')}
        </button>
      )}
    </p>
  );
}
