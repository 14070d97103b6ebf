/**
 * Chromium with nobody attached to it. Some things it does only then, such as rendering a page in advance; what pages and
 * extension do there shows by what they ask of the page server.
 */
import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { findBrowser } from '../../scripts/setup/browsers.mjs';
import { chromiumSwitches } from './chromium-switches';
import { useProfile } from './profile';

export type ChromiumAlone = {
  /** Ends it, by its id, and removes its profile. */
  readonly close: () => Promise<void>;
};

/** Starts Chromium, headless, with the extension of a folder and one tab at `url`. */
export async function startChromiumAlone(
  extensionDir: string,
  hosts: readonly string[],
  url: string,
): Promise<ChromiumAlone> {
  const profile = await useProfile(undefined);
  const child = spawn(
    findBrowser('chromium'),
    [
      '--headless=new',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${profile.dir}`,
      ...chromiumSwitches(hosts, [realpathSync(extensionDir)]),
      url,
    ],
    { stdio: 'ignore' },
  );
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const kill = () => child.kill('SIGKILL');
  process.prependOnceListener('exit', kill);
  return {
    async close() {
      process.off('exit', kill);
      child.kill();
      await exited;
      await profile.dispose();
    },
  };
}
