/** T15: whatever text they meet, our patterns take time in proportion to it. */

import { readdirSync, readFileSync } from 'node:fs';
// Where npm has its program for the machine that is started: it takes a quarter of the time of the JavaScript that is used elsewhere, and says the same.
import { check } from 'recheck';
import { expect, test } from 'vitest';
import { nodesOf } from '../../syntax/nodes-of';

/** Files whose patterns meet a few dozen characters at most, cut out before: time that grows with a power is no matter there. */
const CUT_SHORT: Readonly<Record<string, string>> = {
  'src/core/mentions/surroundings.ts': 'before: plain(text, start - WINDOW, start)',
};

/**
 * Steps are counted, not the clock, which on a busy machine finds a slow pattern where there is none; only an attack that was found
 * is tried out for so long.
 */
const CHECK = { timeout: 50_000, seedingTimeout: null, incubationTimeout: null, attackTimeout: 20_000 };

const literals = ['src', 'entrypoints'].flatMap(literalsBelow);
// Without a repetition that has no end a pattern is linear; checking takes its time, so each is checked once.
const endless = literals.filter(({ pattern }) => /[*+]|\{\d+,\}/.test(pattern));
const once = [...new Map(endless.map((each) => [`${each.pattern}/${each.flags}`, each])).values()];

test('all patterns are found', () => {
  expect(literals.length).toBeGreaterThan(60);
  expect(once.length).toBeGreaterThan(20);
});

test.each(once)(
  '$file: /$pattern/$flags takes time in proportion to its text (T15)',
  async ({ file, pattern, flags }) => {
    const found = await check(pattern, flags, CHECK);
    const allowed = file in CUT_SHORT ? /^(safe|polynomial|linear)$/ : /^(safe|linear)$/;
    expect('complexity' in found ? found.complexity?.type : found.status).toMatch(allowed);
  },
  60_000,
);

test.each(Object.entries(CUT_SHORT))('%s cuts its texts short', (file, how) => {
  expect(readFileSync(file, 'utf8')).toContain(how);
});

test.each(['^(a+)+$', '\\s+$', '<[^>]*>(?=x)'])(
  '/%s/, which is not linear, is found out',
  async (pattern) => {
    expect((await check(pattern, '', CHECK)).status).toBe('vulnerable');
  },
  60_000,
);

type Literal = { readonly file: string; readonly pattern: string; readonly flags: string };

function literalsBelow(folder: string): Literal[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .flatMap((name) => literalsIn(`${folder}/${name}`));
}

function literalsIn(file: string): Literal[] {
  return nodesOf(file, readFileSync(file, 'utf8')).flatMap(({ type, regex }) =>
    type === 'Literal' && regex ? [{ file, ...(regex as { pattern: string; flags: string }) }] : [],
  );
}
