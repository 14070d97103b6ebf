import { type Browser, browser } from 'wxt/browser';
import type { CommandName } from '@/src/core/sites/command-keys';

type Tab = Browser.tabs.Tab;
export type CommandHandlers = { readonly [N in CommandName]: (tab: Tab | undefined) => void };

/** Answers the commands' keys; where a browser has none (Firefox for Android) nothing happens. */
export function startCommands(handlers: CommandHandlers): void {
  browser.commands?.onCommand.addListener((name, tab) => {
    if (Object.hasOwn(handlers, name)) handlers[name as CommandName](tab);
  });
}
