import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

/** The resident anonymous memory of each page process of a browser, in MB by process number, as Linux tells it; none elsewhere. */
export function rendererMb(profileDir: string): ReadonlyMap<string, number> {
  if (!existsSync('/proc/self/status')) return new Map();
  // The lock of a profile that is in use names host and process.
  const browser = readlinkSync(join(profileDir, 'SingletonLock')).split('-').at(-1) ?? '';
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(readProcess);
  const parents = new Map(processes.map(({ pid, parent }) => [pid, parent]));
  const isOfBrowser = (pid: string | undefined): boolean =>
    pid === browser || (pid !== undefined && isOfBrowser(parents.get(pid)));
  const renderers = processes.filter(({ pid, isRenderer }) => isRenderer && isOfBrowser(pid));
  return new Map(renderers.map(({ pid, kb }) => [pid, kb / 1_024]));
}

function readProcess(pid: string) {
  const read = (file: string) => {
    try {
      return readFileSync(join('/proc', pid, file), 'utf8');
    } catch {
      // It has ended meanwhile.
      return '';
    }
  };
  const status = read('status');
  const field = (name: string) => new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(status)?.[1];
  return {
    pid,
    parent: field('PPid'),
    kb: Number(field('RssAnon') ?? 0),
    isRenderer: read('cmdline').includes('--type=renderer'),
  };
}
