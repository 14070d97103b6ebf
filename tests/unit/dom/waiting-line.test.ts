import { expect, test } from 'vitest';
import { createWaitingLine } from '@/src/dom/waiting-line';

const [one, two, three] = [{ name: 'one' }, { name: 'two' }, { name: 'three' }];

function lineOf(...things: object[]) {
  const line = createWaitingLine<object>();
  for (const thing of things) line.add(thing);
  const takeAll = () => {
    const taken = [];
    for (let thing = line.take(); thing; thing = line.take()) taken.push(thing);
    return taken;
  };
  return { line, takeAll };
}

test('what came first is taken first, and once, however often it came', () => {
  const { line, takeAll } = lineOf(one, two, one, three);
  expect(takeAll()).toEqual([one, two, three]);
  expect(line.take()).toBeUndefined();
});

test('what comes again after it was taken, while others wait or none, is taken again', () => {
  const { line, takeAll } = lineOf(one, two);
  expect(line.take()).toBe(one);
  line.add(one);
  expect(takeAll()).toEqual([two, one]);
  line.add(two);
  expect(takeAll()).toEqual([two]);
});

test('what is taken out of the line is not waited for, wherever it stands', () => {
  const { line, takeAll } = lineOf(one, two, three);
  expect(line.take()).toBe(one);
  line.delete(three);
  expect(takeAll()).toEqual([two]);
});
