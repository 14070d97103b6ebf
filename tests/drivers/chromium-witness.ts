/**
 * Watches an extension in Chromium: the network service writes a log of every request with its initiator, and the
 * browser's own page for extensions collects the errors of all contexts, those of workers that were stopped too.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { EXTENSIONS_PAGE } from './chromium-pages';
import type { Misdeeds } from './witness';

/** What `chrome://extensions` may call, as far as we do. */
type DeveloperPrivate = {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(change: { extensionId: string; errorCollection: boolean }): Promise<void>;
  getExtensionInfo(id: string): Promise<{
    readonly runtimeErrors: readonly {
      readonly severity: string;
      readonly message: string;
      readonly source: string;
    }[];
  }>;
};

export type ChromiumWitness = {
  /** The switch that makes a start of the browser write its log. */
  readonly launchSwitch: () => string;
  /** To be called after each start: errors are collected from then on. */
  readonly begin: (context: BrowserContext) => Promise<void>;
  /** To be called before the browser is closed. */
  readonly collect: (context: BrowserContext) => Promise<void>;
  /** To be called when it is closed: the log is whole then. */
  readonly misdeeds: () => Misdeeds;
};

/** Creates the witness of one extension; its logs lie in the profile, one for each start. */
export function createChromiumWitness(profileDir: string, extensionId: string): ChromiumWitness {
  const logs: string[] = [];
  const errors: string[] = [];
  return {
    launchSwitch: () => {
      logs.push(join(profileDir, `net-log-${logs.length}.json`));
      return `--log-net-log=${logs.at(-1)}`;
    },
    begin: (context) =>
      onExtensionsPage(context, (page) =>
        page.evaluate(`(${collectErrors})(${JSON.stringify(extensionId)})`),
      ),
    collect: async (context) => {
      const found = await onExtensionsPage(
        context,
        (page) => page.evaluate(`(${errorsOf})(${JSON.stringify(extensionId)})`) as Promise<string[]>,
      );
      errors.push(...found);
    },
    misdeeds: () => ({ errors, requests: logs.flatMap((log) => requestsIn(log, extensionId)) }),
  };
}

async function onExtensionsPage<R>(context: BrowserContext, run: (page: Page) => Promise<R>): Promise<R> {
  const page = await context.newPage();
  try {
    await page.goto(EXTENSIONS_PAGE);
    return await run(page);
  } finally {
    await page.close();
  }
}

// Both run in the browser's page.
async function collectErrors(extensionId: string): Promise<void> {
  const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } })
    .chrome;
  await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  await developerPrivate.updateExtensionConfiguration({ extensionId, errorCollection: true });
}

async function errorsOf(id: string): Promise<string[]> {
  const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } })
    .chrome;
  // What Chromium says itself when it ends a worker in the middle of a call: nobody is left to be answered.
  const ofEndedWorker = /\bError: No SW$|^Error handling response: .*\n\s+at extensions::/;
  const { runtimeErrors } = await developerPrivate.getExtensionInfo(id);
  return runtimeErrors
    .filter(({ severity, message }) => severity === 'ERROR' && !ofEndedWorker.test(message))
    .map(({ message, source }) => `${message} (${source})`);
}

/** Line by line: a browser that was killed leaves the log without its end. A navigation by the reader is no request of ours. */
function requestsIn(log: string, extensionId: string): string[] {
  const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n') : [];
  return lines
    .filter((line) => line.includes(`"initiator":"chrome-extension://${extensionId}`))
    .filter((line) => !line.includes('"request_type":"main frame"'))
    .map((line) => /"url":"([^"]*)"/.exec(line)?.[1] ?? line);
}
