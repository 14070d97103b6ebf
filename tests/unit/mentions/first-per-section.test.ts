/** The first mention of each entity in each section, while mentions come and go. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { createFirstPerSection } from '@/src/core/mentions/first-per-section';
import fc from '@/tests/random-inputs';

type Place = { readonly at: number; readonly section: object; readonly entity: string };

const SECTIONS = [{ number: 1 }, { number: 2 }];
const isBefore = (a: Place, b: Place) => a.at < b.at;
const firstPerSection = () => createFirstPerSection<object, Place>((place) => place, isBefore);

const step = fc.oneof(
  fc.record({
    at: fc.nat(20),
    section: fc.constantFrom(...SECTIONS),
    entity: fc.constantFrom('a', 'b'),
  }),
  fc.record({ remove: fc.nat(20) }),
  fc.constant('take' as const),
);

it('tells which is first, and each once when it comes to be it and once when it is no longer', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40, size: 'max' }), (steps) => {
      const firsts = firstPerSection();
      let here: Place[] = [];
      let told: Place[] = [];
      for (const each of [...steps, 'take' as const]) {
        if (each === 'take') {
          const now = here.filter((place) => isFirst(place, here));
          const came = now.filter((place) => !told.includes(place));
          const went = told.filter((place) => !now.includes(place));
          const changed = firsts.takeChanged();
          expect(inOrder(changed.filter((place) => now.includes(place)))).toEqual(inOrder(came));
          expect(inOrder(changed.filter((place) => !now.includes(place)))).toEqual(inOrder(went));
          expect(here.filter(firsts.isFirst)).toEqual(now);
          told = now;
        } else if ('at' in each) {
          if (here.some(({ at }) => at === each.at)) continue;
          here.push(each);
          firsts.add(each);
        } else if (here.length > 0) {
          const gone = here[each.remove % here.length]!;
          here = here.filter((place) => place !== gone);
          firsts.remove(gone);
        }
      }
    }),
    { numRuns: 300 },
  );
});

const isFirst = (place: Place, all: readonly Place[]) =>
  !all.some(
    (other) => other.section === place.section && other.entity === place.entity && other.at < place.at,
  );

const inOrder = (places: readonly Place[]) => [...places].sort((one, other) => one.at - other.at);

// A feed that runs for hours throws thousands of them away.
it('holds no section whose mentions have gone', async () => {
  const firsts = firstPerSection();
  const gone = new WeakRef(passThrough(firsts));
  await new Promise(setImmediate);
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  expect(gone.deref()).toBe(undefined);
  expect(firsts.takeChanged()).toEqual([]);
});

function passThrough(firsts: ReturnType<typeof firstPerSection>): object {
  const section = {};
  const places = ['a', 'b'].map((entity, at) => ({ at, section, entity }));
  for (const place of places) firsts.add(place);
  firsts.takeChanged();
  for (const place of places) firsts.remove(place);
  firsts.takeChanged();
  return section;
}
