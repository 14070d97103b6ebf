import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { PNG } from 'pngjs';
import { temporaryFolder } from './temporary-folder';
import { readXwd } from './xwd';

/** A virtual screen of our own, 1400 × 1000 pixels. */
export interface Display {
  /** For the variable DISPLAY. */
  readonly name: string;
  /** What the screen shows now, read from Xvfb's frame buffer: WebKit's driver gives no screenshot under Xvfb. */
  readonly picture: () => Promise<PNG>;
  readonly stop: () => Promise<void>;
}

/** Starts Xvfb with its frame buffer in a file. Rejects when it ends before it names its display. */
export async function startDisplay(): Promise<Display> {
  const { dir, remove } = await temporaryFolder('xvfb');
  const switches = ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp', '-fbdir', dir];
  const child = spawn('Xvfb', switches, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const kill = () => child.kill('SIGKILL');
  process.prependOnceListener('exit', kill);
  const name = await new Promise<string>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    (child.stdio[3] as Readable).once('data', (number) => resolve(`:${String(number).trim()}`));
  });
  return {
    name,
    picture: async () => readXwd(await readFile(join(dir, 'Xvfb_screen0'))),
    stop: async () => {
      const exited = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await exited;
      process.off('exit', kill);
      await remove();
    },
  };
}
