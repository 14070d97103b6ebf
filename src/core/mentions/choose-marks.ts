import type { Density } from './density';
import { createFirstPerSection, type InSection } from './first-per-section';

/** What the reader wants marked: how many of those that are shown at all. */
export type Choice<M> = { readonly density: Density; readonly isShown: (mention: M) => boolean };

/** Keeps which mentions are to be marked, while mentions come and go and the reader changes his mind. */
export type ChosenMarks<M> = {
  add(mention: M): void;
  remove(mention: M): void;
  choose(choice: Choice<M>): void;
  has(mention: M): boolean;
  readonly size: number;
  /** Returns which mentions are to be marked now and which no longer, since the last call. */
  takeChanges(): { readonly came: readonly M[]; readonly went: readonly M[] };
};

/** Creates an empty choice; `isBefore` tells the reading order. */
export function createChosenMarks<S, M>(options: {
  readonly choice: Choice<M>;
  readonly placeOf: (mention: M) => InSection<S>;
  readonly isBefore: (a: M, b: M) => boolean;
}): ChosenMarks<M> {
  const all = new Set<M>();
  const firsts = createFirstPerSection(options.placeOf, options.isBefore);
  const told = new Set<M>();
  const touched = new Set<M>();
  let choice = options.choice;

  const isChosen = (mention: M) =>
    choice.density !== 'none' &&
    all.has(mention) &&
    (choice.density === 'all' || firsts.isFirst(mention)) &&
    choice.isShown(mention);

  return {
    add(mention) {
      all.add(mention);
      firsts.add(mention);
      touched.add(mention);
    },
    remove(mention) {
      all.delete(mention);
      firsts.remove(mention);
      touched.add(mention);
    },
    choose(next) {
      choice = next;
      for (const mention of all) touched.add(mention);
    },
    has: (mention) => told.has(mention),
    get size() {
      return told.size;
    },
    takeChanges() {
      const came: M[] = [];
      const went: M[] = [];
      for (const mention of firsts.takeChanged()) touched.add(mention);
      for (const mention of touched) {
        if (isChosen(mention) === told.has(mention)) continue;
        if (told.delete(mention)) went.push(mention);
        else {
          told.add(mention);
          came.push(mention);
        }
      }
      touched.clear();
      return { came, went };
    },
  };
}
