/** Names that the reader wants left alone: "not this one". */
import type { EntityId } from '../briefing/schema';
import { keepMembers } from './keep-entries';
import type { KeptFact } from './kept-fact';

/** An entity, or one of its names, that is not marked: everywhere, or on one site and below it. */
export type MutedName = {
  readonly entity: EntityId;
  /** The name as it stands on pages; `null` for every name of the entity. */
  readonly alias: string | null;
  /** A host suffix; `null` for everywhere. */
  readonly site: string | null;
};

export const MUTED_NAMES_FACT: KeptFact<readonly MutedName[]> = {
  key: 'mutedNames',
  version: 1,
  keep: (value) => keepMembers(value, isMutedName),
};

/** Tells whether a mention is muted on a host; without an alias, whether every name of the entity is. */
export function isMuted(
  muted: readonly MutedName[],
  mention: Pick<MutedName, 'entity' | 'alias'>,
  host: string,
): boolean {
  return muted.some(
    ({ entity, alias, site }) =>
      entity === mention.entity &&
      (alias === null || alias === mention.alias) &&
      (site === null || `.${host}`.endsWith(`.${site}`)),
  );
}

/** Returns the list with a name added; the same list if it is in it already. */
export function withMuted(muted: readonly MutedName[], name: MutedName): readonly MutedName[] {
  return muted.some((each) => isSame(each, name)) ? muted : [...muted, name];
}

/** Returns the list without a name. */
export function withoutMuted(muted: readonly MutedName[], name: MutedName): readonly MutedName[] {
  return muted.filter((each) => !isSame(each, name));
}

function isSame(a: MutedName, b: MutedName): boolean {
  return a.entity === b.entity && a.alias === b.alias && a.site === b.site;
}

function isMutedName(value: unknown): boolean {
  const { entity, alias, site, ...others } = Object(value) as Record<string, unknown>;
  return Object.keys(others).length === 0 && isText(entity) && isTextOrNull(alias) && isTextOrNull(site);
}

function isTextOrNull(value: unknown): boolean {
  return value === null || isText(value);
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.length > 0 && value.length <= 254;
}
