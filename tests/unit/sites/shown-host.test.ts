import { domainToASCII } from 'node:url';
import { encode } from 'punycode/';
import { expect, test } from 'vitest';
import { shownHost } from '@/src/core/sites/shown-host';

test.each([
  ['example.com', 'example.com'],
  ['127.0.0.1', '127.0.0.1'],
  ['[::1]', '[::1]'],
  ['localhost', 'localhost'],
  ['xn--e1afmkfd.xn--p1ai', 'пример.рф'],
  ['news.xn--e1afmkfd.xn--p1ai', 'news.пример.рф'],
  ['xn--espaa-rta.es', 'españa.es'],
  ['xn--mller-kva.de', 'müller.de'],
  ['xn--fsqu00a.xn--fiqs8s', '例子.中国'],
])('%s is shown as %s', (host, shown) => {
  expect(shownHost(host)).toBe(shown);
});

test('a name that is written from the right cannot reorder the words around it', () => {
  expect(shownHost(domainToASCII('مثال.مصر'))).toBe('\u2068مثال.مصر\u2069');
});

test.each(['νέα.ελ', 'דוגמה.ישראל', '뉴스.한국', 'ताजा.भारत', 'ข่าว.ไทย'])(
  'a script under its own domain is shown: %s',
  (name) => {
    expect(shownHost(domainToASCII(name)).replace(/[\u2068\u2069]/g, '')).toBe(name);
  },
);

test.each([
  ['Cyrillic under a Latin domain', 'аррӏе.com'],
  ['one Cyrillic letter among Latin ones', 'аpple.com'],
  ['one with another before it', 'www.аррӏе.com'],
  ['the same under a Cyrillic domain', 'аpple.рф'],
  ['Cyrillic below a Latin name', 'новости.example.com'],
  ['a dotless i', 'wıkipedia.org'],
  ['a letter with a dot below', 'ạpple.com'],
  ['Greek under a Cyrillic domain', 'νέα.рф'],
])('what may pass for another name stays as it is: %s', (_, name) => {
  const host = domainToASCII(name);
  expect(host).toMatch(/xn--/);
  expect(shownHost(host)).toBe(host);
});

test.each(['Пример', 'й'.normalize('NFD')])(
  'letters in a form that no name is registered in stay as they are: %s',
  (letters) => {
    const label = `xn--${encode(letters)}`;
    expect(shownHost(`${label}.xn--p1ai`)).toBe(`${label}.рф`);
  },
);

test.each([
  ...['xn--', 'xn--a', 'xn--a-', 'xn--99999999', 'xn--é', 'xn--e1afmk!d', 'xn--zzzzzzzzzzzzzzzz'],
  'xn--example-',
])('what is no Punycode, or Punycode of nothing but a to z, stays as it is: %s', (label) => {
  expect(shownHost(`${label}.com`)).toBe(`${label}.com`);
});
