import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTimelineView, printTimelineView, type TimelineView } from '@/src/core/timeline/timeline-view';

describe('a view in an address', () => {
  test.each([
    ['', {}],
    ['#', {}],
    ['#entity=s-300', { entity: 's-300' }],
    ['entity=s-300&event=swearing-in', { entity: 's-300', event: 'swearing-in' }],
    ['#asOf=2019-03-31&q=S-300%20%26%20co', { asOf: '2019-03-31', q: 'S-300 & co' }],
    ['#q=a+b', { q: 'a b' }],
  ])('%s', (hash, view) => {
    expect(parseTimelineView(hash)).toEqual(view);
  });

  test.each([
    '#entity=<script>',
    '#event=../x',
    '#asOf=yesterday',
    '#q=%E0%A4%A',
    '#q=%20',
    '#toString=1&__proto__=x',
  ])('%s is a view of everything', (hash) => {
    expect(parseTimelineView(hash)).toEqual({});
  });

  test('is read as it was written', () => {
    const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/);
    const view = fc.record(
      {
        entity: id,
        event: id,
        asOf: fc.constantFrom('2019', '2019-03', '2019-03-31'),
        q: fc.string({ unit: 'grapheme', minLength: 1 }).filter((q) => /\S/.test(q)),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(view, (any) => {
        expect(parseTimelineView(printTimelineView(any as TimelineView))).toEqual(any);
      }),
    );
  });
});
