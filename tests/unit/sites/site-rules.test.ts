import { describe, expect, test } from 'vitest';
import { isHostOn, type SiteRules, withSite } from '@/src/core/sites/site-rules';
import { patternOf, wantedRegistration } from '@/src/core/sites/wanted-registration';

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
  test('other rules stay', () => {
    expect(withSite({ 'a.com': 'off' }, 'b.com', false)).toEqual({ 'a.com': 'off', 'b.com': 'off' });
  });
});

describe('wantedRegistration', () => {
  test('granted web origins, sorted, without doubles', () => {
    const granted = ['*://*.b.com/*', '*://*.a.com/*', '*://*.b.com/*', 'file:///*', 'chrome://*/*'];
    expect(wantedRegistration(granted, {})).toEqual({
      matches: ['*://*.a.com/*', '*://*.b.com/*'],
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
  test('a site with an exception below it is not excluded: the session decides', () => {
    const wanted = wantedRegistration(['<all_urls>'], { 'a.com': 'off', 'news.a.com': 'on' });
    expect(wanted?.excludeMatches).toEqual([]);
  });
});

describe('patternOf', () => {
  test.each([
    ['example.com', '*://*.example.com/*'],
    ['localhost', '*://localhost/*'],
    ['127.0.0.1', '*://127.0.0.1/*'],
    ['[::1]', '*://[::1]/*'],
  ])('%s → %s', (site, pattern) => {
    expect(patternOf(site)).toBe(pattern);
  });
});
