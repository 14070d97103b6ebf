/** An index that travels packed is the one that was built, and costs a popup that opens a fraction of building it. */
import { expect, test } from 'vitest';
import { buildSearchIndex } from '@/src/core/search/build-search-index';
import { packSearchIndex, unpackSearchIndex } from '@/src/core/search/pack-search-index';
import { searchBriefing } from '@/src/core/search/search-index';
import { generateBriefing } from '../../bench/generate-briefing';
import { bundledBriefing } from '../briefing/bundled-briefing';

const bundled = bundledBriefing();

test.each([
  ['the bundled briefing', bundled],
  ['a generated briefing', generateBriefing({ entities: 300, events: 300 })],
  ['an empty briefing', { ...bundled, entities: [], names: [], events: [], quotes: [] }],
])('%s: unpacked, the index is what was packed', (_name, briefing) => {
  const built = buildSearchIndex(briefing);
  const unpacked = unpackSearchIndex(packSearchIndex(built), briefing);
  expect(unpacked.words).toEqual(built.words);
  expect(unpacked.names).toEqual(built.names);
  expect(unpacked.documents.map(({ result }) => result)).toEqual(built.documents.map(({ result }) => result));
  for (const query of ['a', 'guaido', 'гуаидо', 'boltno', 's-300'])
    expect(searchBriefing(unpacked, query)).toEqual(searchBriefing(built, query));
});

test('unpacking takes less than a third of the processor time of building', () => {
  const packed = packSearchIndex(buildSearchIndex(bundled));
  const building = cpuOf(() => buildSearchIndex(bundled));
  const unpacking = cpuOf(() => unpackSearchIndex(packed, bundled));
  expect(unpacking / building).toBeLessThan(1 / 3);
});

/** The least of three: the compiler's and the collector's threads are counted, too, when they happen to work. */
function cpuOf(act: () => unknown): number {
  const rounds = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    for (let time = 0; time < 10; time++) act();
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
  return Math.min(...rounds);
}
