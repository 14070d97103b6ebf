import { describe, expect, test } from 'vitest';
import { ENTITY_KINDS } from '@/src/core/briefing/schema';
import { parseTimelineView, printTimelineView, type TimelineView } from '@/src/core/timeline/timeline-view';
import fc from '@/tests/random-inputs';

describe('a view in an address', () => {
  test.each([
    ['', {}],
    ['#', {}],
    ['#entity=s-300', { entities: ['s-300'] }],
    ['#entity=s-300&entity=russia&entity=s-300', { entities: ['s-300', 'russia'] }],
    ['entity=s-300&event=swearing-in', { entities: ['s-300'], event: 'swearing-in' }],
    ['#kind=person&kind=dragon&kind=weapon', { kinds: ['person', 'weapon'] }],
    ['#source=RFE%2FRL&source=A%3DB%26C', { outlets: ['RFE/RL', 'A=B&C'] }],
    ['#q=1=2', { q: '1=2' }],
    ['#asOf=2019-03-31&q=S-300%20%26%20co', { asOf: '2019-03-31', q: 'S-300 & co' }],
    ['#q=a+b', { q: 'a b' }],
    ['#q=a#b', { q: 'a#b' }],
    ['q=a#b', { q: 'a#b' }],
    ['#q=a&event=a&q=b&event=b', { q: 'b', event: 'b' }],
  ])('%s', (hash, view) => {
    expect(parseTimelineView(hash)).toEqual(view);
  });

  test.each([
    '#entity=<script>',
    '#event=../x',
    '#event=swearing-in/',
    '#entity=s-300 ',
    '#asOf=yesterday',
    '#asOf=2019-13',
    '#asOf=2019-02-30',
    '#kind=dragon',
    '#source=+',
    '#q=%E0%A4%A',
    '#q=%20',
    '#qq',
    '#q',
    '#toString=1&__proto__=x',
  ])('%s is a view of everything', (hash) => {
    expect(parseTimelineView(hash)).toEqual({});
  });

  test.each<[string, object]>([
    ['#', {}],
    [
      '#entity=s-300&kind=person&source=A%3DB%26C&q=a%20b&event=swearing-in&asOf=2019-03-31',
      {
        ...{ asOf: '2019-03-31', event: 'swearing-in', q: 'a b' },
        ...{ outlets: ['A=B&C'], kinds: ['person'], entities: ['s-300'] },
      },
    ],
  ])('is written as %s', (hash, view) => {
    expect(printTimelineView(view)).toBe(hash);
  });

  test('is read as it was written', () => {
    const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/);
    const words = fc.string({ unit: 'grapheme', minLength: 1 }).filter((q) => /\S/.test(q));
    const view = fc.record(
      {
        entities: fc.uniqueArray(id, { minLength: 1 }),
        kinds: fc.uniqueArray(fc.constantFrom(...ENTITY_KINDS), { minLength: 1 }),
        outlets: fc.uniqueArray(words, { minLength: 1 }),
        event: id,
        asOf: fc.constantFrom('2019', '2019-03', '2019-03-31'),
        q: words,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(view, (any) => {
        expect(parseTimelineView(printTimelineView(any as unknown as TimelineView))).toEqual(any);
      }),
    );
  });
});
