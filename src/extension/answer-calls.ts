/**
 * Answers the calls of the table (`calls`) in the background.
 *
 * Who may call what: page scripts run in a process that a page may have taken over, so they may only ask about the public
 * briefing and their own tab, and pass on the reader's refusals, each of which can be undone. Which tab a page script means is
 * taken from the sender, never from the message. Every request is checked before it is acted on.
 */
import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { type Answers, type CallName, REQUESTS, type Request } from './calls';

type Sender = Browser.runtime.MessageSender;

export type Handlers = {
  readonly [N in CallName]: (request: Request<N>, sender: Sender) => Promise<Answers[N]>;
};

/** What a page script may call; the rest is for extension pages. */
const FROM_PAGES: readonly CallName[] = [
  'dossiers',
  'excerpt',
  'words',
  'card',
  'spareStyle',
  'showAbove',
  'leaveAbove',
  'isTabOn',
  'counted',
  'openTimeline',
  'sites',
  'refuse',
];

/** Answers calls with these handlers; what is malformed or not allowed to its sender gets no answer. */
export function answerCalls(handlers: Handlers): void {
  const listener = (message: unknown, sender: Sender) => {
    const checked = checkCall(message, sender);
    return checked ? answer(handlers, checked, sender) : undefined;
  };
  // The polyfill accepts a promise as the answer; Chrome's own types know only the callback form.
  browser.runtime.onMessage.addListener(
    listener as Parameters<typeof browser.runtime.onMessage.addListener>[0],
  );
}

type CheckedCall = { readonly [N in CallName]: { readonly name: N; readonly request: Request<N> } }[CallName];

function checkCall(message: unknown, sender: Sender): CheckedCall | null {
  if (sender.id !== browser.runtime.id || typeof message !== 'object' || message === null) return null;
  const { call: name, request } = message as { call?: unknown; request?: unknown };
  if (!isCallName(name) || !(isExtensionPage(sender) || FROM_PAGES.includes(name))) return null;
  const parsed = v.safeParse(REQUESTS[name], request);
  return parsed.success ? ({ name, request: parsed.output } as CheckedCall) : null;
}

function answer(handlers: Handlers, { name, request }: CheckedCall, sender: Sender) {
  const handler = handlers[name] as (request: unknown, sender: Sender) => Promise<unknown>;
  return handler(request, sender);
}

function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(REQUESTS, name);
}

function isExtensionPage(sender: Sender): boolean {
  const home = browser.runtime.getURL('');
  // Not in all browsers' types: the origin as the browser knows it, where it says.
  const { origin } = sender as { origin?: string };
  return (sender.url?.startsWith(home) ?? false) && (origin === undefined || `${origin}/` === home);
}
