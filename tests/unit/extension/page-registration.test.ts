/** The registration is what is wanted, and is touched only when it is not. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { reconcileRegistration } from '@/src/extension/page-registration';

const { scripting } = fakeBrowser as unknown as { scripting: Record<string, ReturnType<typeof vi.fn>> };
const granted = ['*://*.a.com/*', '*://*.b.com/*'];
const DECISIONS = { rules: {}, pause: null, granted };
const touched = () =>
  ['registerContentScripts', 'updateContentScripts', 'unregisterContentScripts'].filter(
    (name) => (scripting[name]?.mock.calls.length ?? 0) > 0,
  );
const hold = (...scripts: object[]) => scripting.getRegisteredContentScripts?.mockResolvedValue(scripts);

beforeEach(() => vi.clearAllMocks());

test('where there is none it is made; with nothing to mark none is', async () => {
  await reconcileRegistration({ ...DECISIONS, granted: [] });
  expect(touched()).toEqual([]);
  await reconcileRegistration(DECISIONS);
  expect(touched()).toEqual(['registerContentScripts']);
});

test('it brings script and sheet into every frame, of a page written by another too, from the start and for good', async () => {
  await reconcileRegistration(DECISIONS);
  expect(scripting.registerContentScripts?.mock.lastCall?.[0]).toEqual([
    {
      id: 'annotator',
      js: ['/annotator.js'],
      css: ['/highlights.css'],
      matches: granted,
      excludeMatches: [],
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_start',
      persistAcrossSessions: true,
    },
  ]);
});

test('Firefox is given a sheet of user origin, and none before 144, which knows of no origin', async () => {
  vi.stubEnv('FIREFOX', true as unknown as string);
  const sheets = () => scripting.registerContentScripts?.mock.calls.map(([[script]]) => script.cssOrigin);
  await reconcileRegistration(DECISIONS);
  expect(sheets()).toEqual(['user']);
  scripting.registerContentScripts?.mockRejectedValueOnce(new Error('Unexpected property "cssOrigin"'));
  await reconcileRegistration(DECISIONS);
  expect(sheets()).toEqual(['user', 'user', undefined]);
  scripting.registerContentScripts
    ?.mockRejectedValueOnce(new Error())
    .mockRejectedValueOnce(new Error('told'));
  await expect(reconcileRegistration(DECISIONS)).rejects.toThrow('told');
  vi.unstubAllEnvs();
});

test('a site more is told as well; of the browser only our own script is asked for, and taken away', async () => {
  hold({ id: 'annotator', matches: granted.slice(1) });
  await reconcileRegistration(DECISIONS);
  expect(touched()).toEqual(['updateContentScripts']);
  expect(scripting.getRegisteredContentScripts).toHaveBeenLastCalledWith({ ids: ['annotator'] });
  await reconcileRegistration({ ...DECISIONS, granted: [] });
  expect(scripting.unregisterContentScripts).toHaveBeenLastCalledWith({ ids: ['annotator'] });
});

test('what is as wanted, in whatever order, is left alone', async () => {
  hold({ id: 'annotator', matches: [...granted].reverse() });
  await reconcileRegistration(DECISIONS);
  expect(touched()).toEqual([]);
});

test('what differs in what it leaves out is changed, also back to nothing', async () => {
  hold({ id: 'annotator', matches: granted });
  await reconcileRegistration({ ...DECISIONS, rules: { 'www.a.com': 'off' } });
  expect(touched()).toEqual(['updateContentScripts']);
  const excludeMatches = ['*://*.www.a.com/*'];
  expect(scripting.updateContentScripts?.mock.lastCall?.[0]).toMatchObject([{ excludeMatches }]);
  hold({ id: 'annotator', matches: granted, excludeMatches });
  await reconcileRegistration(DECISIONS);
  expect(scripting.updateContentScripts?.mock.lastCall?.[0]).toMatchObject([{ excludeMatches: [] }]);
});

test('a pause takes it away until it is over', async () => {
  hold({ id: 'annotator', matches: granted });
  await reconcileRegistration({ ...DECISIONS, pause: { untilMs: Date.now() - 1 } });
  expect(touched()).toEqual([]);
  await reconcileRegistration({ ...DECISIONS, pause: { untilMs: null } });
  expect(touched()).toEqual(['unregisterContentScripts']);
});

test('a rule of what is no host name leaves the rest registered', async () => {
  const names = [
    'b:c',
    'a.com:80',
    'me@a.com',
    'a.com?x',
    '%',
    '[zz]',
    '1.2.3.999',
    'пример.рф',
    'b.com',
    '=[::1]',
  ];
  const rules = Object.fromEntries(names.map((name) => [name, 'off' as const]));
  await reconcileRegistration({ ...DECISIONS, rules });
  const excludeMatches = ['*://*.b.com/*', '*://[::1]/*'];
  expect(scripting.registerContentScripts?.mock.lastCall?.[0]).toMatchObject([{ excludeMatches }]);
});
