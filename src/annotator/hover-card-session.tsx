/** Turns pointer and keys into hover events, and hover states into timers and a card. */
import type { Dossier } from '@/src/core/briefing/dossier';
import type { EntityId } from '@/src/core/briefing/schema';
import { GRACE_MS, type HoverEvent, type HoverState, hoverCard, idle } from '@/src/core/hover/hover-card';
import { listenAlways } from '@/src/dom/listen-always';
import { mentionAtPoint, rectsOf } from '@/src/dom/mention-at-point';
import type { PageMarks } from '@/src/dom/page-marks';
import type { PlacedMention, PlacedMentions } from '@/src/dom/placed-mentions';
import { watchPointer } from '@/src/dom/pointer-watcher';
import { nextMention } from '@/src/dom/reading-order';
import { askBackground } from '@/src/extension/ask-background';
import { timelineUrl } from '@/src/extension/extension-pages';
import type { EntityCardProps } from '@/src/ui/card/card-props';
import type { Language } from '@/src/ui/shared/language';
import { createCardHost } from './card-host';
import type { CardLanguage } from './card-language';
import { watchClicks } from './click-opener';
import type { DossierStore } from './dossier-store';
import type { LiveSettings } from './live-settings';

export type HoverCardOptions = {
  readonly placed: PlacedMentions;
  /** `null` where nothing can be marked: cards then open by `goTo` only. */
  readonly marks: PageMarks | null;
  readonly dossiers: DossierStore;
  readonly language: CardLanguage;
  readonly settings: LiveSettings;
  readonly signal: AbortSignal;
};

type Point = { readonly x: number; readonly y: number };
type State = HoverState<PlacedMention>;

export type HoverCard = {
  /** Scrolls to the next mention of an entity and opens its card there; false when the page shows none. */
  readonly goTo: (entity: EntityId) => boolean;
};

/** Opens and closes the card of marked mentions until `signal` fires. */
export function startHoverCard({
  placed,
  marks,
  dossiers,
  language,
  settings,
  signal,
}: HoverCardOptions): HoverCard {
  const host = createCardHost(document, () => settings.now().theme);
  let state: State = idle();
  let token = 0;
  let point: Point | null = null;
  let visited: PlacedMention | null = null;

  const send = (event: HoverEvent<PlacedMention>) => {
    const before = state;
    state = hoverCard(state, event);
    if (state !== before) follow(before, state);
  };
  const dismiss = () => send({ type: 'dismiss', atMs: performance.now() });

  function follow(before: State, after: State): void {
    if (after.is === 'dwelling')
      later(settings.now().dwellMs, () => send({ type: 'dwellElapsed', token: after.token }));
    if (after.is === 'leaving' && !(before.is === 'leaving' && before.token === after.token)) {
      later(GRACE_MS, () => send({ type: 'graceElapsed', token: after.token, atMs: performance.now() }));
    }
    const shown = shownBy(after);
    if (shown === shownBy(before)) return;
    if (shown) void open(shown);
    else host.hide();
  }

  async function open(target: PlacedMention): Promise<void> {
    const { entity } = target.mention;
    const dossier = dossiers.now(entity) ?? (await dossiers.get(entity));
    const spoken = await language.get();
    // The reader may have left while a sleeping background woke up.
    if (shownBy(state) !== target) return;
    if (!dossier || !spoken) return dismiss();
    const anchor = { rects: () => rectsOf(target), element: anchorElement(target), point };
    host.show(props(dossier, target, spoken), anchor, dismiss);
  }

  function props(dossier: Dossier, target: PlacedMention, spoken: Language): EntityCardProps {
    const own = dossier.entity.id === target.mention.entity;
    return {
      dossier,
      language: spoken,
      ...(own ? { mention: target.mention } : {}),
      timelineUrl,
      onOpenTimeline: (place) => void askBackground('openTimeline', place).catch(() => {}),
      onOpenEntity: (entity) => void turnTo(entity, target),
      ...(own ? {} : { onBack: () => void turnTo(target.mention.entity, target) }),
      onClose: dismiss,
    };
  }

  async function turnTo(entity: EntityId, target: PlacedMention): Promise<void> {
    const dossier = await dossiers.get(entity);
    const spoken = await language.get();
    if (dossier && spoken && shownBy(state) === target) host.update(props(dossier, target, spoken));
  }

  const markAt = (at: Point) => {
    const found = mentionAtPoint(document, placed, at);
    return found && marks?.has(found) ? found : null;
  };
  watchPointer(window, {
    signal,
    onRest(at, eventTarget, shift) {
      if (host.is(eventTarget)) return send({ type: 'enterCard' });
      const target = markAt(at);
      const { trigger } = settings.now();
      const opens = trigger === 'hover' || (trigger === 'modifier' && shift);
      if (!target || !(opens || shownBy(state) === target)) return send({ type: 'leave', token: ++token });
      if (shownBy(state) !== target) point = at;
      send({ type: 'over', target, token: ++token, atMs: performance.now() });
    },
    onLeave: () => send({ type: 'leave', token: ++token }),
  });
  watchClicks({
    signal,
    markAt: (at) => (settings.now().trigger === 'click' ? markAt(at) : null),
    onClick(target, at) {
      point = at;
      send({ type: 'openNow', target });
    },
    onElsewhere(target) {
      if (settings.now().trigger === 'click' && !host.is(target)) dismiss();
    },
  });
  const pressed = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== 'Escape' || !shownBy(state)) return;
    // With a card open Escape is ours; otherwise it is left to the page.
    event.preventDefault();
    event.stopImmediatePropagation();
    dismiss();
  };
  listenAlways(window, ['keydown'], pressed, { capture: true, signal });
  listenAlways(window, ['pagehide'], dismiss, { signal });
  signal.addEventListener('abort', () => host.remove());

  return {
    goTo(entity) {
      const target = nextMention(placed, entity, visited);
      if (!target) return false;
      visited = target;
      anchorElement(target).scrollIntoView({ block: 'center', behavior: 'instant' });
      point = null;
      send({ type: 'openNow', target });
      return true;
    },
  };
}

/** The mention whose card is shown in a state, if any. */
function shownBy(state: State): PlacedMention | null {
  return state.is === 'open' || state.is === 'leaving' ? state.target : null;
}

function anchorElement({ range }: PlacedMention): Element {
  return range.startContainer.parentElement ?? document.documentElement;
}

function later(delayMs: number, task: () => void): void {
  setTimeout(task, delayMs);
}
