/** What stores are told, against what is shipped. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readBriefing } from '@/src/build/read-briefing';
import { parseBriefing } from '@/src/core/briefing/parse-briefing';
import { LOCALES } from '@/src/locales/words-of';

const snapshot = JSON.parse(readFileSync('tests/e2e/permission-snapshot.json', 'utf8'));

test('there is a description in every language of the interface, and in no other', () => {
  const tags = readdirSync('store/listing').map((file) => file.replace('.txt', ''));
  expect(tags.sort()).toEqual(Object.keys(LOCALES).sort());
  const texts = tags.map((tag) => readFileSync(`store/listing/${tag}.txt`, 'utf8'));
  expect(new Set(texts).size).toBe(tags.length);
  for (const text of texts) expect(text.match(/^• /gm)).toHaveLength(4);
});

test.each(['store/permissions.md', 'README.md'])('%s gives a reason for every permission', (file) => {
  const text = readFileSync(file, 'utf8');
  const asked = [snapshot.both, snapshot.chromium, snapshot.firefox].flatMap(
    ({ permissions = [] }) => permissions as string[],
  );
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.filter((name) => !text.includes(`| \`${name}\``))).toEqual([]);
});

test('the README counts what is in the briefing, and names the oldest browsers', () => {
  const parsed = parseBriefing(readBriefing('data/briefings/venezuela-2019'));
  if (!parsed.ok) throw new Error('no briefing');
  const { entities, events, quotes } = parsed.briefing;
  const text = readFileSync('README.md', 'utf8');
  expect(text).toContain(`${entities.length} entities, ${events.length} events, ${quotes.length} quotes`);
  const { minimum_chrome_version: chromium } = snapshot.chromium;
  const firefox = snapshot.firefox.browser_specific_settings.gecko.strict_min_version.replace('.0', '');
  expect(text).toContain(`from ${chromium} and Firefox from ${firefox}`);
});
