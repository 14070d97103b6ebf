import type { Briefing, EntityId, Names } from '../schema';

/** One form of a name as the author wrote it, with its place. */
export type NameForm = {
  readonly entity: EntityId;
  /** `alias`, `presumedAlias`, `weakAlias` or `previousName`: how far the form is believed. */
  readonly kind: 'alias' | 'presumedAlias' | 'weakAlias' | 'previousName';
  readonly lang: string;
  readonly index: number;
  readonly form: string;
  readonly names: Names;
};

const KINDS = ['alias', 'presumedAlias', 'weakAlias', 'previousName'] as const;

/** Lists every form of every entity's names. */
export function nameForms({ names }: Briefing): NameForm[] {
  return names.flatMap((own) =>
    KINDS.flatMap((kind) =>
      Object.entries(own[kind] ?? {}).flatMap(([lang, forms]) =>
        forms.map((form, index) => ({ entity: own.entity, kind, lang, index, form, names: own })),
      ),
    ),
  );
}

/** Writes a form so that forms a reader takes for the same are equal: case, accents, spaces and hyphens do not count. */
export function sameForm(form: string): string {
  const bare = form.normalize('NFD').replace(/\p{Mn}/gu, '');
  return bare
    .toLowerCase()
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .trim();
}
