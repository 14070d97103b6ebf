/** The bundled briefing, as its files stand, unchecked: the gallery looks, the unit tests check. */
import type { Briefing } from '@/src/core/briefing/schema';

const files = import.meta.glob('/../../data/briefings/venezuela-2019/**/*.json', {
  eager: true,
  import: 'default',
});

const one = (name: string): unknown =>
  Object.entries(files).find(([path]) => path.endsWith(`/venezuela-2019/${name}.json`))?.[1] ?? [];
const folder = (name: string): unknown[] =>
  Object.entries(files).flatMap(([path, value]) => (path.includes(`/${name}/`) ? [value] : []));

export const realBriefing = {
  index: one('briefing'),
  entities: folder('entities'),
  names: folder('names'),
  confusables: one('confusables'),
  events: one('events'),
  quotes: one('quotes'),
  relations: one('relations'),
  sources: one('sources'),
} as Briefing;
