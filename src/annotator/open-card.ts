/** One open card after it opened: which entity it is turned to, as of which day, and the way back. */
import type { Dossier } from '@/src/core/briefing/dossier';
import type { EdtfDate, EntityId } from '@/src/core/briefing/schema';
import type { PageDate } from '@/src/core/chronology/page-date';
import { copyText } from '@/src/dom/copy-text';
import type { PlacedMention } from '@/src/dom/placed-mentions';
import { askBackground } from '@/src/extension/ask-background';
import { timelineUrl } from '@/src/extension/extension-pages';
import type { EntityCardProps } from '@/src/ui/card/card-props';
import type { CardLanguage } from './card-language';
import type { DossierStore } from './dossier-store';

/** What every card of a page has in common. */
export type CardPage = {
  readonly dossiers: DossierStore;
  readonly language: CardLanguage;
  readonly date: PageDate | null;
  /** The entities that the page names now. */
  readonly entities: () => ReadonlySet<EntityId>;
};

export type OpenCardOptions = {
  readonly target: PlacedMention;
  readonly page: CardPage;
  /** Shows the card with new props; not called any more after `close`. */
  readonly render: (props: EntityCardProps) => void;
  readonly onClose: () => void;
};

export type OpenCard = {
  readonly target: PlacedMention;
  /** Drops answers that are still on their way. */
  close(): void;
};

/** The entities that were opened in this card, the shown one last, and the day the reader chose, if any. */
type Turn = { readonly trail: readonly EntityId[]; readonly readerDate: EdtfDate | null };

/** Opens the card of a mention, which renders as soon as its dossier is here; it closes when nobody can be asked. */
export function openCard({ target, page, render, onClose }: OpenCardOptions): OpenCard {
  let asked: Turn | null = null;

  async function turnTo(turn: Turn): Promise<void> {
    const before = asked;
    asked = turn;
    const [dossier, language] = await Promise.all([dossierFor(turn, page.dossiers), page.language.get()]);
    // The reader went on or left while a sleeping background woke up.
    if (asked !== turn) return;
    if (dossier && language) render(propsFor(turn, dossier, language));
    else if (before) asked = before;
    else onClose();
  }

  function propsFor(turn: Turn, dossier: Dossier, language: EntityCardProps['language']): EntityCardProps {
    const { trail, readerDate } = turn;
    const isOwn = dossier.entity.id === target.mention.entity;
    return {
      dossier,
      language,
      pageDate: page.date,
      onPage: page.entities(),
      ...(isOwn && { mention: target.mention }),
      timelineUrl,
      onOpenTimeline: (place) => void askBackground('openTimeline', place).catch(() => {}),
      onOpenEntity: (entity) => void turnTo({ trail: [...trail, entity], readerDate }),
      ...(trail.length > 1 && { onBack: () => void turnTo({ trail: trail.slice(0, -1), readerDate }) }),
      onAsOf: (date) => void turnTo({ trail, readerDate: date }),
      onCopy: (text) => copyText(document, text),
      onClose,
    };
  }

  void turnTo({ trail: [target.mention.entity], readerDate: null });
  return {
    target,
    close() {
      asked = null;
    },
  };
}

// Without waiting where nothing has to be waited for: a card is painted within a frame of its dwell's end.
function dossierFor({ trail, readerDate }: Turn, dossiers: DossierStore): Promise<Dossier | null> {
  const entity = trail.at(-1) as EntityId;
  return readerDate ? dossiers.getAsOf(entity, readerDate) : dossiers.get(entity);
}
