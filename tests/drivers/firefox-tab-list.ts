/** Every tab of a Firefox, ours and those opened by pages or the extension, with the messages of each. */
import type { Bidi } from './bidi';
import type { Tab, TabMessage } from './driver';
import { firefoxTab } from './firefox-tab';

const EVENTS = ['browsingContext.contextCreated', 'browsingContext.contextDestroyed', 'log.entryAdded'];

export interface TabList {
  readonly bidi: Bidi;
  readonly all: () => Promise<readonly Tab[]>;
  readonly create: (how?: { readonly background: boolean }) => Promise<Tab>;
}

/** Follows the tabs of a session from now on; `pressKeys` as in `StartOptions`. */
export async function createTabList(bidi: Bidi, pressKeys?: (chord: string) => void): Promise<TabList> {
  const tabs = new Map<string, { readonly tab: Tab; readonly messages: TabMessage[] }>();
  const add = (context: string) => {
    const known = tabs.get(context);
    if (known) return known.tab;
    const messages: TabMessage[] = [];
    const tab = firefoxTab(bidi, { context, messages, pressKeys });
    tabs.set(context, { tab, messages });
    return tab;
  };
  bidi.on('browsingContext.contextCreated', ({ context, parent }) => {
    if (!parent) add(context);
  });
  bidi.on('browsingContext.contextDestroyed', ({ context }) => tabs.delete(context));
  bidi.on('log.entryAdded', (entry) => {
    const kind = entry.type === 'javascript' ? 'error' : 'console';
    tabs.get(entry.source.context)?.messages.push({ kind, level: entry.level, text: textOf(entry) });
  });
  await bidi.send('session.subscribe', { events: EVENTS });
  return {
    bidi,
    all: async () => {
      // Asked each time: no event tells of a tab that opened while the events were being subscribed to.
      const { contexts } = await bidi.send('browsingContext.getTree', { maxDepth: 0 });
      return contexts.map(({ context }: { context: string }) => add(context));
    },
    create: async (how) => {
      const made = await bidi.send('browsingContext.create', {
        type: 'tab',
        background: how?.background ?? false,
      });
      const tab = add(made.context);
      if (!how?.background) await tab.setViewport({ width: 1280, height: 800 });
      return tab;
    },
  };
}

function textOf(entry: {
  readonly text?: string;
  readonly stackTrace?: { callFrames: readonly { url: string; lineNumber: number }[] };
}) {
  const at = entry.stackTrace?.callFrames?.[0];
  return at ? `${entry.text} (${at.url}:${at.lineNumber + 1})` : (entry.text ?? '');
}
