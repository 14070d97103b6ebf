/** The names by which a reader finds an entity. */
import type { Briefing, EntityId } from '../briefing/schema';

/** How an entity is called: forms without what they hold of somebody else's name, and what that is. */
export type SearchableNames = {
  readonly own: readonly string[];
  /** Somebody else's: the holder of an office that is named with its holder (“interim government of Guaidó”). */
  readonly borrowed: readonly string[];
};

type Forms = Readonly<Record<string, readonly string[]>> | undefined;
type Parted = { readonly own: string; readonly borrowed: string };

/**
 * Returns how each entity is called. What is borrowed is to be met only beside what is its own: a reader who types the holder's name
 * does not mean the office, and one who types “МИД РФ” means more than Russia.
 */
export function searchableNames(names: Briefing['names']): ReadonlyMap<EntityId, SearchableNames> {
  const bearers = bareNames(names);
  return new Map(
    names.map(({ entity, alias, presumedAlias, weakAlias, previousName, lookedUpAs }) => {
      const isBorrowed = (word: string) => bearers.has(word) && !bearers.get(word)?.has(entity);
      const forms = [alias, presumedAlias, weakAlias, previousName, lookedUpAs]
        .flatMap(formsOf)
        .map((form) => parted(form, isBorrowed));
      return [
        entity,
        {
          own: forms.flatMap(({ own }) => own || []),
          borrowed: forms.flatMap(({ borrowed }) => borrowed || []),
        },
      ];
    }),
  );
}

type IsBorrowed = (word: string) => boolean;

function parted(form: string, isBorrowed: IsBorrowed): Parted {
  const words = wordsIn(form);
  if (words.length === 1 || !words.some(isBorrowed)) return { own: form, borrowed: '' };
  const chunks = form.split(/\s+/).map((chunk) => partedChunk(chunk, isBorrowed));
  const joined = (part: keyof Parted) =>
    chunks
      .map((chunk) => chunk[part])
      .filter(Boolean)
      .join(' ');
  return { own: joined('own'), borrowed: joined('borrowed') };
}

/** As “Russia’s”: its ending goes with the name. */
const ENDING = 2;

function partedChunk(chunk: string, isBorrowed: IsBorrowed): Parted {
  const words = wordsIn(chunk);
  const own = words.filter((word) => !isBorrowed(word));
  if (own.length === words.length) return { own: chunk, borrowed: '' };
  if (own.every((word) => word.length <= ENDING)) return { own: '', borrowed: chunk };
  // The whole is typed as one word, too.
  return { own: [...own, words.join('')].join(' '), borrowed: words.filter(isBorrowed).join(' ') };
}

function wordsIn(form: string): string[] {
  return form.split(/[^\p{L}\p{M}]+/u).filter(Boolean);
}

/** Returns the entities that each name of one word belongs to. */
function bareNames(names: Briefing['names']): ReadonlyMap<string, ReadonlySet<EntityId>> {
  const bearers = new Map<string, Set<EntityId>>();
  for (const { entity, alias, presumedAlias, weakAlias } of names) {
    for (const form of [alias, presumedAlias, weakAlias].flatMap(formsOf)) {
      if (!/\s/.test(form)) bearers.set(form, (bearers.get(form) ?? new Set()).add(entity));
    }
  }
  return bearers;
}

function formsOf(forms: Forms): readonly string[] {
  return Object.values(forms ?? {}).flat();
}
