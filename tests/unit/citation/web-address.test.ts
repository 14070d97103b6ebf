/** T12 of the threat model. The cases are of the kinds that web-platform-tests' `urltestdata.json` tries on URL parsers. */
import { describe, expect, test } from 'vitest';
import { isLinkable, isWebAddress } from '@/src/core/citation/web-address';
import fc from '@/tests/random-inputs';
import { bundledBriefing } from '../briefing/bundled-briefing';

const GOOD = [
  'https://example.org',
  'https://example.org/',
  'https://EXAMPLE.org:8443/a/b;c=d?e=f&g=%20#h',
  'https://xn--e1afmkfd.xn--p1ai/',
  'https://en.wikipedia.org/wiki/Sim%C3%B3n_Bol%C3%ADvar_International_Airport_(Venezuela)',
  "https://example.org/it's-(all)-[here]|there~^!$*+,;:@",
  'https://example.org?q',
  'https://example.org#:~:text=some%20words',
];

const BAD = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript://example.org/%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://example.org/9115d58c-bcda-ff47-86e5-083e9a215304',
  'file:///etc/passwd',
  'chrome-extension://abcdefghijklmnopabcdefghijklmnop/popup.html',
  'moz-extension://x/popup.html',
  'about:blank',
  'view-source:https://example.org/',
  'filesystem:https://example.org/',
  'ftp://example.org/',
  'wss://example.org/',
  'mailto:a@example.org',
  '//example.org/',
  '/path',
  '#hash',
  '',
  'https:example.org',
  'https:/example.org/',
  'https:///example.org/',
  'https:\\\\example.org\\',
  'https://',
  'https:///',
  'https://example',
  'https://.org/',
  'https://example.org./',
  'https://user@example.org/',
  'https://user:pass@example.org/',
  'https://example.org@evil.example/',
  'https://example.org\\@evil.example/',
  'https://example.org:https@evil.example/',
  'https://example.org:/',
  'https://example.org:999999/',
  'https://example.org:8a/',
  'https://127.0.0.1/',
  'https://0x7f.1/',
  'https://[::1]/',
  'https://192.168.257/',
  'https://пример.рф/',
  'https://раypal.com/',
  'https://example。org/',
  'https://ex%61mple.org/',
  'https://exa mple.org/',
  'https://exa\u00admple.org/',
  'https://exam\tple.org/',
  'https://example.org/\n',
  'https://example.org/\nATTENDEE:mailto:a@example.org',
  'https://example.org/\u0000',
  'https://example.org/a b',
  'https://example.org/"onmouseover="alert(1)',
  'https://example.org/<script>',
  'https://example.org/`x`',
  'https://example.org/{x}',
  'https://example.org/путь',
  'https://example.org/\u202egnp.exe',
  'https://example.org/\ud800',
  '&#106;avascript:alert(1)',
  'https&#58;//example.org/',
  'https://evil.example\u2044example.org/',
  `https://example.org/${'a'.repeat(2_048)}`,
];

describe('what may be a link', () => {
  test.each(GOOD)('%s', (address) => expect(isLinkable(address)).toBe(true));
  test.each(BAD.map((address) => [JSON.stringify(address), address]))('not %s', (_, address) =>
    expect([isLinkable(address), isWebAddress(address)]).toEqual([false, false]),
  );
  test('plain http is an address and no link', () => {
    expect([isWebAddress('http://example.org/'), isLinkable('http://example.org/')]).toEqual([true, false]);
  });
});

test('whatever passes is read by a URL parser as the same https address of the same host (T12)', () => {
  const piece = fc.constantFrom(
    ...[
      'https:',
      'http:',
      'javascript:',
      '//',
      '/',
      '\\',
      '@',
      ':',
      '?',
      '#',
      '.',
      '-',
      '%',
      '[',
      ']',
      '\t',
      '\n',
      ' ',
    ],
    ...[
      'example',
      'org',
      'evil',
      'xn--',
      '80',
      '0x7f',
      '127.0.0.1',
      '::1',
      'é',
      'п',
      '。',
      '\u0000',
      '\u00ad',
      '<',
      '"',
    ],
  );
  const built = fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join(''));
  const spoilt = fc
    .tuple(fc.constantFrom(...GOOD), fc.nat(60), fc.string({ maxLength: 3 }))
    .map(([good, at, more]) => good.slice(0, at) + more + good.slice(at));
  let passed = 0;
  fc.assert(
    fc.property(
      fc.oneof(built, spoilt, fc.webUrl({ withQueryParameters: true, withFragments: true })),
      (text) => {
        if (!isLinkable(text)) return;
        passed++;
        // A parser may still refuse it, for a port beyond 65,535: then it is a link that leads nowhere.
        if (!URL.canParse(text)) return;
        const url = new URL(text);
        expect([url.protocol, url.username, url.password]).toEqual(['https:', '', '']);
        const host = /^https:\/\/([^/?#:]+)/.exec(text)?.[1]?.toLowerCase();
        expect(url.hostname).toBe(host);
        expect(url.hostname).toMatch(/^[a-z0-9.-]+$/);
      },
    ),
    { numRuns: 3_000 },
  );
  expect(passed).toBeGreaterThan(200);
});

test('every address of the bundled briefing passes', () => {
  const { sources, entities } = bundledBriefing();
  const pages = entities.flatMap(({ wikipediaUrl }) => wikipediaUrl ?? []);
  expect(
    [...sources.map(({ URL: address }) => address), ...pages].filter((address) => !isWebAddress(address)),
  ).toEqual([]);
});
