/** Which mentions are marked, while mentions come and go: the same as when chosen afresh. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { createChosenMarks } from '@/src/core/mentions/choose-marks';
import type { Density } from '@/src/core/mentions/density';
import fc from '@/tests/random-inputs';

type Place = { readonly at: number; readonly section: object; readonly entity: string };

const SECTIONS = [{ number: 1 }, { number: 2 }] as const;

/** Entity `c` is of a kind that the reader does not want. */
const choice = (density: Density) => ({ density, isShown: ({ entity }: Place) => entity !== 'c' });

const chosenMarks = (density: Density) =>
  createChosenMarks<Place>({
    choice: choice(density),
    placeOf: (place) => place,
    isBefore: (a, b) => a.at < b.at,
  });

const place = (at: number, entity = 'a', section: object = SECTIONS[0]): Place => ({ at, section, entity });

test('the first of each entity in each section', () => {
  const chosen = chosenMarks('first');
  const [late, early, other, elsewhere] = [place(5), place(2), place(3, 'b'), place(9, 'a', SECTIONS[1])];
  for (const each of [late, early, other, elsewhere]) chosen.add(each);
  expect(new Set(chosen.takeChanges().came)).toEqual(new Set([early, other, elsewhere]));
  chosen.remove(early);
  expect(chosen.takeChanges()).toEqual({ came: [late], went: [early] });
  expect(chosen.has(late)).toBe(true);
});

test('what came and went between two looks is not told', () => {
  const chosen = chosenMarks('all');
  const one = place(1);
  chosen.add(one);
  chosen.remove(one);
  expect(chosen.takeChanges()).toEqual({ came: [], went: [] });
});

const action = fc.oneof(
  fc.record({
    add: fc.record({
      at: fc.nat(30),
      section: fc.constantFrom(...SECTIONS),
      entity: fc.constantFrom('a', 'c'),
    }),
  }),
  fc.record({ remove: fc.nat(20) }),
  fc.record({ density: fc.constantFrom<Density>('first', 'all', 'none') }),
  fc.constant({ take: true } as const),
);

test('followed equals chosen afresh', () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 60, size: 'max' }), (actions) => {
      const chosen = chosenMarks('first');
      const here: Place[] = [];
      const shown = new Set<Place>();
      let density: Density = 'first';
      const take = () => {
        const { came, went } = chosen.takeChanges();
        for (const one of went) expect(shown.delete(one)).toBe(true);
        for (const one of came) shown.add(one);
      };
      for (const step of actions) {
        if ('add' in step && !here.some(({ at }) => at === step.add.at)) {
          here.push(step.add);
          chosen.add(step.add);
        } else if ('remove' in step && here.length > 0) {
          const [gone] = here.splice(step.remove % here.length, 1);
          chosen.remove(gone as Place);
        } else if ('density' in step) {
          density = step.density;
          chosen.choose(choice(density));
        } else if ('take' in step) take();
      }
      take();
      expect(shown).toEqual(new Set(here.filter((one) => isWanted(one, here, density))));
      expect(chosen.size).toBe(shown.size);
    }),
    { numRuns: 300 },
  );
});

function isWanted(one: Place, here: readonly Place[], density: Density): boolean {
  if (density === 'none' || one.entity === 'c') return false;
  if (density === 'all') return true;
  return !here.some(
    (other) => other.section === one.section && other.entity === one.entity && other.at < one.at,
  );
}

// A feed that runs for hours throws thousands of them away.
test('holds no section whose mentions have gone', async () => {
  const chosen = chosenMarks('first');
  const gone = new WeakRef(passThrough(chosen));
  await new Promise(setImmediate);
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  expect(gone.deref()).toBe(undefined);
  expect(chosen.takeChanges()).toEqual({ came: [], went: [] });
});

function passThrough(chosen: ReturnType<typeof chosenMarks>): object {
  const section = {};
  const places = ['a', 'b', 'b'].map((entity, at) => ({ at, section, entity }));
  for (const each of places) chosen.add(each);
  chosen.takeChanges();
  for (const each of places) chosen.remove(each);
  chosen.takeChanges();
  return section;
}
