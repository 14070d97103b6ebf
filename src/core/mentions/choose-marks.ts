import type { Density } from './density';

/** What the reader wants marked: how many, and of which kinds. */
export type Choice<M> = { readonly density: Density; readonly isShown: (mention: M) => boolean };

/** The section a mention is in, and the entity it refers to. */
export type InSection = { readonly section: WeakKey; readonly entity: string };

/**
 * Keeps track of which mentions are to be marked, as mentions come and go and the reader changes settings. By default that is
 * the first of each entity in each section: enough to find a name, few enough to read past. A mention that moves has to be
 * removed and added again.
 */
export type ChosenMarks<M> = {
  add(mention: M): void;
  remove(mention: M): void;
  choose(choice: Choice<M>): void;
  has(mention: M): boolean;
  readonly size: number;
  /** Returns which mentions are to be marked now and which no longer, since the last call. */
  takeChanges(): { readonly came: readonly M[]; readonly went: readonly M[] };
};

/** The mentions of one entity in one section. */
type Group<M> = { readonly members: Set<M>; first: M | null };

/** Creates an empty choice; `isBefore` gives the reading order. */
export function createChosenMarks<M>(options: {
  readonly choice: Choice<M>;
  readonly placeOf: (mention: M) => InSection;
  readonly isBefore: (a: M, b: M) => boolean;
}): ChosenMarks<M> {
  const { placeOf, isBefore } = options;
  const all = new Set<M>();
  // Weak: a page that runs for hours must not keep the sections it threw away.
  const sections = new WeakMap<WeakKey, Map<string, Group<M>>>();
  /** Groups whose first mention is gone: the next one is looked for when changes are taken. */
  const headless = new Set<Group<M>>();
  const told = new Set<M>();
  const touched = new Set<M>();
  let choice = options.choice;

  const groupOf = (mention: M): Group<M> => {
    const { section, entity } = placeOf(mention);
    const groups = sections.get(section) ?? new Map<string, Group<M>>();
    sections.set(section, groups);
    const group = groups.get(entity) ?? { members: new Set(), first: null };
    groups.set(entity, group);
    return group;
  };
  const isChosen = (mention: M) =>
    choice.density !== 'none' &&
    all.has(mention) &&
    (choice.density === 'all' || groupOf(mention).first === mention) &&
    choice.isShown(mention);

  return {
    add(mention) {
      all.add(mention);
      touched.add(mention);
      const group = groupOf(mention);
      const { members, first } = group;
      members.add(mention);
      if (first ? !isBefore(mention, first) : members.size > 1) return;
      group.first = mention;
      if (first) touched.add(first);
    },
    remove(mention) {
      all.delete(mention);
      touched.add(mention);
      const group = groupOf(mention);
      group.members.delete(mention);
      if (group.first !== mention) return;
      group.first = null;
      headless.add(group);
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
      for (const group of headless) {
        group.first ??= firstOf(group.members, isBefore);
        if (group.first) touched.add(group.first);
      }
      headless.clear();
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

function firstOf<M>(members: Iterable<M>, isBefore: (a: M, b: M) => boolean): M | null {
  let first: M | null = null;
  for (const member of members) if (!first || isBefore(member, first)) first = member;
  return first;
}
