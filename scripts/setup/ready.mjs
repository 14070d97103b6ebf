/**
 * Imported first by a command that may be the first one in a fresh clone: makes the clone ready, without browsers, and runs the
 * command anew with the project's own Node where this one is too old.
 */
import { spawnSync } from 'node:child_process';
import { MIN_NODE, setUp } from '../setup.mjs';

try {
  const { node, env } = await setUp([]);
  if (Number.parseInt(process.versions.node, 10) < MIN_NODE) {
    const { status } = spawnSync(node, process.argv.slice(1), { env, stdio: 'inherit' });
    process.exit(status ?? 1);
  }
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
