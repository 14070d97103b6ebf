/** The model that popup and side panel share, over the page in view, the decisions and the briefing. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Dossier } from '@/src/core/briefing/dossier';
import { dossierAt } from '@/src/core/briefing/dossier-at';
import { dossierWithQuote } from '@/src/core/briefing/dossier-with-quote';
import type { Briefing, EntityId } from '@/src/core/briefing/schema';
import type { Excerpt } from '@/src/core/citation/excerpt';
import { SHORT_PAUSE_MS } from '@/src/core/sites/pause';
import { askBackground, commandBackground } from '@/src/extension/ask-background';
import { askExcerpt } from '@/src/extension/ask-excerpt';
import { goToMention, setPagePaused } from '@/src/extension/ask-page';
import type { Request } from '@/src/extension/calls';
import { openTimeline, timelineUrl } from '@/src/extension/extension-pages';
import { LOOK_UPS_KEY, lookUpsItem } from '@/src/extension/look-ups';
import { enterTab } from '@/src/extension/open-tabs';
import { askForEverywhere, askForSite } from '@/src/extension/page-permission';
import { sidePanelHere } from '@/src/extension/side-panel';
import { privateWindowOf } from '@/src/extension/tab-decisions';
import { watchStored } from '@/src/extension/watch-stored';
import type { Written } from '@/src/extension/written';
import type { PauseChoice, PopupModel, PopupTarget, RecentLookUp } from '@/src/ui/popup/popup-model';
import { copyHere } from '@/src/ui/shared/copy-here';
import { tabInView } from './look-at-tab';
import { type LookUpOptions, useSearch } from './use-search';
import { useTabView } from './use-tab-view';

type Command = 'setSite' | 'setPause' | 'forgetLookUps';

/** What is read, and in which language. */
export type ReaderData = {
  readonly briefing: Briefing;
  /** The index of this briefing, as the build packed it. */
  readonly packedSearchIndex: string;
  /** BCP 47 tag of the reader's language. */
  readonly language: string;
};

export type ReaderModelOptions = ReaderData &
  LookUpOptions & {
    /** How many events around the page's date there is room for. */
    readonly events: number;
    /** The view was opened by a click on the toolbar's button, so the browser lets it see the address of any page. */
    readonly seesByClick: boolean;
    /** Called when the reader went elsewhere: to the page or to the timeline. */
    readonly onLeave: () => void;
  };

/** Makes the model; it changes when the page, a decision or a look-up does. */
export function useReaderModel(options: ReaderModelOptions): PopupModel {
  const { briefing, language, onLeave } = options;
  const { tab, page, pause, day, refresh, isSilent } = useTabView(options);
  const [failed, setFailed] = useState<PopupModel['failed']>(null);
  const recent = useRecentLookUps(briefing);
  const inPrivate = tab?.incognito ?? false;
  const privateWindow = privateWindowOf(tab);
  const tabId = tab?.id;

  const sidePanel = useMemo(sidePanelHere, []);

  const asked = useRef(0);

  // Only the last command's failure is shown: an older one that ends later has been overtaken.
  const command = async <N extends Command>(name: N, request: Request<N>) => {
    const ticket = ++asked.current;
    setFailed(null);
    const failure = await commandBackground(name, request).then(failureOf, () => 'unreachable' as const);
    if (ticket === asked.current) setFailed(failure);
    refresh();
  };
  const onPause = (choice: PauseChoice) => {
    if (choice !== 'page') {
      const untilMs = choice === 'short' ? Date.now() + SHORT_PAUSE_MS : null;
      return void command('setPause', { pause: { untilMs }, privateWindow });
    }
    if (tabId !== undefined) void setPagePaused(tabId, true).then(refresh);
  };
  const onResume = () => {
    if (pause) void command('setPause', { pause: null, privateWindow });
    if (page.is === 'paused' && tabId !== undefined) {
      void setPagePaused(tabId, false)
        .then(() => enterTab(tabId))
        .then(refresh)
        // Nobody else tells the button of a page that names nobody.
        .then(() => askBackground('resumed', { tab: tabId }))
        .catch(() => {});
    }
  };
  const onPage = useMemo(() => (page.is === 'on' ? page.entities.map(({ id }): EntityId => id) : []), [page]);
  const search = useSearch(options, onPage);

  const asOfDay = (target: PopupTarget) => ({ ...target, ...(day && { asOf: day }) });

  return {
    language,
    page,
    pause,
    inPrivate,
    failed: failed ?? (isSilent ? 'unreachable' : null),
    recent: inPrivate ? [] : recent,
    search,
    dossierOf: (entity, quote) =>
      quote
        ? dossierWithQuote(briefing, entity, { pageDate: day, quote })
        : dossierAt(briefing, entity, { pageDate: day }),
    onSwitch: (scope, on) => void command('setSite', { scope, on, privateWindow }),
    onPause,
    onResume,
    onAllowSite: () =>
      void (page.is === 'no-permission' && askForSite(page.site.scopes[0].key).then(refresh)),
    onAllowEverywhere: () => void askForEverywhere().then(refresh),
    onJumpTo: (entity) => void (tabId !== undefined && goToMention(tabId, { entity }).then(onLeave)),
    onLookUp: (entity) => void remember(entity),
    onCopy: copyFrom,
    onForgetLookUps: () => void command('forgetLookUps', {}),
    ...(options.seesByClick && sidePanel && tab
      ? { sidePanel: { is: sidePanel.is, open: () => void sidePanel.open(tab.windowId).then(onLeave) } }
      : {}),
    onOptions: () => void browser.runtime.openOptionsPage().then(onLeave),
    timelineUrl: (target) => timelineUrl(asOfDay(target)),
    openTimeline: (target) =>
      void openTimeline(asOfDay(target), tabId).then(target.behind ? undefined : onLeave),
  };
}

/** Keeps what was looked up, unless the window is private: that is asked now, for what is shown of it may still be to come. */
async function remember(entity: EntityId): Promise<void> {
  const tab = await tabInView(location.hash).catch(() => null);
  if (tab?.incognito === false) await commandBackground('rememberLookUp', { entity }).catch(() => {});
}

/** As in a card on a page: the background writes what is copied. */
async function copyFrom(dossier: Dossier, excerpt: Excerpt): Promise<boolean> {
  const text = await askExcerpt(dossier, excerpt);
  return text !== null && copyHere(text);
}

function failureOf(answer: Written | null): 'full' | 'newer' | null {
  return answer && !answer.ok ? answer.error : null;
}

function useRecentLookUps({ entities }: Briefing): readonly RecentLookUp[] {
  const [ids, setIds] = useState<readonly EntityId[]>([]);
  useEffect(() => {
    const look = () => void lookUpsItem.getValue().then(setIds, () => {});
    look();
    return watchStored([LOOK_UPS_KEY], look);
  }, []);
  return useMemo(
    () =>
      ids.flatMap((id) => {
        const entity = entities.find((each) => each.id === id);
        return entity ? [{ id, name: entity.name }] : [];
      }),
    [ids, entities],
  );
}
