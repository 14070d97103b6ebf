import { familyOf, KIND_FAMILIES } from '@/src/core/briefing/kind-family';
import type { EntityKind } from '@/src/core/briefing/schema';

/** The entities of the welcome page's sample: of each look but that of agreements, and such as stand by themselves. */
const SAMPLE: readonly string[] = [
  'maria-zakharova',
  'john-bolton',
  'nicolas-maduro',
  's-300',
  'rosoboronexport',
  'caracas',
];

type Entity = { readonly id: string; readonly kind: EntityKind };

/** Chooses those whose names the sample shows; of a briefing that has none of ours, the first of each look, then whoever comes first. */
export function sampleOf<T extends Entity>(entities: readonly T[]): readonly T[] {
  const chosen = SAMPLE.flatMap((id) => entities.filter((entity) => entity.id === id));
  if (chosen.length > 0) return chosen;
  const looks = KIND_FAMILIES.flatMap((look) => entities.find(({ kind }) => familyOf(kind) === look) ?? []);
  return [...new Set([...looks, ...entities])].slice(0, SAMPLE.length);
}
