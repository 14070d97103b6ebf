/** A mention with the section of the page it stands in. `S` names a section, `P` is a place in reading order. */
export type InSection<S, P> = { readonly section: S; readonly entity: string; readonly place: P };

/**
 * Picks the first mention of each entity in each section: enough to find a name, few enough to read past.
 * `isBefore` tells the reading order. Returns the picked ones, in no particular order.
 */
export function firstPerSection<S, P, M extends InSection<S, P>>(
  mentions: Iterable<M>,
  isBefore: (a: P, b: P) => boolean,
): ReadonlySet<M> {
  const firsts = new Map<S, Map<string, M>>();
  for (const mention of mentions) {
    const section = firsts.get(mention.section) ?? new Map<string, M>();
    firsts.set(mention.section, section);
    const first = section.get(mention.entity);
    if (!first || isBefore(mention.place, first.place)) section.set(mention.entity, mention);
  }
  return new Set([...firsts.values()].flatMap((section) => [...section.values()]));
}
