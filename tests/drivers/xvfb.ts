import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

export interface Display {
  /** For the variable DISPLAY. */
  readonly name: string;
  /** Ends the display when it was started here. */
  readonly stop: () => Promise<void>;
}

/** The display of this machine, or a virtual one of 1400 × 1000 pixels started for us. */
export async function ensureDisplay(): Promise<Display> {
  if (process.env.DISPLAY) return { name: process.env.DISPLAY, stop: async () => {} };
  const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const name = await new Promise<string>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    (child.stdio[3] as Readable).once('data', (number) => resolve(`:${String(number).trim()}`));
  });
  return {
    name,
    stop: async () => {
      const exited = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await exited;
      process.off('exit', kill);
    },
  };
}
