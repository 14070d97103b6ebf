/** Names that the reader wants left alone go at once, and what went with the page comes back with no change of these. */
import { expect, test, vi } from 'vitest';
import { createUnmutedMentions } from '@/src/annotator/unmuted-mentions';
import type { EntityId } from '@/src/core/briefing/schema';
import type { Mention } from '@/src/core/mentions/mention';
import type { PlacedMentions } from '@/src/dom/placed-mentions';
import type { TextRun } from '@/src/dom/text-run';

const mention = (entity: string, alias: string) => ({ entity: entity as EntityId, alias }) as Mention;
const ada = mention('ada-example', 'Ada');
const bo = mention('bo-sample', 'Bo');
const run: TextRun = { nodes: [], starts: [] };
const noAda = { entity: ada.entity, alias: null, site: null };

/** What was placed since this was asked last. */
function start() {
  const set = vi.fn<PlacedMentions['set']>(() => ({ came: [], went: [] }));
  const placed = { set } as Partial<PlacedMentions> as PlacedMentions;
  const unmuted = createUnmutedMentions({ placed, host: 'live.example.com', onChange: () => {} });
  const news = () => set.mock.calls.splice(0).map(([of, mentions]) => (of === run ? mentions : of));
  return { unmuted, news };
}

test('a name that is left alone goes at once, and comes back', () => {
  const { unmuted, news } = start();
  unmuted.set(run, [ada, bo]);
  unmuted.mute([noAda]);
  unmuted.mute([{ ...noAda, site: 'other.com' }]);
  unmuted.mute([{ ...noAda, site: 'example.com' }]);
  expect(news()).toEqual([[ada, bo], [bo], [ada, bo], [bo]]);
  unmuted.set(run, [ada]);
  expect(news()).toEqual([[]]);
});

test('of what the page took away, or what was forgotten, nothing comes back', () => {
  const { unmuted, news } = start();
  unmuted.set(run, [ada]);
  unmuted.set(run, []);
  unmuted.mute([noAda]);
  expect(news()).toEqual([[ada], []]);
  unmuted.set(run, [bo]);
  unmuted.forget();
  unmuted.mute([]);
  expect(news()).toEqual([[bo], []]);
});
