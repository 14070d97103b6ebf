import { spawn } from 'node:child_process';

/**
 * Runs a command without its output: shows one line with the seconds that passed, and the output only when it fails.
 * Rejects when the command cannot be started or ends with another status than 0.
 * @param {string} what said to the reader, `installing dependencies`
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<void>}
 */
export async function runQuietly(what, command, args, options = {}) {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const live = process.stdout.isTTY;
  const say = (text) => process.stdout.write(live ? `\r\x1b[Ksetting up: ${text}` : `setting up: ${text}\n`);
  say(`${what} …`);
  // Without a terminal a line every 15 s is enough to see that it lives.
  const ticking = setInterval(() => say(`${what} … ${seconds()} s`), live ? 1000 : 15_000);
  try {
    await run(command, args, options);
    say(`${what}: done in ${seconds()} s${live ? '\n' : ''}`);
  } catch (error) {
    if (live) process.stdout.write('\n');
    throw error;
  } finally {
    clearInterval(ticking);
  }
}

function run(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const output = [];
    child.stdout?.on('data', (part) => output.push(part));
    child.stderr?.on('data', (part) => output.push(part));
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) return resolve(undefined);
      reject(
        new Error(`${command} ${args.join(' ')} ended with ${status}:\n${Buffer.concat(output).toString()}`),
      );
    });
  });
}
