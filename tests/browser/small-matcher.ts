import type { Families } from '@/src/core/briefing/families';
import type { EntityId } from '@/src/core/briefing/schema';
import { compileMatcher } from '@/src/core/matching/compile-matcher';
import { loadMatcher, type Matcher } from '@/src/core/matching/load-matcher';

/** How these two look. */
export const smallFamilies: Families = new Map([
  ['ada-example' as EntityId, 'person'],
  ['bo-sample' as EntityId, 'person'],
]);

/** A matcher of two fictional people, enough to see where marks fall. */
export function smallMatcher(): Matcher {
  const bytes = compileMatcher({
    entities: [
      { id: 'ada-example' as EntityId, kind: 'person' },
      { id: 'bo-sample' as EntityId, kind: 'person' },
    ],
    names: [
      { entity: 'ada-example' as EntityId, alias: { en: ['Ada Example'] } },
      { entity: 'bo-sample' as EntityId, alias: { en: ['Bo Sample'] } },
    ],
    confusables: [],
  });
  return loadMatcher(bytes.slice().buffer);
}
