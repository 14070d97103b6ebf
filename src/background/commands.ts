import { type Browser, browser } from 'wxt/browser';
import type { CommandName } from '@/src/core/sites/command-keys';

type Tab = Browser.tabs.Tab;
export type CommandHandlers = { readonly [N in CommandName]: (tab: Tab | undefined) => void };

/** Registers what the commands' keys do; where a browser has no commands (Firefox for Android) nothing happens. */
export function startCommands(handlers: CommandHandlers): void {
  browser.commands?.onCommand.addListener((name, tab) => {
    if (Object.hasOwn(handlers, name)) handlers[name as CommandName](tab);
  });
}
