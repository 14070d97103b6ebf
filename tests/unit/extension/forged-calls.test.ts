/**
 * T9: whoever sends whatever, nothing changes that its sender may not change, and nothing throws. A page script's process
 * may be taken over by its page; other extensions and pages may try to speak to us.
 */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startBackground } from '@/src/background/start-background';
import fc from '@/tests/random-inputs';
import { long } from '../../long';
import { stubGestures } from '../background/stub-gestures';
import { bundledBriefing } from '../briefing/bundled-briefing';

const RUNS = long ? 100_000 : 3_000;
if (long) vi.setConfig({ testTimeout: 900_000 });

/** Each call, with a request that is well-formed. Its keys must be the whole table: the type says so. */
const CALLS = {
  dossiers: {
    entities: ['s-300'],
    stated: [{ by: 'meta', name: 'date', of: '', words: '2019-03-31' }],
    readerDate: null,
  },
  excerpt: { entity: 's-300', asOf: '2019-03-31', excerpt: { is: 'facts', format: 'html' } },
  words: {},
  card: {},
  showAbove: {
    entity: 's-300',
    alias: 'S-300',
    evidence: { by: 'name' },
    rects: [{ x: 1, y: 2, width: 30, height: 10 }],
    by: 'pointer',
    depth: 1,
  },
  leaveAbove: { isDismissed: true },
  spareStyle: {},
  isTabOn: {},
  counted: {},
  resumed: { tab: 7 },
  openTimeline: { entity: 's-300' },
  setSite: { scope: 'example.com', on: false, privateWindow: null },
  setRule: { scope: 'example.com', rule: 'off' },
  rememberLookUp: { entity: 's-300' },
  forgetLookUps: {},
  setPause: { pause: { untilMs: null }, privateWindow: null },
  changeSetting: { name: 'dwellMs', value: 700 },
  markKind: { kind: 'weapon', isMarked: false },
  sites: {},
  refuse: { what: 'alias', entity: 's-300', alias: 'S-300', undo: false },
  mute: { entity: 's-300', alias: null, site: null },
  unmute: { entity: 's-300', alias: null, site: null },
  importFile: { text: '{"format":"sidelight","version":1,"facts":{"dwellMs":{"v":1,"value":700}}}' },
  putBack: { text: '{"format":"sidelight","version":1,"facts":{"dwellMs":{"v":1,"value":700}}}' },
  reset: {},
  forgetDamage: {},
} as const satisfies Readonly<Record<import('@/src/extension/calls').CallName, object>>;
const NAMES = Object.keys(CALLS) as (keyof typeof CALLS)[];
const FOR_PAGES = [
  'dossiers',
  'excerpt',
  'words',
  'card',
  'showAbove',
  'leaveAbove',
  'spareStyle',
  'isTabOn',
  'counted',
  'openTimeline',
  'sites',
  'refuse',
];

const home = fakeBrowser.runtime.getURL('');
const id = fakeBrowser.runtime.id;
const tab = { id: 1, windowId: 1, url: 'https://www.example.com/a', incognito: false };
const page = { id, url: tab.url, origin: 'https://www.example.com', frameId: 0, tab };
const extensionPage = { id, url: `${home}options.html`, origin: home.replace(/\/$/, '') };

/** Senders that are none of the extension's own pages, and those that pretend to be one. */
const strangers = fc.constantFrom<object>(
  page,
  { ...page, url: undefined },
  { ...page, tab: undefined },
  { ...page, url: 'about:blank' },
  { ...page, url: 'https://evil.example/?chrome-extension://' },
  { ...page, url: `https://evil.example/#${home}options.html` },
  { ...page, url: `${home.replace(/\/$/, '')}.evil.example/` },
  { ...page, url: home.replace(/\/$/, 'x/') },
  // Its renderer lies about the address; the browser tells the origin.
  { ...page, url: `${home}options.html` },
  // A browser that tells no origin.
  { ...page, origin: undefined },
  { ...page, origin: undefined, url: undefined },
  { ...page, origin: undefined, url: `https://evil.example/#${home}options.html` },
  { id: 'another-extension', url: `${home}options.html` },
  { id: undefined, url: `${home}options.html` },
  { url: `${home}options.html` },
  {},
);

const junk = fc.oneof(
  fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }),
  fc.constantFrom<unknown>(...Object.values(CALLS)),
  fc
    .tuple(fc.constantFrom<object>(...Object.values(CALLS)), fc.string(), fc.jsonValue())
    .map(([request, key, value]) => ({ ...request, [key]: value })),
  fc
    .tuple(fc.constantFrom<object>(...Object.values(CALLS)), fc.nat(), fc.anything())
    .map(([request, at, value]) => {
      const keys = Object.keys(request);
      return { ...request, [keys[at % Math.max(keys.length, 1)] ?? 'none']: value };
    }),
  fc.constant(JSON.parse('{"__proto__":{"on":true},"scope":"*","on":false,"privateWindow":null}')),
);

let send: (message: unknown, sender: unknown) => unknown;
const rejected = vi.fn();

// Not before all: the fake browser is whole only once the setup has stubbed it.
beforeEach(() => {
  rejected.mockReset();
  const add = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
  stubGestures();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '1.2.3' } as never);
  vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error('No such tab'));
  startBackground(bundledBriefing());
  send = add.mock.lastCall?.[0] as typeof send;
});

async function stateAfter(message: unknown, sender: unknown) {
  await send(message, sender);
  // What was set going by the start, or would have been by a message, is done by then.
  await new Promise((done) => setTimeout(done, 50));
  const [local, session] = await Promise.all([
    fakeBrowser.storage.local.get(),
    fakeBrowser.storage.session.get(),
  ]);
  return JSON.stringify([local, session]);
}

describe('a stranger', () => {
  test('changes nothing with any call that is for our own pages, well-formed or not (T9)', async () => {
    const own = NAMES.filter((name) => !FOR_PAGES.includes(name));
    const before = await stateAfter(null, {});
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...own), strangers, junk, async (call, sender, request) => {
        expect(send({ call, request }, sender)).toBeUndefined();
        expect(send({ call, request: CALLS[call] }, sender)).toBeUndefined();
      }),
      { numRuns: RUNS },
    );
    expect(await stateAfter(null, {})).toBe(before);
  });

  test('of another extension is not answered at all (T9)', () => {
    for (const call of NAMES) {
      for (const sender of [
        { ...page, id: 'another-extension' },
        { ...extensionPage, id: undefined },
      ]) {
        expect(send({ call, request: CALLS[call] }, sender), call).toBeUndefined();
      }
    }
  });
});

test('a page’s junk changes nothing, whatever it asks (T9)', async () => {
  const questions = FOR_PAGES.filter((call) => call !== 'refuse');
  const before = await stateAfter(null, {});
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...questions), junk, async (call, request) => {
      const answer = send({ call, request }, page);
      if (answer instanceof Promise) answer.catch(rejected);
      else expect(answer).toBeUndefined();
    }),
    { numRuns: RUNS },
  );
  // Which timeline was asked for is kept for half a second.
  await vi.waitFor(async () => expect(await stateAfter(null, {})).toBe(before), 5_000);
  expect(rejected).not.toHaveBeenCalled();
  expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('on');
});

const refusals = fc.record({
  what: fc.constantFrom('here', 'alias', 'entity', 'site'),
  entity: fc.constantFrom('s-300', 'nobody'),
  alias: fc.constantFrom('S-300', '=example.org', '*'),
  undo: fc.boolean(),
});

test('whatever a page refuses reaches muted names and the rule of its own site, and nothing else (T9)', async () => {
  const before = JSON.parse(await stateAfter(null, {}));
  await fc.assert(
    fc.asyncProperty(
      fc.oneof({ weight: 4, arbitrary: junk }, { weight: 1, arbitrary: refusals }),
      async (request) => {
        await send({ call: 'refuse', request }, page);
      },
    ),
    { numRuns: RUNS / 3 },
  );
  // Refused last of all, so that there is something to see.
  for (const what of ['here', 'site'])
    await send({ call: 'refuse', request: { ...CALLS.refuse, what } }, page);
  const [local] = JSON.parse(await stateAfter(null, {}));
  const changed = Object.keys(local).filter(
    (key) => JSON.stringify(local[key]) !== JSON.stringify(before[0][key]),
  );
  const allowed = ['mutedNames', 'mutedNames~', 'siteRules', 'siteRules~'];
  expect(changed.toSorted()).toEqual(allowed);
  expect(local.siteRules.value).toEqual({ 'example.com': 'off' });
  const sites = local.mutedNames.value.map(({ site }: { site: string | null }) => site);
  expect(sites).toContain('example.com');
  expect(sites.filter((site: string | null) => site !== null && site !== 'example.com')).toEqual([]);
});

/** What is of the right shape and beyond what it may be: nobody may send it, our own pages neither. */
const { showAbove, dossiers, refuse } = CALLS;
const name = 'x'.repeat(255);
const [rect] = showAbove.rects;
const [statement] = dossiers.stated;
const BEYOND: readonly (readonly [call: string, request: object])[] = [
  ['changeSetting', { name: 'dwellMs', value: 3 }],
  ['changeSetting', { name: 'theme', value: 'sepia' }],
  ['changeSetting', { name: 'none', value: 3 }],
  ['markKind', { kind: 'city', isMarked: true }],
  ['setSite', { scope: 'a b', on: true, privateWindow: null }],
  ['setSite', { scope: 'https://a.com/', on: true, privateWindow: null }],
  ['setSite', { ...CALLS.setSite, privateWindow: 1.5 }],
  ['setRule', { scope: 'a b', rule: 'off' }],
  ['setRule', { scope: 'a.com', rule: 'maybe' }],
  ['setPause', { pause: { untilMs: Number.POSITIVE_INFINITY }, privateWindow: null }],
  ['dossiers', { ...dossiers, entities: Array(1_001).fill('s-300') }],
  ['dossiers', { ...dossiers, stated: Array(2_000).fill(statement) }],
  ['dossiers', { ...dossiers, stated: [{ ...statement, words: 'x'.repeat(10_000) }] }],
  ['dossiers', { ...dossiers, readerDate: '31 March' }],
  ['showAbove', { ...showAbove, rects: [] }],
  ['showAbove', { ...showAbove, rects: Array(51).fill(rect) }],
  ['showAbove', { ...showAbove, rects: [{ ...rect, x: Number.NaN }] }],
  ['showAbove', { ...showAbove, depth: 0 }],
  ['showAbove', { ...showAbove, depth: 33 }],
  ['showAbove', { ...showAbove, evidence: { by: 'cues', words: Array(101).fill('a') } }],
  ['refuse', { ...refuse, alias: '' }],
  ['refuse', { ...refuse, alias: name }],
  ['mute', { ...CALLS.mute, alias: '' }],
  ['mute', { ...CALLS.mute, site: name }],
  ['constructor', {}],
  ['__proto__', {}],
];

test.each(BEYOND)('%#: %s beyond what it may ask gets no answer (T9)', (call, request) => {
  for (const sender of [extensionPage, page]) expect(send({ call, request }, sender)).toBeUndefined();
});

test('junk of any shape is no message (T9)', () => {
  fc.assert(
    fc.property(fc.anything(), fc.oneof(strangers, fc.constant(extensionPage)), (message, sender) => {
      expect(send(message, sender)).toBeUndefined();
    }),
    { numRuns: RUNS },
  );
});

test.each(NAMES)('%s of our own page is answered', async (call) => {
  expect(await send({ call, request: CALLS[call] }, extensionPage)).not.toBeUndefined();
});

test.each(NAMES)('%s of a page is answered when it is for pages', async (call) => {
  const answer = await send({ call, request: CALLS[call] }, page);
  expect(answer === undefined).toBe(!FOR_PAGES.includes(call));
});
