/** What a mention stands in, and whom it means. `S` names a section. */
export type InSection<S> = { readonly section: S; readonly entity: string };

/**
 * Keeps the first mention of each entity in each section, while mentions come and go: enough to find a name,
 * few enough to read past. A mention that moves must go and come again.
 */
export type FirstPerSection<M> = {
  add(mention: M): void;
  remove(mention: M): void;
  /** Tells whether a mention that is in here is the first, as of the last call of `takeChanged`. */
  isFirst(mention: M): boolean;
  /** Returns those that came to be first or were it, since the last call. */
  takeChanged(): readonly M[];
};

type Group<M> = { readonly members: Set<M>; first: M | null; told: M | null };

/** Creates an empty set of firsts; `isBefore` tells the reading order. */
export function createFirstPerSection<S, M>(
  placeOf: (mention: M) => InSection<S>,
  isBefore: (a: M, b: M) => boolean,
): FirstPerSection<M> {
  const sections = new Map<S, Map<string, Group<M>>>();
  const touched = new Set<Group<M>>();

  const groupOf = (mention: M): Group<M> => {
    const { section, entity } = placeOf(mention);
    const groups = sections.get(section) ?? new Map<string, Group<M>>();
    sections.set(section, groups);
    const group = groups.get(entity) ?? { members: new Set(), first: null, told: null };
    groups.set(entity, group);
    return group;
  };

  return {
    add(mention) {
      const group = groupOf(mention);
      group.members.add(mention);
      // Where the first has gone, which one follows it is asked when changes are taken.
      if (group.first ? !isBefore(mention, group.first) : group.members.size > 1) return;
      group.first = mention;
      touched.add(group);
    },
    remove(mention) {
      const group = groupOf(mention);
      group.members.delete(mention);
      if (group.members.size === 0) prune(mention);
      if (group.first !== mention) return;
      group.first = null;
      touched.add(group);
    },
    isFirst: (mention) => groupOf(mention).first === mention,
    takeChanged() {
      const changed: M[] = [];
      for (const group of touched) {
        group.first ??= firstOf(group.members, isBefore);
        if (group.first === group.told) continue;
        if (group.told) changed.push(group.told);
        if (group.first) changed.push(group.first);
        group.told = group.first;
      }
      touched.clear();
      return changed;
    },
  };

  // A page that runs for hours must not keep the sections it threw away.
  function prune(mention: M): void {
    const { section, entity } = placeOf(mention);
    const groups = sections.get(section)!;
    groups.delete(entity);
    if (groups.size === 0) sections.delete(section);
  }
}

function firstOf<M>(members: Iterable<M>, isBefore: (a: M, b: M) => boolean): M | null {
  let first: M | null = null;
  for (const member of members) if (!first || isBefore(member, first)) first = member;
  return first;
}
