import { isMuted, type MutedName } from '@/src/core/kept/muted-names';
import type { Mention } from '@/src/core/mentions/mention';
import type { PlacedChange, PlacedMentions } from '@/src/dom/placed-mentions';
import type { TextRun } from '@/src/dom/text-run';

export type UnmutedMentions = {
  /** Places the mentions of a run, but for those of muted names. */
  set(run: TextRun, mentions: readonly Mention[]): void;
  /** Goes by other muted names from now on. */
  mute(names: readonly MutedName[]): void;
  /** Forgets all that was found. */
  forget(): void;
};

/** Creates what lies between the scanner, which finds every name, and the mentions placed on a page of `host`: it leaves muted names out. */
export function createUnmutedMentions(options: {
  readonly placed: PlacedMentions;
  readonly host: string;
  readonly onChange: (change: PlacedChange) => void;
}): UnmutedMentions {
  const { placed, host, onChange } = options;
  const found = new Map<TextRun, readonly Mention[]>();
  let muted: readonly MutedName[] = [];
  const place = (run: TextRun, mentions: readonly Mention[]) => {
    const unmuted = mentions.filter((mention) => !isMuted(muted, mention, host));
    onChange(placed.set(run, unmuted));
  };
  return {
    set(run, mentions) {
      if (mentions.length > 0) found.set(run, mentions);
      else found.delete(run);
      place(run, mentions);
    },
    mute(names) {
      muted = names;
      for (const [run, mentions] of found) place(run, mentions);
    },
    forget() {
      for (const run of found.keys()) place(run, []);
      found.clear();
    },
  };
}
