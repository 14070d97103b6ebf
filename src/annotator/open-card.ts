/** One open card: which entity it shows, as of which day, the way back, and whether it is pinned. */
import type { Dossier } from '@/src/core/briefing/dossier';
import type { EdtfDate, EntityId } from '@/src/core/briefing/schema';
import type { PageDate } from '@/src/core/chronology/page-date';
import type { Excerpt } from '@/src/core/citation/excerpt';
import type { Mention } from '@/src/core/mentions/mention';
import { copyText } from '@/src/dom/copy-text';
import { askBackground } from '@/src/extension/ask-background';
import { askExcerpt } from '@/src/extension/ask-excerpt';
import type { Answers } from '@/src/extension/calls';
import { timelineUrl } from '@/src/extension/extension-pages';
import { isExtensionThere } from '@/src/extension/is-extension-there';
import type { EntityCardProps, Refusal, RefusalFailure, TimelineTarget } from '@/src/ui/card/card-props';
import type { AskedOnce } from './asked-once';
import type { CardFrame } from './card-frame';
import type { CardHost } from './card-host';
import type { DossierStore } from './dossier-store';
import type { CardAnchor } from './place-card';
import type { Refusals } from './refusals';

/** What every card of a page has in common. */
export type CardPage = {
  readonly dossiers: DossierStore;
  readonly words: AskedOnce<Answers['words']>;
  /** The entities that the page names now. */
  readonly entities: () => ReadonlySet<EntityId>;
  readonly refusals: Refusals;
};

/** What a card is opened at: a mention of this document, or one of a frame in it. */
export type CardTarget = { readonly mention: Pick<Mention, 'entity' | 'alias' | 'evidence'> };

export type OpenCardOptions<T extends CardTarget> = {
  readonly target: T;
  readonly page: CardPage;
  /** The host of the page's cards; `null` when their code cannot be had. */
  readonly host: () => Promise<CardHost | null>;
  /** Where the card attaches. */
  readonly anchor: CardAnchor;
  /** It lies at the bottom of the view instead. */
  readonly isSheet: boolean;
  /** Whether it takes the focus when it is shown: opened by keyboard or touch, it does. */
  readonly takesFocus: boolean;
  /** The reader closed it, its anchor left the view, or nobody can be asked. */
  readonly onClose: () => void;
  readonly onPin: (pinned: boolean) => void;
  /** The reader refused something: the card says so and offers Undo, and should not close by itself meanwhile. */
  readonly onRefuse: () => void;
};

/** A card of which there is nothing to be seen here. */
export type UnseenCard<T extends CardTarget> = {
  readonly target: T;
  /** Takes the card away and drops answers that are still on their way. */
  close(): void;
};

export type OpenCard<T extends CardTarget> = UnseenCard<T> & {
  /** Its rectangle in the viewport, CSS px; none while there is nothing to be seen of it. */
  readonly rect: () => DOMRect | undefined;
  readonly holdsFocus: () => boolean | undefined;
  /** See `CardFrame`. */
  readonly foldUp: () => boolean | undefined;
  /** Tells whether it offers to turn the site on again: it then outlives the page's session. */
  readonly offersSite: () => boolean | undefined;
};

/** The entities opened in this card one after the other, the shown one last, and the day that the reader chose, if any. */
type Turn = { readonly trail: readonly EntityId[]; readonly readerDate: EdtfDate | null };

type Told = {
  readonly turn: Turn;
  readonly dossier: Dossier;
  readonly language: EntityCardProps['language'];
  readonly pageDate: PageDate | null;
};

/** How often to ask again where the background did not answer within two seconds. */
const MOST_TRIES = 4;

/** Opens the card of a mention; it is shown as soon as its dossier, the words and the card's code are here. */
export function openCard<T extends CardTarget>(options: OpenCardOptions<T>): OpenCard<T> {
  const { target, page, host, anchor, isSheet, takesFocus, onClose, onPin, onRefuse } = options;
  let asked: Turn | null = null;
  let tries = 0;
  let told: Told | null = null;
  let frame: CardFrame | null = null;
  let isPinned = false;
  let refused: Refusal | null = null;
  let refusalFailed: RefusalFailure | null = null;

  async function turnTo(turn: Turn): Promise<void> {
    const before = asked;
    asked = turn;
    const [dossier, words, cards] = await Promise.all([
      dossierFor(turn, page.dossiers),
      page.words.get(),
      host(),
    ]);
    // The reader went on or left while a sleeping background woke up.
    if (asked !== turn) return;
    if (dossier && words && cards)
      tell({ turn, dossier, language: cards.language(words), pageDate: page.dossiers.pageDate() }, cards);
    else if (before) asked = before;
    // The pointer is still there, so the card is still wanted.
    else if (isExtensionThere() && tries++ < MOST_TRIES) {
      asked = null;
      void turnTo(turn);
    } else onClose();
  }

  function tell(next: Told, cards: CardHost): void {
    told = next;
    if (frame) {
      update();
    } else {
      frame = cards.open();
      frame.show(propsFor(next), anchor, onClose);
      if (takesFocus) frame.focus();
    }
  }

  function update(): void {
    if (told) frame?.update(propsFor(told));
  }

  function pin(pinned: boolean): void {
    isPinned = pinned;
    if (pinned) frame?.pin();
    onPin(pinned);
    update();
  }

  function turnAway(what: Refusal, undo: boolean): void {
    // Once the site is on again, a new session comes, with cards of its own.
    const isLast = undo && what === 'site';
    if (!isLast) refused = undo ? null : what;
    refusalFailed = null;
    const { entity, alias } = target.mention;
    void page.refusals.change({ what, entity, alias }, undo).then((failure) => {
      if (failure) sayUnchanged(what, undo, failure);
      else if (isLast) onClose();
    });
    update();
    if (!undo) onRefuse();
  }

  function sayUnchanged(what: Refusal, undo: boolean, failure: RefusalFailure): void {
    // The card was closed meanwhile.
    if (asked === null) return;
    refused = undo ? what : null;
    refusalFailed = failure;
    update();
  }

  function propsFor({ turn: { trail, readerDate }, dossier, language, pageDate }: Told): EntityCardProps {
    // The article's day, so that the timeline shows where the article stands.
    const besideArticle = (place: TimelineTarget) => ({ ...place, ...(pageDate && { asOf: pageDate.date }) });
    return {
      dossier,
      language,
      presentation: isSheet ? 'sheet' : 'floating',
      pageDate,
      onPage: page.entities(),
      ...(dossier.entity.id === target.mention.entity && { mention: target.mention }),
      timelineUrl: (place) => timelineUrl(besideArticle(place)),
      onOpenTimeline: (place) => void askBackground('openTimeline', besideArticle(place)).catch(() => {}),
      onOpenEntity: (entity) => void turnTo({ trail: [...trail, entity], readerDate }),
      ...(trail.length > 1 && { onBack: () => void turnTo({ trail: trail.slice(0, -1), readerDate }) }),
      onAsOf: (date) => void turnTo({ trail, readerDate: date }),
      onCopy: (excerpt) => copyFrom(dossier, excerpt),
      onRefuse: (what) => turnAway(what, false),
      ...(refused && { onUndo: () => refused && turnAway(refused, true) }),
      refused,
      refusalFailed,
      sites: page.refusals.sites(),
      pinned: isPinned,
      ...(!isSheet && { onPin: pin }),
      onClose,
    };
  }

  void turnTo({ trail: [target.mention.entity], readerDate: null });
  return {
    target,
    rect: () => frame?.rect(),
    holdsFocus: () => frame?.holdsFocus(),
    foldUp: () => frame?.foldUp(),
    offersSite: () => refused === 'site',
    close() {
      asked = null;
      frame?.close();
    },
  };
}

async function copyFrom(dossier: Dossier, excerpt: Excerpt): Promise<boolean> {
  const text = await askExcerpt(dossier, excerpt);
  return text !== null && copyText(text);
}

// The store's own promise, with no `await` around it: a card is painted within a frame of its dwell's end.
function dossierFor({ trail, readerDate }: Turn, dossiers: DossierStore): Promise<Dossier | null> {
  const entity = trail.at(-1) as EntityId;
  return readerDate ? dossiers.getAsOf(entity, readerDate) : dossiers.get(entity);
}
