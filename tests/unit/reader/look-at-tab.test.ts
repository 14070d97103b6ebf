/** What popup and side panel say of a page that changes while they look, or whose script is on its way. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askPage, lookAtTab } from '@/src/reader/look-at-tab';
import { bundledBriefing } from '../briefing/bundled-briefing';

const options = { briefing: bundledBriefing(), events: 3, seesByClick: true };
const tab = { id: 7, url: 'https://www.a.com/', status: 'complete', incognito: false, windowId: 1 };
const named = { mentions: { 'john-bolton': 2 } };

/** What a frame of the page answers, in turn: is it paused, its report, its content type. */
let frame: { isPaused: boolean; report: object | null; type: string };
const tabNow = vi.fn();
const executeScript = vi.fn<(call: { func: { name: string } }) => Promise<unknown>>();

beforeEach(() => {
  frame = { isPaused: false, report: named, type: 'text/html' };
  tabNow.mockReset().mockResolvedValue(tab);
  executeScript.mockReset().mockImplementation(async ({ func }) => {
    const answers = new Map<string, unknown>([
      ['isFramePaused', frame.isPaused],
      ['reportInFrame', frame.report],
    ]);
    return [{ frameId: 0, result: answers.has(func.name) ? answers.get(func.name) : frame.type }];
  });
  Object.assign(fakeBrowser.scripting, { executeScript });
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(tabNow as never);
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation((async () => true) as never);
});

async function said(of: object = tab): Promise<string> {
  const { page } = await askPage(await lookAtTab(of as never, options), options);
  const site = 'site' in page ? page.site?.scopes[0].name : undefined;
  return [page.is, site, 'entities' in page ? page.entities.length : undefined].join(' ');
}

test('of a page without our script it says that it is read: the site was turned on, or allowed, just now', async () => {
  expect(await said()).toBe('on a.com 1');
  frame.report = null;
  expect(await said()).toBe('loading a.com ');
});

test('of a document of another kind it says so', async () => {
  frame = { ...frame, report: null, type: 'image/png' };
  expect(await said()).toBe('unreadable  ');
});

test('what a page said that was left meanwhile is not said of the next', async () => {
  tabNow.mockResolvedValue({ ...tab, url: 'https://www.b.com/' });
  expect(await said()).toBe('loading b.com ');
  executeScript.mockRejectedValue(new Error('The frame was removed.'));
  expect(await said()).toBe('loading b.com ');
});

test('a tab that was closed meanwhile has no page', async () => {
  executeScript.mockRejectedValue(new Error('No tab with id: 7'));
  tabNow.mockRejectedValue(new Error('No tab with id: 7'));
  expect(await said()).toBe('forbidden  ');
});

test('a page that is loaded again is no forbidden one, and names nobody only when it is all there', async () => {
  const loading = { ...tab, status: 'loading' };
  tabNow.mockResolvedValue(loading);
  frame.report = { mentions: {} };
  expect(await said(loading)).toBe('loading a.com ');
  tabNow.mockResolvedValue(tab);
  expect(await said(loading)).toBe('on a.com 0');
  executeScript.mockRejectedValue(new Error('The frame was removed.'));
  expect(await said()).toBe('forbidden  ');
  tabNow.mockResolvedValue(loading);
  expect(await said()).toBe('loading a.com ');
});
