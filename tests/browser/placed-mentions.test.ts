/** Where mentions stand, and what is known of them there. */
import { expect, test } from 'vitest';
import type { EntityId } from '@/src/core/briefing/schema';
import type { Evidence } from '@/src/core/mentions/mention';
import { createPlacedMentions } from '@/src/dom/placed-mentions';

const ada = (start: number, evidence: Evidence) => ({
  start,
  end: start + 3,
  entity: 'ada-example' as EntityId,
  alias: 'Ada',
  evidence,
});

// The page goes on: a card must not say that the full name stands on it when that has left.
test('a mention that stays is the same one, and says what is evidence of it now', () => {
  const text = document.body.appendChild(document.createTextNode('Ada and Ada'));
  const run = { nodes: [text], starts: [0] };
  const placed = createPlacedMentions();
  const { came } = placed.set(run, [ada(0, { by: 'full-name', form: 'Ada Example' })]);
  const cues = { by: 'cues', words: ['example'] } as const;
  const change = placed.set(run, [ada(0, cues), ada(8, cues)]);
  expect(placed.of(run)[0]).toBe(came[0]);
  expect(placed.of(run)[1]).toBe(change.came[0]);
  expect(placed.of(run).map(({ mention }) => mention.evidence)).toEqual([cues, cues]);
  expect(change.came.map(({ mention }) => mention.start)).toEqual([8]);
  expect(change.went).toEqual([]);
  expect(placed.set(run, [ada(8, cues)]).went).toEqual(came);
  text.remove();
});
