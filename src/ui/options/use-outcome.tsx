/** Tells what became of a change: nothing when it worked and is plain to see, a line with Undo, or why it failed. */
import { useState } from 'preact/hooks';
import type { Language } from '../shared/language';
import type { ImportOutcome, OptionsModel, Outcome } from './options-model';

/** What is said after a change that worked, and how it is taken back. */
export type Done = {
  readonly text: string;
  /** Absent where nothing changed: if the same is said already, with an Undo, that stays. */
  readonly undo?: () => Promise<Outcome | ImportOutcome>;
  /** The `data-row` of the row that went, and comes back with Undo. */
  readonly row?: string;
};

export type Tell = (
  change: Promise<Outcome | ImportOutcome>,
  done?: (outcome: ImportOutcome) => Done,
) => void;

/** What every part of the page is given. */
export type PartProps = { readonly model: OptionsModel; readonly tell: Tell };

export type Shown =
  | { readonly is: 'nothing' }
  /** With `undo` it was that which failed, and it can be tried again. */
  | {
      readonly is: 'failed';
      readonly error: Exclude<Outcome, { ok: true }>['error'];
      readonly undo: Undo | null;
    }
  | { readonly is: 'done'; readonly text: string; readonly undo: Undo | null };

type Undo = { readonly act: () => void; readonly row: string | undefined };

/** Holds what is told about the last change. */
export function useOutcome(): { readonly shown: Shown; readonly tell: Tell } {
  const [shown, setShown] = useState<Shown>({ is: 'nothing' });
  const follow = (
    change: Promise<Outcome | ImportOutcome>,
    again: Undo | null,
    done?: (outcome: ImportOutcome) => Done,
  ) => {
    // What failed before is no answer to this one, and the same words would not be heard again. A button stays: it may have the focus.
    setShown((before) => (before.is === 'failed' && !before.undo ? { is: 'nothing' } : before));
    void change.then((outcome) => {
      if (!outcome.ok) return setShown({ is: 'failed', error: outcome.error, undo: again });
      const said = done?.({ refused: [], ...outcome });
      setShown((before) => {
        if (!said) return { is: 'nothing' };
        const isSaid = before.is === 'done' && before.text === said.text;
        return isSaid && !said.undo ? before : { is: 'done', text: said.text, undo: undoOf(said) };
      });
    });
  };
  const undoOf = ({ undo, row }: Done) => {
    if (!undo) return null;
    const again: Undo = { act: () => follow(undo(), again), row };
    return again;
  };
  const tell: Tell = (change, done) => follow(change, null, done);
  return { shown, tell };
}

/** The line that says it. It is there before it speaks, so that a screen reader hears it. */
export function OutcomeLine({ outcome }: { outcome: Shown }, { t }: Language) {
  return (
    <p class={`outcome outcome-${outcome.is}`} role="status">
      {outcome.is === 'failed' && t(`options.failed.${outcome.error}`)}
      {outcome.is === 'done' && outcome.text}
      {outcome.is !== 'nothing' && outcome.undo && (
        <button type="button" class="outcome-undo" data-row={outcome.undo.row} onClick={outcome.undo.act}>
          {t('options.undo')}
        </button>
      )}
    </p>
  );
}
