/**
 * Makes the clone ready, without browsers, and runs a command with the project's own Node and tools, so that each may be the
 * first one in a fresh clone: `node scripts/ready.mjs COMMAND ARGUMENT …`.
 */
import { spawn } from 'node:child_process';
import { setUp } from './setup.mjs';

const [command, ...args] = process.argv.slice(2);
try {
  const { env } = await setUp([]);
  const child = spawn(command, args, {
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  // Ctrl+C reaches the child as well, which may have something to tidy up.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', ({ message }) => console.error(message));
  child.on('close', (status) => process.exit(status ?? 1));
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
