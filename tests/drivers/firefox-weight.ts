import type { Weight } from './driver';
import type { Wire } from './wire';

/** Runs in Firefox's own window: what its memory reports (about:memory) say of the page at an address, after the garbage was collected everywhere. */
export async function weighPage(url: string): Promise<Weight> {
  const { classes, interfaces } = Components;
  const manager = classes['@mozilla.org/memory-reporter-manager;1'].getService(
    interfaces.nsIMemoryReporterManager,
  );
  Services.obs.notifyObservers(null, 'child-mmu-request');
  await new Promise<void>((done) => manager.minimizeMemoryUsage(done));
  await new Promise((done) => setTimeout(done, 500));
  // A report is a path in which the slashes of an address are turned.
  const address = url.replaceAll('/', '\\');
  let nodes = 0;
  let scripts = 0;
  const add = (_process: string, path: string, _kind: number, _units: number, bytes: number) => {
    if (!path.includes(address)) return;
    if (/\/dom\/(element|text|cdata|comment|orphan)-nodes$/.test(path)) nodes += bytes;
    if (/\/js-(realm|zone)\(/.test(path)) scripts += bytes;
  };
  await new Promise<void>((done) => manager.getReports(add, null, done, null, false));
  return { nodes, scriptKb: scripts / 1024, bufferKb: 0 };
}

declare const Components: Wire;
declare const Services: Wire;
