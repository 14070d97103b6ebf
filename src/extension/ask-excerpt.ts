import type { Dossier } from '@/src/core/briefing/dossier';
import type { Excerpt } from '@/src/core/citation/excerpt';
import { askBackground } from './ask-background';

/** Has the background write what is copied from a dossier; `null` when it cannot be reached, or knows no such thing. */
export function askExcerpt({ entity, asOf }: Dossier, excerpt: Excerpt): Promise<string | null> {
  return askBackground('excerpt', { entity: entity.id, asOf: asOf.date, excerpt }).catch(() => null);
}
