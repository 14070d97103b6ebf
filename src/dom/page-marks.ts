/** Decides which mentions are marked, and keeps the painter to it. */
import { familyOf } from '@/src/core/briefing/kind-family';
import type { EntityId, EntityKind } from '@/src/core/briefing/schema';
import { firstPerSection } from '@/src/core/mentions/first-per-section';
import type { HighlightPainter } from './highlight-painter';
import { isBefore, type PlacedMention, type PlacedMentions } from './placed-mentions';

/** How many mentions are marked: the first of an entity in each section, all, or none. */
export type Density = 'first' | 'all' | 'none';

export type PageMarks = {
  /** Marks what should be marked now, and nothing else. */
  update(density: Density): void;
  has(mention: PlacedMention): boolean;
  /** How many mentions are marked. */
  readonly size: number;
};

/** Creates the marks of a document; they last until the painter leaves. */
export function createPageMarks(options: {
  readonly placed: PlacedMentions;
  readonly painter: HighlightPainter;
  readonly kinds: Readonly<Record<EntityId, EntityKind>>;
}): PageMarks {
  const { placed, painter, kinds } = options;
  let marked: ReadonlySet<PlacedMention> = new Set();
  const family = ({ mention }: PlacedMention) => familyOf(kinds[mention.entity] as EntityKind);

  return {
    update(density) {
      const wanted = choose(placed, density);
      for (const one of marked) if (!wanted.has(one)) painter.erase(family(one), one.range);
      for (const one of wanted) if (!marked.has(one)) painter.paint(family(one), one.range);
      painter.keep();
      marked = wanted;
    },
    has: (mention) => marked.has(mention),
    get size() {
      return marked.size;
    },
  };
}

function choose(placed: PlacedMentions, density: Density): ReadonlySet<PlacedMention> {
  if (density === 'none') return new Set();
  if (density === 'all') return new Set(placed.all());
  const inSections = [...placed.all()].map((place) => ({
    section: place.section,
    entity: place.mention.entity,
    place,
  }));
  return new Set([...firstPerSection(inSections, isBefore)].map(({ place }) => place));
}
