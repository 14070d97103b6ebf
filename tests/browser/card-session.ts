/**
 * A page session without the browser's extension: two fictional people are found, marked and shown in cards on the test's own
 * page. `./fake-extension` is to be imported before it.
 */
import { createCardHost } from '@/src/annotator/card-host';
import { type HoverCard, startHoverCard } from '@/src/annotator/hover-card-session';
import type { Dossier } from '@/src/core/briefing/dossier';
import type { EntityId } from '@/src/core/briefing/schema';
import { DEFAULT_SETTINGS, type Settings } from '@/src/core/kept/settings';
import type { HighlightPainter } from '@/src/dom/highlight-painter';
import { createPageMarks } from '@/src/dom/page-marks';
import { startPageScanner } from '@/src/dom/page-scanner';
import { createPlacedMentions, type PlacedMentions } from '@/src/dom/placed-mentions';
import { wordsOf } from '@/src/locales/words-of';
import { FICTIONAL } from '../gallery/fictional';
import { smallFamilies, smallMatcher } from './small-matcher';

export const NAMES: Readonly<Record<string, string>> = {
  'ada-example': 'Ada Example',
  'bo-sample': 'Bo Sample',
};

export type CardSession = {
  readonly card: HoverCard;
  readonly placed: PlacedMentions;
  end(): void;
};

/** A card as it lies on the page. */
export type ShownCard = {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  readonly isPinned: boolean;
  readonly rect: DOMRect;
  readonly entity: string;
};

const matcher = smallMatcher();

/** Starts the session of the test's page, in which every name is marked. */
export function startCardSession(
  chosen: Partial<Settings> = {},
  cardCode = async () => createCardHost,
  tell = (dossier: Dossier) => dossier,
): CardSession {
  // The test runner's frame is as good as a page.
  Object.assign(window, { outerHeight: innerHeight });
  Object.defineProperty(screen, 'availHeight', { value: 10_000, configurable: true });
  const end = new AbortController();
  const { signal } = end;
  const settings: Settings = { ...DEFAULT_SETTINGS, density: 'all', ...chosen };
  const placed = createPlacedMentions();
  const painter: HighlightPainter = { paint() {}, erase() {}, keep() {}, leave() {} };
  const marks = createPageMarks({
    document,
    painter,
    families: () => smallFamilies,
    choice: settings,
    signal,
  });
  const dossiers = {
    prefetch() {},
    get: async (entity: EntityId) => tell(dossierOf(entity)),
    getAsOf: async (entity: EntityId) => tell(dossierOf(entity)),
    pageDate: () => null,
  };
  const card = startHoverCard({
    placed,
    marks,
    page: {
      dossiers,
      words: { get: async () => ({ tag: 'en', words: wordsOf('en') }), forget() {} },
      entities: () => new Set([...placed.all()].map(({ mention }) => mention.entity)),
      refusals: {
        sites: () => ({ site: 'news.example', page: 'news.example' }),
        prefetch: async () => null,
        change: async () => null,
      },
    },
    preferences: { now: () => settings, onChange() {} },
    cardCode,
    signal,
  });
  startPageScanner({
    document,
    matcher: () => matcher,
    language: 'en',
    signal,
    isEnough: () => false,
    onMentions: (run, mentions) => marks.note(placed.set(run, mentions)),
    onPause: () => marks.update(),
    onSettled: card.look,
  });
  return { card, placed, end: () => end.abort() };
}

/** Returns the cards in the closed shadow roots that were made. */
export function cardsIn(roots: readonly ShadowRoot[]): readonly ShownCard[] {
  return roots
    .filter(({ host }) => host.isConnected)
    .flatMap((root) =>
      [...root.querySelectorAll<HTMLElement>('.frame')].map((element) => ({
        element,
        root,
        isPinned: element.querySelector('.card-pinned') !== null,
        rect: element.getBoundingClientRect(),
        entity: Object.keys(NAMES).find((id) => element.textContent?.includes(NAMES[id] as string)) ?? '',
      })),
    );
}

function dossierOf(entity: EntityId): Dossier {
  const like = FICTIONAL['No quote, no role, no event'] as Dossier;
  return { ...like, entity: { ...like.entity, id: entity, name: { en: NAMES[entity] as string } } };
}
