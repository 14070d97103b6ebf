/** Decides which mentions are marked, and keeps the painter to it. */
import { familyOf, type KindFamily } from '@/src/core/briefing/kind-family';
import type { EntityId, EntityKind } from '@/src/core/briefing/schema';
import { firstPerSection } from '@/src/core/mentions/first-per-section';
import type { HighlightPainter } from './highlight-painter';
import { isBefore, type PlacedMention, type PlacedMentions } from './placed-mentions';

/** How many mentions are marked: the first of an entity in each section, all, or none. */
export type Density = 'first' | 'all' | 'none';

/** What the reader wants marked. */
export type MarkChoice = { readonly density: Density; readonly kinds: readonly KindFamily[] };

export type PageMarks = {
  /** Marks what should be marked now, and nothing else. */
  update(choice: MarkChoice): void;
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
    update({ density, kinds: shown }) {
      const candidates = [...placed.all()].filter((one) => shown.includes(family(one)));
      const wanted = choose(candidates, density);
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

function choose(candidates: readonly PlacedMention[], density: Density): ReadonlySet<PlacedMention> {
  if (density === 'none') return new Set();
  if (density === 'all') return new Set(candidates);
  const inSections = candidates.map((place) => ({
    section: place.section,
    entity: place.mention.entity,
    place,
  }));
  return new Set([...firstPerSection(inSections, isBefore)].map(({ place }) => place));
}
