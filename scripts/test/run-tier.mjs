import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { dirname } from 'node:path';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ name: string, command: string, args: readonly string[], report?: string, behind?: boolean,
 *   count: (status: number, report: any) => Counts,
 *   outcomes?: (report: any) => import('./fault-matrix.mjs').Outcome[],
 *   failures?: (report: any) => import('./failures.mjs').Failure[],
 *   secondTries?: (report: any) => import('./failures.mjs').Failure[] }} Tier
 */

/**
 * Runs one tier with its output streamed, or held back until it ends, and counts. A command that fails without a failed test counts one failure;
 * so does a tier that ran nothing. One that runs behind others takes the time that they leave.
 * @param {Tier} tier
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, held?: boolean }} where
 * @returns {Promise<Counts & { name: string, seconds: number, failures: import('./failures.mjs').Failure[],
 *   secondTries: import('./failures.mjs').Failure[],
 *   outcomes: import('./fault-matrix.mjs').Outcome[] }>}
 */
export async function runTier(tier, { cwd, env, held = false }) {
  const title = `\n── ${tier.name}: ${tier.command} ${tier.args.join(' ').replaceAll(cwd, '.')}`;
  console.log(held ? `${title} …` : title);
  const started = Date.now();
  if (tier.report) {
    // A report of an earlier run must not be counted again.
    rmSync(tier.report, { force: true });
    mkdirSync(dirname(tier.report), { recursive: true });
  }
  const { status, output } = await run(tier.command, tier.args, { cwd, env, held, behind: tier.behind });
  if (held) console.log(`${title}\n${output}`);
  const report =
    tier.report && existsSync(tier.report) ? JSON.parse(readFileSync(tier.report, 'utf8')) : null;
  const counts = tier.count(status, report);
  const ranNothing = counts.passed + counts.failed === 0;
  const failed = counts.failed || (status !== 0 || ranNothing ? 1 : 0);
  const failures = tier.failures?.(report) ?? [];
  const secondTries = tier.secondTries?.(report) ?? [];
  const outcomes = tier.outcomes?.(report) ?? [];
  const seconds = (Date.now() - started) / 1000;
  return { ...counts, failed, failures, secondTries, outcomes, name: tier.name, seconds };
}

/** Resolves to a command's exit status and what it printed, if that was held back. */
function run(command, args, { held, behind, ...options }) {
  return new Promise((resolve) => {
    const kept = [];
    const out = held ? 'pipe' : 'inherit';
    const child = spawn(command, args, {
      ...options,
      stdio: ['ignore', out, out],
      shell: process.platform === 'win32',
    });
    child.stdout?.on('data', (chunk) => kept.push(chunk));
    child.stderr?.on('data', (chunk) => kept.push(chunk));
    if (behind && child.pid) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
    const end = (status) => resolve({ status, output: Buffer.concat(kept).toString() });
    child.on('error', (error) => {
      console.error(error.message);
      end(1);
    });
    child.on('close', (status) => end(status ?? 1));
  });
}
