/** What the browser lets us read, as our own pages say and ask it. */
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  allowedSites,
  askForEverywhere,
  askForSite,
  isAllowed,
  watchAllowed,
} from '@/src/extension/page-permission';

const permissions = fakeBrowser.permissions as unknown as Record<
  'contains' | 'request' | 'getAll',
  ReturnType<typeof vi.fn>
>;

test('a page is asked about by its protocol and host, whatever its port and path', async () => {
  await isAllowed('http://www.a.com:8080/news?id=1');
  expect(permissions.contains).toHaveBeenLastCalledWith({ origins: ['http://www.a.com/*'] });
});

test('the reader is asked for what the rule covers, or for every site', async () => {
  await askForSite('a.com');
  expect(permissions.request).toHaveBeenLastCalledWith({ origins: ['*://*.a.com/*'] });
  await askForEverywhere();
  expect(permissions.request).toHaveBeenLastCalledWith({ origins: ['*://*/*'] });
});

test.each([
  [undefined, 0],
  [[], 0],
  [['*://*.a.com/*', '*://*.b.com/*'], 2],
  [['*://*.a.com/*', '*://*/*'], 'everywhere'],
  [['<all_urls>'], 'everywhere'],
])('of %j it is said that we may read %s', async (origins, expected) => {
  permissions.getAll.mockResolvedValue({ origins });
  expect(await allowedSites()).toBe(expected);
});

test('both a grant and its end are heard of, until the end', () => {
  const heard = [fakeBrowser.permissions.onAdded, fakeBrowser.permissions.onRemoved].map((event: object) => {
    const listeners = new Set<() => void>();
    Object.assign(event, {
      addListener: (listener: () => void) => listeners.add(listener),
      removeListener: (listener: () => void) => listeners.delete(listener),
    });
    return listeners;
  });
  const changed = vi.fn();
  const end = watchAllowed(changed);
  expect(heard.map((listeners) => [...listeners])).toEqual([[changed], [changed]]);
  end();
  expect(heard.map(({ size }) => size)).toEqual([0, 0]);
});
