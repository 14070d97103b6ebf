/** Where mentions stand, and what is known of them there. */
import { expect, test } from 'vitest';
import type { EntityId } from '@/src/core/briefing/schema';
import type { Evidence } from '@/src/core/mentions/mention';
import { compare, createPlacedMentions, type PlacedMention } from '@/src/dom/placed-mentions';

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

const name = { by: 'name' } as const;

test('all mentions of a run are in one section, also when the page puts a heading before it meanwhile', () => {
  const stage = document.body.appendChild(document.createElement('article'));
  const text = stage.appendChild(document.createTextNode('Ada and Ada'));
  const run = { nodes: [text], starts: [0] };
  const placed = createPlacedMentions();
  placed.set(run, [ada(0, name)]);
  stage.prepend(document.createElement('h2'));
  placed.set(run, [ada(0, name), ada(8, name)]);
  expect(placed.of(run).map(({ section }) => section)).toEqual([stage, stage]);
  stage.remove();
});

test('another entity in its place, or a longer name, is another mention', () => {
  const text = document.body.appendChild(document.createTextNode('Ada and Ada'));
  const run = { nodes: [text], starts: [0] };
  const placed = createPlacedMentions();
  placed.set(run, [ada(0, name)]);
  for (const other of [{ end: 7 }, { end: 7, entity: 'bo-sample' as EntityId }]) {
    const { came, went } = placed.set(run, [{ ...ada(0, name), ...other }]);
    expect([came.length, went.length, placed.size]).toEqual([1, 1, 1]);
  }
  text.remove();
});

test('it is found by the texts that it stands in and those beside them, its ends included, until it goes', () => {
  const nodes = ['One ', 'two ', 'Ada', ' three', ' four'].map((data) =>
    document.body.appendChild(document.createTextNode(data)),
  );
  const run = { nodes, starts: [0, 4, 8, 11, 17] };
  const placed = createPlacedMentions();
  placed.set(run, [ada(8, name)]);
  expect(nodes.map((node) => placed.runOf(node) === run)).toEqual([false, true, true, true, false]);
  const at = [7, 8, 11, 12].map((position) => placed.at(run, position)?.mention.start);
  expect(at).toEqual([undefined, 8, 8, undefined]);
  placed.set(run, []);
  expect(nodes.map((node) => placed.runOf(node))).toEqual([null, null, null, null, null]);
  for (const node of nodes) node.remove();
});

test('shadow roots are remembered; of two mentions one comes before the other, in a text and across texts', () => {
  const host = document.body.appendChild(document.createElement('div'));
  const inside = document.createTextNode('Ada');
  host.attachShadow({ mode: 'open' }).append(inside);
  const text = document.body.appendChild(document.createTextNode('Ada and Ada'));
  const placed = createPlacedMentions();
  const { came } = placed.set({ nodes: [text], starts: [0] }, [ada(0, name), ada(8, name)]);
  expect(placed.hasShadows).toBe(false);
  placed.set({ nodes: [inside], starts: [0] }, [ada(0, name)]);
  expect(placed.hasShadows).toBe(true);
  const [first, second] = came as [PlacedMention, PlacedMention];
  const later = document.body.appendChild(document.createTextNode('Ada'));
  const [third] = placed.set({ nodes: [later], starts: [0] }, [ada(0, name)]).came as [PlacedMention];
  const inOrder = [first, second, third];
  const told = inOrder.map((a) => inOrder.map((b) => compare(a, b) < 0));
  expect(told).toEqual([
    [false, true, true],
    [false, false, true],
    [false, false, false],
  ]);
  for (const node of [host, text, later]) node.remove();
});
