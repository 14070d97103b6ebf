import { describe, expect, test } from 'vitest';
import {
  choicesWithin,
  type Decisions,
  inWindow,
  isUrlOn,
  type WindowDecisions,
  withChoice,
  withChosen,
  withoutEndedPause,
} from '@/src/core/sites/decisions';
import { isCovered, patternOf } from '@/src/core/sites/match-pattern';
import {
  isHostOn,
  isWithin,
  type SiteRule,
  type SiteRules,
  withRule,
  withSite,
} from '@/src/core/sites/site-rules';
import { wantedRegistration } from '@/src/core/sites/wanted-registration';
import { scopesOfHost } from '@/src/extension/site-of-host';
import fc from '@/tests/random-inputs';

describe('isHostOn', () => {
  const rules: SiteRules = { 'example.com': 'off', 'news.example.com': 'on', localhost: 'off' };
  test.each([
    ['example.com', false],
    ['www.example.com', false],
    ['news.example.com', true],
    ['live.news.example.com', true],
    ['notexample.com', true],
    ['example.org', true],
    ['localhost', false],
    ['', true],
    ['constructor', true],
  ])('%s → %s', (host, on) => {
    expect(isHostOn(rules, host)).toBe(on);
  });
  test('a rule for one host leaves what is below it alone', () => {
    const alone: SiteRules = { '=example.com': 'off' };
    expect(['example.com', 'www.example.com'].map((host) => isHostOn(alone, host))).toEqual([false, true]);
  });
  test('the rule for everything else', () => {
    const chosen: SiteRules = { '*': 'off', 'example.com': 'on' };
    expect(['example.org', 'a.example.com', ''].map((host) => isHostOn(chosen, host))).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe('withRule', () => {
  test('one is forgotten without the narrower ones, and comes back', () => {
    const rules: SiteRules = { 'a.com': 'off', '=www.a.com': 'on', 'b.com': 'off' };
    expect(withRule(rules, 'a.com', null)).toEqual({ '=www.a.com': 'on', 'b.com': 'off' });
    expect(withRule(withRule(rules, 'a.com', null), 'a.com', 'off')).toEqual(rules);
  });
  test.each([
    { 'a.com': 'off', '*': 'off' },
    { 'a.com': 'on' },
    { 'a.com': 'off', 'www.a.com': 'off' },
  ] as const)('one that says what holds anyway is forgotten, not turned round: %j', (rules: SiteRules) => {
    for (const scope of Object.keys(rules)) {
      const { [scope]: rule = 'on', ...others } = rules;
      expect(withRule(rules, scope, null)).toEqual(others);
      expect(withRule(others, scope, rule)).toEqual(rules);
    }
  });
});

describe('withSite', () => {
  test('off is a rule', () => {
    expect(withSite({}, 'example.com', false)).toEqual({ 'example.com': 'off' });
  });
  test('on again is no rule', () => {
    expect(withSite({ 'example.com': 'off' }, 'example.com', true)).toEqual({});
  });
  test('on below a site that is off is a rule', () => {
    const rules = withSite({ 'example.com': 'off' }, 'news.example.com', true);
    expect(rules).toEqual({ 'example.com': 'off', 'news.example.com': 'on' });
  });
  test('a switch covers what it says: narrower rules go', () => {
    const rules: SiteRules = { '=www.a.com': 'on', 'x.a.com': 'on', 'notxa.com': 'off', '=a.com': 'on' };
    expect(withSite(rules, 'a.com', false)).toEqual({ 'notxa.com': 'off', 'a.com': 'off' });
  });
  test('one host switched on where everything else is off', () => {
    expect(withSite({ '*': 'off' }, '=a.com', true)).toEqual({ '*': 'off', '=a.com': 'on' });
  });
  test('everything else, off and on again, keeps the rules of sites', () => {
    const off = withSite({ 'a.com': 'off' }, '*', false);
    expect(off).toEqual({ 'a.com': 'off', '*': 'off' });
    expect(withSite(off, '*', true)).toEqual({ 'a.com': 'off' });
  });
  test('after a switch every host it covers is as it says', () => {
    const host = fc
      .array(fc.constantFrom('a', 'b', 'com'), { minLength: 1, maxLength: 3 })
      .map((l) => l.join('.'));
    const scope = fc.oneof(
      host,
      host.map((name) => `=${name}`),
      fc.constant('*'),
    );
    const steps = fc.array(fc.tuple(scope, fc.boolean()), { maxLength: 12 });
    fc.assert(
      fc.property(steps, scope, fc.boolean(), host, (before, switched, on, asked) => {
        const rules = before.reduce<SiteRules>((held, [key, value]) => withSite(held, key, value), {});
        const after = withSite(rules, switched, on);
        const covered =
          switched === '*'
            ? isHostOn(rules, asked) !== isHostOn(after, asked)
            : isWithin(`=${asked}`, switched);
        expect(isHostOn(after, asked)).toBe(covered ? on : isHostOn(rules, asked));
      }),
    );
  });
  test('other rules stay', () => {
    expect(withSite({ 'a.com': 'off' }, 'b.com', false)).toEqual({ 'a.com': 'off', 'b.com': 'off' });
  });
});

describe('wantedRegistration', () => {
  test('granted web origins, sorted, without doubles', () => {
    const granted = [
      ...['*://*.b.com/*', '*://*.a.com/*', '*://*.b.com/*', 'http://*.c.com/*', 'https://*.d.com/*'],
      ...['file:///*', 'chrome://*/*'],
    ];
    expect(wantedRegistration(granted, {})).toEqual({
      matches: ['*://*.a.com/*', '*://*.b.com/*', 'http://*.c.com/*', 'https://*.d.com/*'],
      excludeMatches: [],
    });
  });
  test('nothing granted, nothing registered', () => {
    expect(wantedRegistration([], { 'a.com': 'off' })).toBeNull();
  });
  test('sites that are off are excluded, on any port and scheme', () => {
    const wanted = wantedRegistration(['<all_urls>'], { 'b.com': 'off', 'a.co.uk': 'off', 'c.com': 'on' });
    expect(wanted?.excludeMatches).toEqual(['*://*.a.co.uk/*', '*://*.b.com/*']);
  });
  test('what is excluded is sorted as patterns, as what is registered is when the two are compared', () => {
    const wanted = wantedRegistration(['<all_urls>'], { '=a.com': 'off', 'b.com': 'off' });
    expect(wanted?.excludeMatches).toEqual(['*://*.b.com/*', '*://a.com/*']);
  });
  test('a site with an exception below it is not excluded: the session decides', () => {
    const wanted = wantedRegistration(['<all_urls>'], { 'a.com': 'off', 'news.a.com': 'on' });
    expect(wanted?.excludeMatches).toEqual([]);
  });
});

describe('wantedRegistration where only chosen sites are on', () => {
  test.each([
    ['a chosen site within all sites', ['*://*/*'], { 'a.com': 'on' }, ['*://*.a.com/*']],
    [
      'a chosen host within a granted site',
      ['https://*.a.com/*'],
      { '=www.a.com': 'on' },
      ['https://www.a.com/*'],
    ],
    ['what is granted of a chosen site', ['*://*.live.a.com/*'], { 'a.com': 'on' }, ['*://*.live.a.com/*']],
    ['a granted host of a chosen site', ['*://a.com/*'], { 'a.com': 'on' }, ['*://a.com/*']],
    ['a chosen site that is not granted', ['*://*.b.com/*'], { 'a.com': 'on' }, undefined],
  ] as const)('%s', (_name, granted, rules, matches) => {
    const wanted = wantedRegistration(granted, { '*': 'off', ...rules });
    expect(wanted?.matches).toEqual(matches);
    // Not every site, or nothing would be left of those.
    expect(wanted?.excludeMatches ?? []).toEqual([]);
  });
});

describe('isCovered', () => {
  const url = new URL('https://www.example.com:8443/a?b');
  test.each([
    ['<all_urls>', true],
    ['*://*/*', true],
    ['https://*/*', true],
    ['http://*/*', false],
    ['*://*.example.com/*', true],
    ['*://www.example.com/*', true],
    ['*://example.com/*', false],
    ['*://*.ample.com/*', false],
  ])('%s → %s', (pattern, covered) => {
    expect(isCovered([pattern], url)).toBe(covered);
  });
});

describe('isUrlOn', () => {
  const url = new URL('https://www.example.com/');
  const all: Decisions = { rules: {}, pause: null, granted: null };
  test.each<[string, Partial<Decisions>, boolean]>([
    ['nothing decided, nothing known', {}, true],
    ['granted', { granted: ['*://*.example.com/*'] }, true],
    ['granted beside another', { granted: ['*://*.example.org/*', '*://*.example.com/*'] }, true],
    ['taken away', { granted: ['*://*.example.org/*'] }, false],
    ['off', { rules: { 'example.com': 'off' } }, false],
    ['paused until 10', { pause: { untilMs: 10 } }, false],
    ['a pause that is over', { pause: { untilMs: 9 } }, true],
    ['paused, and the clock was set back by a minute', { pause: { untilMs: 360_000 } }, false],
    ['paused until so late that the clock was set back since', { pause: { untilMs: 3_600_000 } }, true],
    ['paused for good', { pause: { untilMs: null } }, false],
  ])('%s', (_name, decisions, on) => {
    expect(isUrlOn({ ...all, ...decisions }, url, 9)).toBe(on);
  });
  test('a private window decides over what is stored, in order, and for itself', () => {
    const stored: Decisions = { ...all, rules: { 'example.com': 'off' }, pause: { untilMs: null } };
    const choices = [
      { scope: 'example.com', on: true },
      { scope: '=www.example.com', on: false },
    ];
    expect(isUrlOn(inWindow(stored, { choices, pause: null }), url, 9)).toBe(false);
    expect(isUrlOn(inWindow(stored, { choices, pause: null }), new URL('https://example.com/'), 9)).toBe(
      true,
    );
    expect(inWindow(stored, { choices: [] }).pause).toEqual({ untilMs: null });
    expect(inWindow(stored, undefined)).toBe(stored);
  });
  test('what is chosen there again and again is kept once, and holds as if all of it were', () => {
    const scope = fc.constantFrom('a.com', 'www.a.com', '=www.a.com', '=a.com', 'b.com', '*');
    const choices = fc.array(
      fc.record(
        { scope, on: fc.boolean(), isRule: fc.constant(true as const) },
        { requiredKeys: ['scope', 'on'] },
      ),
    );
    fc.assert(
      fc.property(choices, (made) => {
        const none: WindowDecisions = { choices: [] };
        const kept = made.reduce((own, choice) => withChoice(own, choice), none);
        expect(inWindow(all, kept).rules).toEqual(inWindow(all, { choices: made }).rules);
        const sites = kept.choices.map((choice) => choice.scope).filter((each) => each !== '*');
        expect(new Set(sites).size).toBe(sites.length);
      }),
    );
  });
});

test('a pause of a private window holds there until it ends, and its choices beyond that', () => {
  const own: WindowDecisions = { choices: [{ scope: 'a.com', on: false }], pause: { untilMs: 100 } };
  expect(withoutEndedPause(own, 99)).toEqual(own);
  expect(withoutEndedPause(own, 100)).toEqual({ choices: own.choices });
  expect(withoutEndedPause({ ...own, pause: { untilMs: null } }, 100).pause).toEqual({ untilMs: null });
  // Resumed there, while it is paused everywhere else.
  expect(withoutEndedPause({ ...own, pause: null }, 100).pause).toBeNull();
});

test('the choices within a scope bring back the rules that stood before it was chosen anew', () => {
  const scope = fc.constantFrom('a.com', 'w.a.com', 'x.w.a.com', '=w.a.com', '=a.com', 'b.com', '*');
  // In any order: one that was forgotten and comes back stands behind those within it.
  const steps = fc.array(fc.tuple(scope, fc.constantFrom<SiteRule>('on', 'off')), { maxLength: 8 });
  fc.assert(
    fc.property(steps, scope, fc.boolean(), (before, chosen, on) => {
      const rules = before.reduce<SiteRules>((held, [key, rule]) => withRule(held, key, rule), {});
      const choices = choicesWithin(rules, chosen);
      expect(choices.reduce(withChosen, withSite(rules, chosen, on))).toEqual(rules);
      const scopes = choices.map((choice) => choice.scope);
      expect(new Set(scopes).size).toBe(scopes.length);
      expect(scopes.filter((each) => !isWithin(each, chosen))).toEqual([]);
    }),
  );
});

describe('scopesOfHost', () => {
  test.each([
    ['www.bbc.co.uk', 'bbc.co.uk'],
    ['user.github.io', 'user.github.io'],
    ['a.b.user.github.io', 'user.github.io'],
    ['www.example.com', 'example.com'],
  ])('%s is of %s', (host, site) => {
    expect(scopesOfHost(host)).toEqual({
      wide: { key: site, name: site, covers: 'domain' },
      narrow: { key: `=${host}`, name: host, covers: 'host' },
    });
  });
  test.each(['localhost', '127.0.0.1', '[::1]', 'github.io', 'co.uk'])('%s is alone', (host) => {
    const { wide, narrow } = scopesOfHost(host);
    expect(wide).toEqual({ key: `=${host}`, name: host, covers: 'host' });
    expect(narrow).toBe(wide);
  });
});

describe('patternOf', () => {
  test.each([
    ['example.com', '*://*.example.com/*'],
    ['localhost', '*://localhost/*'],
    ['127.0.0.1', '*://127.0.0.1/*'],
    ['192.168.10.100', '*://192.168.10.100/*'],
    ['live.4.example.com', '*://*.live.4.example.com/*'],
    ['[::1]', '*://[::1]/*'],
    ['=example.com', '*://example.com/*'],
    ['*', '*://*/*'],
  ])('%s → %s', (site, pattern) => {
    expect(patternOf(site)).toBe(pattern);
  });
});
