/** The witness of all runs sees what it is there for: an extension that misbehaves is caught. */
import { builtExtension } from '../../scripts/setup/built.mjs';
import { type Engine, startBrowser } from '../drivers/driver';
import { variantOf } from '../drivers/variant';
import { expect, HOSTS, test } from './test';

const MISBEHAVE = `
  fetch('http://${HOSTS.two}:8099/leak').catch(() => {});
  setTimeout(() => { throw new Error('nobody caught this'); }, 50);
  Promise.reject(new Error('nor this'));
`;

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern
test('a request from the extension and uncaught errors are seen (T17)', async ({}, { project }) => {
  const engine = project.name as Engine;
  const folder = variantOf(builtExtension(engine), `misbehaving-${engine}`, {
    // The shipped policy would not let it out at all.
    manifest: ({ content_security_policy: _, ...rest }) => rest,
    prelude: MISBEHAVE,
  });
  const driver = await startBrowser(engine, { extensionDir: folder, hosts: [HOSTS.two], witness: true });
  await (await driver.waitForTab('welcome.html')).close();
  const page = await driver.openExtensionPage('options.html');
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  const { requests, errors } = await driver.close();
  expect(requests.join()).toContain('/leak');
  for (const words of ['nobody caught this', 'nor this']) expect(errors.join()).toContain(words);
});
