/**
 * One way to drive three browsers, so that a journey is written once.
 *
 * `chromium.ts` speaks through Playwright, `firefox.ts` speaks WebDriver BiDi, `webkit.ts` speaks classic WebDriver and
 * runs page code only (no extension). Where an engine cannot do something its method rejects with a sentence saying so.
 */

import { startChromium } from './chromium';
import { startFirefox } from './firefox';
import { startWebKit } from './webkit';
import type { Misdeeds } from './witness';

export type Engine = 'chromium' | 'firefox' | 'webkit';

export interface StartOptions {
  /** Folder of the built extension; without it the browser starts bare. */
  readonly extensionDir?: string;
  /** Folders of further extensions, which run beside it. */
  readonly otherExtensionDirs?: readonly string[];
  /** Host names that resolve to loopback, and no others; the port stays as the URL says. Without it the network is the machine's. */
  readonly hosts?: readonly string[];
  /** Profile to use and keep; without it a temporary one, removed by `close`. */
  readonly profileDir?: string;
  /** Folder that downloads are saved in, under the names they are offered with; without it they are lost. */
  readonly downloadDir?: string;
  /** Shows a window; the default is headless. WebKit always opens one, under an Xvfb of its own. */
  readonly headed?: boolean;
  /** Shows the window, at its own size, on this display (`:99`): for gestures that only a real window knows. */
  readonly display?: string;
  /** Presses a chord (Playwright's names) with real keys, on the display: Firefox's protocol presses no button by Enter or Space. Firefox only. */
  readonly pressKeys?: (chord: string) => void;
  /** Watches the extension in all its contexts: `close` then tells its requests and uncaught errors. Not in WebKit. */
  readonly witness?: boolean;
  /** Extra preferences of Firefox. */
  readonly firefoxPrefs?: Readonly<Record<string, string | number | boolean>>;
  /** Extra command-line switches of Chromium. */
  readonly chromiumArgs?: readonly string[];
  /** Keeps pages that were left in the back/forward cache, as browsers do; Playwright's Chromium does not. */
  readonly keepsLeftPages?: boolean;
}

export interface BrowserDriver {
  readonly engine: Engine;
  /** Opens a blank tab, in front; for init scripts that must be there before the first page. */
  newTab(): Promise<Tab>;
  /** Opens a tab on `url` and waits for its load event. */
  open(url: string): Promise<Tab>;
  /** The address of a file of the extension, `timeline.html#event=x`. */
  extensionUrl(path: string): string;
  openExtensionPage(path: string): Promise<Tab>;
  /** Every open tab, those that pages and the extension opened too. */
  tabs(): Promise<readonly Tab[]>;
  /** Waits for a tab whose address contains `part`; rejects after ten seconds. */
  waitForTab(part: string): Promise<Tab>;
  /**
   * Runs `fn` with the extension's own rights, `chrome.*` at hand: in a hidden document of its origin, beside the
   * service worker or event page, so that it can send them messages and read storage while they sleep.
   */
  evaluateInBackground<A extends readonly unknown[], R>(
    fn: (...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R>;
  /** Opens the real side panel; resolves to a way to read its text. Firefox only; Chromium wants a hand for it. */
  openSidePanel(): Promise<() => Promise<string>>;
  /** Gives `activeTab` for the tab at an address, as a click on the toolbar button does. Firefox only; Chromium rejects. */
  grantActiveTab(url: string): Promise<void>;
  /** Ends the service worker or event page, as the browser itself does when it idles. */
  killBackground(): Promise<void>;
  /** Has the extension start anew, as an update does: page scripts that are there lose it. Its pages close. */
  reloadExtension(): Promise<void>;
  /** Takes the extension away, as a reader does who disables it. */
  disableExtension(): Promise<void>;
  /** Gives it back. */
  enableExtension(): Promise<void>;
  /** Takes back, or gives again, the permission for all sites from outside, as the browser's own settings do. */
  allowSites(allowed: boolean): Promise<void>;
  /** Lets the extension into private windows, as the browser's own settings do: it starts anew, and its pages close. */
  allowInPrivateWindows(): Promise<void>;
  /** Ends the browser and starts it again on the same profile, extension and storage kept; old tabs are gone. */
  restart(): Promise<void>;
  /** Kills the browser's process in the middle of whatever it does, and starts it again like `restart`. */
  crash(): Promise<void>;
  /** Ends the processes it started and removes its temporary profile; resolves to what the witness saw, nothing without one. */
  close(): Promise<Misdeeds>;
}

/** A line of the console, or an error nobody caught. */
export interface TabMessage {
  readonly kind: 'console' | 'error';
  readonly level: string; // debug, info, warn or error
  readonly text: string;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Viewport {
  readonly width: number;
  readonly height: number;
  readonly deviceScaleFactor?: number;
}

/** What a page and the scripts on it hold after the garbage was collected. */
export interface Weight {
  /** Nodes of the page, detached ones too: their number in Chromium, their bytes in Firefox. */
  readonly nodes: number;
  /** The memory of its scripts, ours included, in kB. */
  readonly scriptKb: number;
  /** The memory of its buffers, in kB; Firefox counts it among that of the scripts. */
  readonly bufferKb: number;
}

export interface Emulation {
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly forcedColors?: 'active' | 'none';
  readonly media?: 'print' | 'screen';
}

/** Coordinates are CSS pixels of the viewport. Functions are sent as text: they see their arguments (JSON), nothing outside. */
export interface Tab {
  /** What the page and its scripts wrote to the console or threw, since the tab was opened. Firefox tells none of extension pages. */
  readonly messages: readonly TabMessage[];
  url(): Promise<string>;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Goes back in the tab's history; resolves when the page before is there again. */
  back(): Promise<void>;
  /** Runs `fn` in the page's own world; resolves to its JSON-able result. */
  evaluate<A extends readonly unknown[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** Runs `fn` before any script of every page this tab loads from now on. */
  addInitScript(fn: () => void): Promise<void>;
  /** Repeats `fn` until it answers something truthy, which it resolves to; rejects after ten seconds with its last answer. */
  waitFor<A extends readonly unknown[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** Runs `fn` with the shadow root, open or closed, of the first element that matches and has one; null when none has. */
  inClosedRoot<A extends readonly unknown[], R>(
    hostSelector: string,
    fn: (root: ShadowRoot, ...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R | null>;
  /** Moves the real pointer there, as a hand would: in a step for each pixel, or in so many, twelve by default, when there are more. */
  hover(x: number, y: number, mostSteps?: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** Presses at one place, moves in steps, lets go at the other, after a while there if one is given. */
  drag(from: Point, to: Point, holdMs?: number): Promise<void>;
  /** Touches the screen there for a moment. Chromium and Firefox; WebKit rejects. */
  tap(x: number, y: number): Promise<void>;
  /** Does so with a pen that is not heard of while it is above the screen. Chromium; the others reject. */
  tapByPen(x: number, y: number): Promise<void>;
  /** Zooms in as two fingers do: the page is as large as before, and a part of it is seen. Chromium; the others reject. */
  zoomByFingers(scale: number): Promise<void>;
  /** Presses a key or a chord with Playwright's names: `Escape`, `a`, `Control+Enter`. */
  press(chord: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Turns the wheel at the pointer's place. */
  wheel(deltaX: number, deltaY: number): Promise<void>;
  /** A PNG of the viewport or of a part of it; nothing is added to the page for it. */
  screenshot(options?: { readonly clip?: Clip }): Promise<Buffer>;
  setViewport(viewport: Viewport): Promise<void>;
  /** Chromium and Firefox; WebKit rejects. */
  weigh(): Promise<Weight>;
  /** Chromium and Firefox; WebKit rejects. */
  emulate(media: Emulation): Promise<void>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

/** Starts the browser of an engine. Rejects with the command to run when it is not installed. */
export function startBrowser(engine: Engine, options: StartOptions = {}): Promise<BrowserDriver> {
  switch (engine) {
    case 'chromium':
      return startChromium(options);
    case 'firefox':
      return startFirefox(options);
    case 'webkit':
      return startWebKit(options);
  }
}
