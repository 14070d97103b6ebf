/** Whenever a page's names become more or fewer the background is told, which then counts them for the toolbar's button. */
import './fake-extension';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createCardHost } from '@/src/annotator/card-host';
import { startPageSession } from '@/src/annotator/page-session';
import type { EntityId } from '@/src/core/briefing/schema';
import { mutedNamesItem } from '@/src/extension/kept-items';
import { smallFamilies, smallMatcher } from './small-matcher';
import { startVirtualClock, type VirtualClock } from './virtual-clock';

/** Until then it looks by itself for what came without a mutation. */
const AT_REST_MS = 20_000;

let clock: VirtualClock;
let end: AbortController;
let said: string[];

beforeEach(async () => {
  document.body.innerHTML = '<p>Ada Example met Bo Sample.</p>';
  said = [];
  fakeBrowser.runtime.sendMessage = (async ({ call }: { call: string }) => {
    said.push(call);
    return {};
  }) as never;
  clock = startVirtualClock();
  end = new AbortController();
  const matcher = smallMatcher();
  void startPageSession(
    {
      matcher: () => matcher,
      families: () => smallFamilies,
      isOn: async () => true,
      cardCode: async () => createCardHost,
    },
    end,
  );
  await clock.pass(AT_REST_MS);
});
afterEach(() => {
  end.abort();
  clock.end();
  fakeBrowser.reset();
  document.body.replaceChildren();
});

/** How often it was told since the last time. */
const told = () => said.splice(0).filter((call) => call === 'counted').length;

test('as they are found, and as the page adds to them', async () => {
  expect(told()).toBe(1);
  document.body.append('Ada Example spoke.');
  await clock.pass(AT_REST_MS);
  expect(told()).toBe(1);
});

test('as the reader refuses one of them, and takes that back; not for one that the page does not name', async () => {
  told();
  const mute = async (...entities: string[]) => {
    await mutedNamesItem.setValue(
      entities.map((entity) => ({ entity: entity as EntityId, alias: null, site: null })),
    );
    await clock.pass(100);
    return told();
  };
  expect(await mute('ada-example')).toBe(1);
  expect(await mute('ada-example', 'somebody-else')).toBe(0);
  expect(await mute('somebody-else')).toBe(1);
});
