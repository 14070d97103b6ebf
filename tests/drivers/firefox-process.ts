import { type ChildProcess, spawn } from 'node:child_process';
import { findBrowser } from '../../scripts/setup/browsers.mjs';
import { type Bidi, connectBidi } from './bidi';
import type { StartOptions } from './driver';

export interface FirefoxProcess {
  readonly bidi: Bidi;
  /** Quits as a user would, so that the profile is written; kills the process, by its id, when that takes too long. */
  readonly quit: () => Promise<void>;
  /** Kills the process, by its id, in the middle of whatever it does. */
  readonly kill: () => Promise<void>;
}

/** Starts Firefox on a profile and opens a BiDi session. Rejects with what it printed when it does not come up. */
export async function launchFirefox(
  profileDir: string,
  { headed = false, display }: Pick<StartOptions, 'headed' | 'display'>,
): Promise<FirefoxProcess> {
  const child = spawn(
    findBrowser('firefox'),
    [
      ...(headed || display ? [] : ['--headless']),
      '--no-remote',
      '--new-instance',
      // What firefox-compiled.ts gives may be of a newer version.
      '--allow-downgrade',
      '--remote-debugging-port=0',
      '--remote-allow-system-access',
      '--profile',
      profileDir,
    ],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, ...(display ? { DISPLAY: display } : {}), MOZ_CRASHREPORTER_DISABLE: '1' },
    },
  );
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const kill = () => child.kill('SIGKILL');
  process.prependOnceListener('exit', kill);
  const bidi = await connectBidi(`${await addressOf(child)}/session`);
  await bidi.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  return {
    bidi,
    kill: async () => {
      kill();
      await exited;
      process.off('exit', kill);
      bidi.close();
    },
    quit: async () => {
      await Promise.race([bidi.send('browser.close', {}).catch(() => {}), wait(5000)]);
      await Promise.race([exited, wait(10_000).then(kill)]);
      await exited;
      process.off('exit', kill);
      bidi.close();
    },
  };
}

/** Firefox says on stderr where it listens. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (why: string) => reject(new Error(`Firefox ${why}; it printed:\n${said}`));
    const timer = setTimeout(() => fail('did not come up in 60 s'), 60_000);
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code) => fail(`ended with ${code}`));
    child.stderr?.on('data', (part: Buffer) => {
      said += part;
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}
