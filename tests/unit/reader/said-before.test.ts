/** What popup and side panel show of a page that does not answer. */
import { expect, test } from 'vitest';
import type { TabView } from '@/src/reader/look-at-tab';
import { saidBefore } from '@/src/reader/said-before';
import type { PageState, SiteState } from '@/src/ui/popup/popup-model';

const siteOf = (on: boolean): SiteState => ({
  scopes: [
    { key: 'a.com', name: 'a.com', covers: 'domain', on },
    { key: '=www.a.com', name: 'www.a.com', covers: 'host', on: true },
  ],
  decidedBy: on ? 'a.com' : '=www.a.com',
});
const view = (page: PageState, url = 'https://www.a.com/'): TabView => ({
  tab: { id: 7, url } as TabView['tab'],
  page,
  pause: null,
  day: '2019-03-03' as TabView['day'],
});
const said = view({ is: 'on', site: siteOf(false), entities: [], isCutShort: true, around: null });
const asked = { ...view({ is: 'loading', site: siteOf(true) }), day: null };

test('a page that hangs is shown as it was, and its switch as was decided since', () => {
  expect(saidBefore(asked, said)).toEqual({ ...said, page: { ...said.page, site: siteOf(true) } });
  const picture = view({ is: 'unreadable' });
  expect(saidBefore(asked, picture)).toEqual(picture);
});

test('what another page said is not shown, nor what one said that is off by now', () => {
  const gone = view(said.page, 'https://www.a.com/other');
  expect(saidBefore(asked, gone)).toBe(asked);
  const off = view({ is: 'off', site: siteOf(false) });
  expect(saidBefore(off, said)).toBe(off);
  expect(saidBefore(asked, off)).toBe(asked);
});
