import { beforeEach, describe, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createFactKeeper } from '@/src/background/fact-keeper';
import { refuse, siteOfSender } from '@/src/background/refuse';
import { createSiteKeeper } from '@/src/background/site-keeper';
import type { EntityId } from '@/src/core/briefing/schema';
import { isHostOn, type SiteRules } from '@/src/core/sites/site-rules';
import { createTurns } from '@/src/extension/in-turn';
import { mutedNamesItem, siteRulesItem } from '@/src/extension/kept-items';
import { decisionsFor } from '@/src/extension/tab-decisions';

type Sender = Browser.runtime.MessageSender;

const bolton = { entity: 'john-bolton' as EntityId, alias: 'Bolton' };
const sender = (url: string, tab: object = {}) =>
  ({ url, tab: { id: 1, windowId: 7, url, incognito: false, ...tab } }) as unknown as Sender;
const inPrivate = ({ url }: Sender) => sender(url as string, { incognito: true });
const page = sender('https://live.example.co.uk/a');

const turns = createTurns();
const keepers = { facts: createFactKeeper(turns), sites: createSiteKeeper(turns, async () => {}) };
const rulesFor = async ({ tab }: Sender) => (await decisionsFor(tab as Browser.tabs.Tab)).rules;
const turnOff = (sender: Sender) => refuse({ what: 'site', ...bolton, undo: false }, sender, keepers);
const undo = (sender: Sender) => refuse({ what: 'site', ...bolton, undo: true }, sender, keepers);

beforeEach(() => {
  fakeBrowser.reset();
});

describe('a refusal', () => {
  test.each([
    ['here', { ...bolton, site: 'example.co.uk' }],
    ['alias', { ...bolton, site: null }],
    ['entity', { entity: 'john-bolton', alias: null, site: null }],
  ] as const)('%s is kept, and undone', async (what, kept) => {
    await refuse({ what, ...bolton, undo: false }, page, keepers);
    expect(await mutedNamesItem.getValue()).toEqual([kept]);
    await refuse({ what, ...bolton, undo: true }, page, keepers);
    expect(await mutedNamesItem.getValue()).toEqual([]);
  });

  test('here is one for each site, and one that holds everywhere is another', async () => {
    const elsewhere = sender('https://example.org/');
    await refuse({ what: 'here', ...bolton, undo: false }, page, keepers);
    await refuse({ what: 'here', ...bolton, undo: false }, elsewhere, keepers);
    await refuse({ what: 'alias', ...bolton, undo: false }, page, keepers);
    const sites = async () => (await mutedNamesItem.getValue()).map(({ site }) => site);
    expect(await sites()).toEqual(['example.co.uk', 'example.org', null]);
    await refuse({ what: 'here', ...bolton, undo: true }, elsewhere, keepers);
    expect(await sites()).toEqual(['example.co.uk', null]);
  });

  test('here goes by the frame that asks, not by the tab', async () => {
    const frame = sender('https://ads.example.net/', { url: 'https://live.example.co.uk/a' });
    await refuse({ what: 'here', ...bolton, undo: false }, frame, keepers);
    expect(await mutedNamesItem.getValue()).toEqual([{ ...bolton, site: 'example.net' }]);
  });

  test('of the site goes by the tab, not by the frame that asks', async () => {
    const frame = sender('https://ads.example.net/', { url: 'https://live.example.co.uk/a' });
    await turnOff(frame);
    expect(await rulesFor(page)).toEqual({ 'example.co.uk': 'off' });
    await undo(frame);
    expect(await rulesFor(page)).toEqual({});
  });

  test('of the site goes in a blank window by the page that opened it', async () => {
    const blank = { ...sender('about:blank'), origin: 'https://live.example.co.uk', frameId: 0 } as Sender;
    await turnOff(blank);
    expect(await rulesFor(page)).toEqual({ 'example.co.uk': 'off' });
    // A blank frame in a page that has no site is of no page that could be turned off.
    await undo(blank);
    await turnOff({ ...blank, frameId: 4 });
    expect(await rulesFor(page)).toEqual({});
  });

  test('in a private window stores nothing, and turns the site off for that window', async () => {
    const hidden = inPrivate(sender('https://example.org/'));
    await refuse({ what: 'entity', ...bolton, undo: false }, hidden, keepers);
    expect(await mutedNamesItem.getValue()).toEqual([]);
    await turnOff(hidden);
    expect(await rulesFor(hidden)).toEqual({ 'example.org': 'off' });
    expect(await siteRulesItem.getValue()).toEqual({});
  });

  test.each<[string, SiteRules]>([
    ['a host that was off', { '=old.example.co.uk': 'off' }],
    ['the one host that was on', { '*': 'off', '=live.example.co.uk': 'on' }],
    ['hosts on and off within each other', { 'a.example.co.uk': 'off', 'b.a.example.co.uk': 'on' }],
    ['the same, the narrower written down first', { 'b.a.example.co.uk': 'on', 'a.example.co.uk': 'off' }],
    ['what holds anyway, until every site is turned off', { 'example.co.uk': 'on', 'a.example.co.uk': 'on' }],
  ])('of the site, undone, brings narrower rules back: %s', async (_, rules) => {
    await siteRulesItem.setValue(rules);
    for (const sender of [inPrivate(page), page]) {
      await turnOff(sender);
      expect(isHostOn(await rulesFor(sender), 'live.example.co.uk')).toBe(false);
      // As from a second card.
      await turnOff(sender);
      await undo(sender);
      expect(await rulesFor(sender)).toEqual(rules);
    }
  });

  test('of the site, undone in a private window, brings back what held in that one', async () => {
    const hidden = inPrivate(page);
    await keepers.sites.setSite('=old.example.co.uk', false, { privateWindow: 7 });
    await turnOff(hidden);
    await turnOff(page);
    await undo(hidden);
    expect(await rulesFor(hidden)).toEqual({ '=old.example.co.uk': 'off' });
  });

  test('of the site is undone by a background that was started anew', async () => {
    await siteRulesItem.setValue({ 'example.org': 'off' });
    await undo(sender('https://example.org/'));
    expect(await siteRulesItem.getValue()).toEqual({});
  });

  test('of a frame without a site is none: not of the name here, which would hold everywhere, nor of the site', async () => {
    const siteless = sender('about:srcdoc', { url: undefined });
    for (const what of ['here', 'site'] as const) {
      expect(await refuse({ what, ...bolton, undo: false }, siteless, keepers)).toEqual({ ok: true });
    }
    expect(await mutedNamesItem.getValue()).toEqual([]);
    expect(await siteRulesItem.getValue()).toEqual({});
  });

  test('beyond what a hand can do is not stored, and that is said', async () => {
    const many = Array.from({ length: 1_000 }, (_, n) => ({ ...bolton, alias: `name ${n}`, site: null }));
    await mutedNamesItem.setValue(many);
    const written = await refuse({ what: 'alias', ...bolton, undo: false }, page, keepers);
    expect(written).toEqual({ ok: false, error: 'full' });
    expect(await mutedNamesItem.getValue()).toHaveLength(1_000);
  });

  test('many at once find no more room than one after the other', async () => {
    const held = Array.from({ length: 990 }, (_, n) => ({ ...bolton, alias: `name ${n}`, site: null }));
    await mutedNamesItem.setValue(held);
    const burst = Array.from({ length: 30 }, (_, n) =>
      refuse({ what: 'alias', ...bolton, alias: `more ${n}`, undo: false }, page, keepers),
    );
    expect((await Promise.all(burst)).filter(({ ok }) => ok)).toHaveLength(10);
    expect(await mutedNamesItem.getValue()).toHaveLength(1_000);
  });
});

test.each([
  ['https://user.github.io/a', 'user.github.io'],
  ['http://127.0.0.1:8000/', '127.0.0.1'],
  ['about:srcdoc', null],
  ['file:///a.html', null],
  ['chrome-extension://abcdef/popup.html', null],
  ['http://', null],
  ['http://localhost./', 'localhost'],
])('the site of %s is %s', (url, site) => {
  expect(siteOfSender(sender(url))).toBe(site);
});

test('a blank frame is of the site that it was given', () => {
  const frame = { ...sender('about:blank'), origin: 'https://live.example.co.uk' } as Sender;
  expect(siteOfSender(frame)).toBe('example.co.uk');
});
