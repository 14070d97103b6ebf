/** The switches of Chromium that every start of it under test has; `extensionDirs` are loaded unpacked. */
export function chromiumSwitches(hosts: readonly string[], extensionDirs: readonly string[]): string[] {
  // With hosts mapped nothing else is looked up, and no proxy asked: a saved page's pictures must not wait for a name server.
  const mapped = hosts.map((host) => `MAP ${host} 127.0.0.1`);
  const rules = mapped.length > 0 ? [...mapped, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ') : '';
  const loaded = extensionDirs.join(',');
  return [
    ...(loaded ? [`--disable-extensions-except=${loaded}`, `--load-extension=${loaded}`] : []),
    ...(rules ? [`--host-resolver-rules=${rules}`, '--no-proxy-server'] : []),
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--no-first-run',
  ];
}
