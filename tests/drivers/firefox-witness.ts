/**
 * Watches an extension in Firefox, from the browser's own process: every channel that one of its principals opens, and
 * every error in a script of its origin, page scripts too.
 */
import type { Bidi } from './bidi';
import { chromeEvaluate } from './firefox-chrome';
import type { Misdeeds } from './witness';

/** Begins to watch; to be called after each start of the browser. */
export function beginFirefoxWitness(bidi: Bidi, addonId: string, origin: string): Promise<void> {
  return chromeEvaluate(bidi, watch, addonId, origin);
}

/** What was seen since; to be called before the browser is closed. */
export function firefoxMisdeeds(bidi: Bidi): Promise<Misdeeds> {
  return chromeEvaluate(bidi, () => {
    const { sidelightSeen } = Cu.getGlobalForObject(Services) as { sidelightSeen: Misdeeds };
    return sidelightSeen;
  });
}

/** Runs in Firefox's own window. */
function watch(addonId: string, origin: string): void {
  const seen = { requests: [] as string[], errors: [] as string[] };
  // On the global that all of Firefox's modules share, since windows come and go.
  (Cu.getGlobalForObject(Services) as { sidelightSeen?: Misdeeds }).sidelightSeen = seen;
  Services.obs.addObserver((subject: unknown) => {
    const channel = (subject as Channel).QueryInterface(Ci.nsIHttpChannel);
    const { triggeringPrincipal: by, externalContentPolicyType: type } = channel.loadInfo;
    const ours = [by.addonPolicy, by.contentScriptAddonPolicy].some((policy) => policy?.id === addonId);
    // A navigation by the reader is no request of ours.
    if (ours && type !== Ci.nsIContentPolicy.TYPE_DOCUMENT) seen.requests.push(channel.URI.spec);
  }, 'http-on-opening-request');
  const note = (message: unknown) => {
    if (!(message instanceof Ci.nsIScriptError)) return;
    const { sourceName, flags, errorMessage, lineNumber, columnNumber, stack } = message;
    const isError = (flags & (Ci.nsIScriptError.warningFlag | Ci.nsIScriptError.infoFlag)) === 0;
    // An answer to a page that was closed or left meanwhile: Firefox tells it as an error, whatever the page does about it.
    if (/^Promise \w+ (after context unloaded|while context is inactive)/.test(errorMessage)) return;
    if (isError && sourceName.startsWith(origin))
      seen.errors.push(`${errorMessage} (${sourceName}:${lineNumber}:${columnNumber})\n${stack ?? ''}`);
  };
  for (const message of Services.console.getMessageArray()) note(message);
  Services.console.registerListener({ observe: note });
}

type Principal = {
  readonly addonPolicy?: { id: string } | null;
  readonly contentScriptAddonPolicy?: { id: string } | null;
};
type Channel = {
  QueryInterface(what: unknown): {
    readonly URI: { readonly spec: string };
    readonly loadInfo: {
      readonly triggeringPrincipal: Principal;
      readonly externalContentPolicyType: number;
    };
  };
};
type ScriptError = {
  readonly sourceName: string;
  readonly flags: number;
  readonly errorMessage: string;
  readonly lineNumber: number;
  readonly columnNumber: number;
  /** The calls that led there, a line each. */
  readonly stack: object | undefined;
};
declare const Ci: {
  readonly nsIHttpChannel: unknown;
  readonly nsIContentPolicy: { readonly TYPE_DOCUMENT: number };
  readonly nsIScriptError: (new () => ScriptError) & {
    readonly warningFlag: number;
    readonly infoFlag: number;
  };
};
declare const Cu: { getGlobalForObject(object: unknown): unknown };
declare const Services: {
  readonly obs: { addObserver(observer: (subject: unknown) => void, topic: string): void };
  readonly console: {
    getMessageArray(): readonly unknown[];
    registerListener(listener: { observe(message: unknown): void }): void;
  };
};
