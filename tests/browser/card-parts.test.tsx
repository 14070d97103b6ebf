/** What a card shows of a dossier part by part, and what its controls ask for. */
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import type { Dossier } from '@/src/core/briefing/dossier';
import type { EdtfDate, EntityId } from '@/src/core/briefing/schema';
import type { EntityCardProps } from '@/src/ui/card/card-props';
import { readerLanguage } from '@/src/ui/shared/reader-language';
import { FICTIONAL } from '../gallery/fictional';
import { UnfoldingCard } from '../gallery/UnfoldingCard';

const app = document.createElement('div');
document.body.append(app);
afterEach(() => render(null, app));

const BARE = FICTIONAL['No quote, no role, no event'] as Dossier;
const cited = [{ source: 'source-1' }];
const sentence = (text: string) => ({ text: { en: text }, period: '2000/..', sources: cited });
const event = (id: string, date: string, more: object = {}) => ({
  id,
  date,
  title: { en: id },
  entities: [],
  sources: cited,
  ...more,
});
const quote = (id: string, more: object = {}) => ({
  id,
  text: `Words of ${id}`,
  lang: 'en',
  date: '2001-02-03',
  translation: false,
  about: [],
  source: { id: 'source-1', type: 'webpage', title: 'Report', URL: 'https://example.org/' },
  url: 'https://example.org/#:~:text=words',
  speaker: { entity: BARE.entity.id, name: { en: 'Example Person' } },
  ...more,
});

/** Shows a card of the bare dossier and more, and returns what it asks for as it comes. */
function show(dossier: object = {}, props: Partial<EntityCardProps> = {}): unknown[][] {
  const asked: unknown[][] = [];
  const asks =
    (name: string) =>
    (...what: unknown[]) =>
      void asked.push([name, ...what]);
  render(
    <UnfoldingCard
      dossier={{ ...BARE, ...dossier } as Dossier}
      language={readerLanguage('en-GB')}
      timelineUrl={({ entity, event: id }) => `#${entity}/${id ?? ''}`}
      onOpenTimeline={asks('timeline')}
      onOpenEntity={asks('entity')}
      onPin={asks('pin')}
      onClose={asks('close')}
      onAsOf={asks('as of')}
      onRefuse={asks('refuse')}
      onCopy={async (excerpt) => {
        asked.push(['copy', excerpt]);
        return true;
      }}
      {...props}
    />,
    app,
  );
  return asked;
}

const find = <E extends HTMLElement>(selector: string) => app.querySelector<E>(selector)!;
const all = <E extends HTMLElement>(selector: string) => [...app.querySelectorAll<E>(selector)];
const texts = (selector: string) => all(selector).map(({ textContent }) => textContent);
const button = (name: string) =>
  all('button').find(({ textContent, ariaLabel }) => ariaLabel === name || textContent.trim() === name)!;
const settled = () => new Promise((done) => setTimeout(done, 30));

test('sentences within a glance are shown at once, the rest on demand', async () => {
  const long = 'x'.repeat(150);
  const shown = () => texts('.card-context p > span');
  show({ context: [sentence('a'.repeat(300)), sentence('b')] });
  expect(shown()).toHaveLength(1);
  show({ context: [sentence('a'), sentence('b')] });
  expect([shown(), app.querySelector('.card-more')]).toEqual([['a', ' b'], null]);
  expect(find('.card-context p').textContent).toBe('a b');
  // 151 + 129 characters are 280.
  show({ context: [sentence(long), sentence('b'.repeat(128))] });
  expect(shown()).toHaveLength(2);
  show({ context: [sentence(long), sentence('b'.repeat(129)), sentence('c')] });
  expect(shown()).toHaveLength(1);
  expect(find('.card-more').ariaExpanded).toBe('false');
  button('More').click();
  await settled();
  expect(shown()).toHaveLength(3);
  expect(find('.card-more').ariaExpanded).toBe('true');
  button('Less').click();
  await settled();
  expect(shown()).toHaveLength(1);
  show({ context: [] });
  expect(app.querySelector('.card-context')).toBeNull();
});

test('events say how exactly and how surely they are known, and end with the article', () => {
  show({
    asOf: { date: '2001-02-10', basis: 'page' },
    around: [
      event('year', '2001'),
      event('interval', '2001-01-01/2001-02-03'),
      event('day', '2001-02-03', { status: 'claim' }),
      event('unsure', '2001-02-04', { disputed: [] }),
    ],
  });
  expect(texts('.rail-date')).toEqual([
    '2001',
    '1 January 2001 – 3 February 2001',
    '3 February 2001Claim',
    '4 February 2001Disputed',
    '10 February 2001',
  ]);
  expect(all('.rail-item').map((each) => each.classList.contains('rail-span'))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(texts('.here')).toEqual(['This article']);
  expect(all<HTMLTimeElement>('.rail-date time').map(({ dateTime }) => dateTime)).toEqual([
    '2001',
    '2001-02-03',
    '2001-02-04',
  ]);
  show({ around: [event('day', '2001-02-03')], asOf: { date: '2001-02-10', basis: 'reader' } });
  expect(texts('.here')).toEqual(['As of 10 February 2001, your choice']);
  expect(texts('.rail-date')).toHaveLength(1);
  show({ around: [] });
  expect(texts('.card-empty')).toContain('No event is known by this date.');
});

test('a link to the timeline is never followed by the browser, whichever button was used, but for its menu, and opens behind where links do', () => {
  const asked = show({ around: [event('day', '2001-02-03')] });
  const link = find('.event-link');
  const press = (type: string, more: MouseEventInit = {}) => {
    const click = new MouseEvent(type, { bubbles: true, cancelable: true, ...more });
    link.dispatchEvent(click);
    return click.defaultPrevented;
  };
  expect([press('click'), press('auxclick', { button: 1 }), press('auxclick', { button: 2 })]).toEqual([
    true,
    true,
    false,
  ]);
  const target = { entity: BARE.entity.id, event: 'day' };
  expect(asked).toEqual([
    ['timeline', { ...target, behind: false }],
    ['timeline', { ...target, behind: true }],
  ]);
  // Nor where a mouse has a button for Back.
  expect(press('auxclick', { button: 3 })).toBe(false);
  expect(asked).toHaveLength(2);
  for (const held of [{ ctrlKey: true }, { metaKey: true }]) {
    expect(press('click', held)).toBe(true);
    expect(asked.at(-1)).toEqual(['timeline', { ...target, behind: true }]);
  }
  find('.card-timeline').click();
  expect(asked.at(-1)).toEqual(['timeline', { entity: BARE.entity.id, behind: false }]);
});

test('a name in a sentence turns the card to it, in another tab leads to its timeline', () => {
  const labels = [{ id: 'other' as EntityId, name: { en: 'Other Person' } }];
  const asked = show({ labels, context: [sentence('He met Other Person.')] });
  const click = new MouseEvent('click', { bubbles: true, cancelable: true });
  find('.card-link').dispatchEvent(click);
  find('.card-link').dispatchEvent(new MouseEvent('auxclick', { bubbles: true, button: 1 }));
  find('.card-link').dispatchEvent(
    new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true }),
  );
  expect(click.defaultPrevented).toBe(true);
  expect(asked).toEqual([
    ['entity', 'other'],
    ['timeline', { entity: 'other', behind: true }],
    ['timeline', { entity: 'other', behind: true }],
  ]);
});

test('quotes are turned one by one and around, each with what is known of it', async () => {
  const quotes = [
    quote('own', { setting: { en: 'a speech' }, original: { text: 'Слова', lang: 'ru' }, translation: true }),
    quote('about', { speaker: { entity: 'other', name: { en: 'Other Person' }, role: { en: 'Chair' } } }),
  ];
  const asked = show({ quotes });
  expect(find('.card-quote .card-heading').textContent).toBe('In their words');
  expect(find('.attribution').textContent).toBe('Example Person, a speech, 3 February 2001Report translated');
  expect(find('.card-original blockquote').lang).toBe('ru');
  expect(find('.card-quote-tools .card-quiet').textContent).toBe('1 of 2');
  find('.card-quote-tools .tool').click();
  await settled();
  expect(find('.card-quote .card-heading').textContent).toBe('What was said');
  expect(find('.attribution').textContent).toBe('Other Person, Chair, 3 February 2001Report ');
  expect(app.querySelector('.card-original')).toBeNull();
  find('.card-menu-button').click();
  await settled();
  button('The quote').click();
  expect(asked).toEqual([['copy', { is: 'quote', quote: 'about', format: 'plain' }]]);
  find('.card-menu-button').click();
  await settled();
  find('.card-quote-tools .tool').click();
  await settled();
  expect(find('.card-quote-tools .card-quiet').textContent).toBe('1 of 2');
  show({ quotes: quotes.slice(0, 1) });
  expect(app.querySelector('.card-quote-tools .card-quiet')).toBeNull();
  show({ quotes: [] });
  expect(texts('.card-empty')).toContain('No quote is known by this date.');
});

test('a quote is not read out with its card, only one that was asked for', async () => {
  show({ quotes: [quote('one'), quote('two')] });
  const said = () => find('.card-quote blockquote').ariaLive;
  expect(said()).toBeNull();
  for (let turn = 0; turn < 2; turn++) {
    find('.card-quote .tool').click();
    await settled();
    expect(said()).toBe('polite');
  }
});

test('one disputed point is open, the others are folded; with one there is no fold', () => {
  const dispute = (n: number) => ({
    question: { en: `Point ${n}` },
    versions: [
      {
        text: { en: 'In 1999' },
        date: '1999-01-02',
        sources: [...cited, { source: 'source-2' }, { source: 'gone' }],
      },
      { text: { en: 'Later' }, date: '2000-01-02', sources: cited },
    ],
    ...(n === 1 && { note: { en: 'A note' } }),
  });
  const sources = [
    { id: 'source-1', type: 'webpage', title: 'First', URL: 'https://example.org/1' },
    { id: 'source-2', type: 'webpage', title: 'Second', URL: 'http://example.org/2' },
  ];
  show({ disputes: [dispute(1), dispute(2), dispute(3)], sources });
  expect(texts('.card-section > .dispute .dispute-question')).toEqual(['Point 1']);
  expect(texts('details .dispute-question')).toEqual(['Point 2', 'Point 3']);
  expect(texts('.card-section details summary')).toEqual(['2 more disputed points']);
  expect(texts('.card-section > .dispute .dispute-date').map((text) => text?.trim())).toEqual([
    '2 January 2000',
  ]);
  expect(texts('.card-section > .dispute .dispute-sources')).toEqual(['First, Second', 'First']);
  expect(all('.card-section > .dispute a')).toHaveLength(2);
  expect(texts('.dispute-note')).toEqual(['A note']);
  show({ disputes: [dispute(1)], sources });
  expect(app.querySelector('.card-section details')).toBeNull();
  show({ disputes: [] });
  expect(app.querySelector('.dispute')).toBeNull();
});

test('what came since and its sources are folded, counted together, and missing where there is nothing', () => {
  const source = {
    id: 'source-1',
    type: 'webpage',
    title: 'First',
    URL: 'https://example.org/1',
    language: 'ru',
  };
  show({
    since: {
      roles: [{ title: { en: 'Chair' }, period: '2005/2007', sources: cited }],
      context: [sentence('Later.')],
      events: [event('later', '2003')],
    },
    sources: [{ ...source, issued: '2001-02-03', note: 'A note' }],
  });
  expect(texts('.card-folds summary')).toEqual(['Since then: 3 entries', '1 source']);
  expect(find('.card-folds .card-roles').textContent).toBe('Chair 2005–2007');
  expect(find('.card-sources').textContent).toBe('First 3 February 2001 A note');
  // The day and the note are no words of the source's.
  expect(find('.card-sources bdi').lang).toBe('ru');
  expect(find('.card-sources li').lang).toBe('');
  show({ since: { roles: [], context: [sentence('Later.')], events: [] }, sources: [] });
  expect(texts('.card-folds summary')).toEqual(['Since then: 1 entry']);
  expect(app.querySelector('.card-folds ul, .card-folds ol')).toBeNull();
  show({ since: { roles: [], context: [], events: [] }, sources: [] });
  expect(texts('.card-folds summary')).toEqual([]);
});

test('who else is on the page is told three at first', async () => {
  const names = ['a', 'b', 'c', 'd', 'e'] as EntityId[];
  const ties = names.map((entity) => ({ entity, event: event(`met ${entity}`, '2001-02-03') }));
  const labels = names.map((id) => ({ id, name: { en: `Person ${id}` } }));
  const asked = show({ ties, labels }, { onPage: new Set(names) });
  expect(texts('.card-ties .card-link')).toEqual(['Person a', 'Person b', 'Person c']);
  expect(texts('.tie-event')[0]).toBe('3 February 2001: met a');
  button('2 more').click();
  await settled();
  expect(texts('.card-ties .card-link')).toHaveLength(5);
  expect(button('Less').ariaExpanded).toBe('true');
  find('.card-ties .card-link').click();
  find('.card-ties .event-link').click();
  expect(asked).toEqual([
    ['entity', 'a'],
    ['timeline', { entity: BARE.entity.id, event: 'met a', behind: false }],
  ]);
  show({ ties: ties.slice(0, 3), labels }, { onPage: new Set(names) });
  expect(app.querySelector('.card-section .card-more')).toBeNull();
});

test('whom one event ties to the entity stand in one row, so that it is not told twice', () => {
  const names = ['a', 'b', 'c'] as EntityId[];
  const [summit, talks] = [event('summit', '2001-02-03'), event('talks', '2000')];
  const ties = names.map((entity, index) => ({ entity, event: index < 2 ? summit : talks }));
  const labels = names.map((id) => ({ id, name: { en: `Person ${id}` } }));
  const asked = show({ ties, labels }, { onPage: new Set(names) });
  expect(texts('.card-ties > li')).toEqual([
    'Person a, Person b3 February 2001: summit',
    'Person c2000: talks',
  ]);
  find('.card-ties .card-link + .card-link').click();
  expect(asked).toEqual([['entity', 'b']]);
});

const PAGE_DATE = { date: '2001-02-10', from: 'meta', updated: null } as const;

test('the day is changed to any that is known, to the page’s own or the latest', async () => {
  const props = {
    pageDate: { ...PAGE_DATE, date: '2001-02-10' as EdtfDate, updated: '2001-02-12' as EdtfDate },
  };
  const asked = show({ asOf: { date: '2001-02-10', basis: 'page' } }, props);
  expect(app.querySelector('.as-of-panel')).toBeNull();
  find('.as-of-button').click();
  await settled();
  expect(find('.as-of-button').ariaExpanded).toBe('true');
  expect(find('.as-of-panel').id).toBe(find('.as-of-button').getAttribute('aria-controls'));
  const field = find<HTMLInputElement>('input[type="date"]');
  expect([field.value, field.min, field.max]).toEqual(['2001-02-10', '1000-01-01', '2001-12-31']);
  expect(field.labels).toHaveLength(1);
  expect(all('.as-of-choices button').map(({ ariaPressed }) => ariaPressed)).toEqual(['true', 'false']);
  expect(find('.as-of-note').textContent).toBe(
    'The page states 10 February 2001 as its day of publication, in its metadata. It was updated on 12 February 2001; its publication counts.',
  );
  for (const value of ['', '0201-01-01', '2002-01-01', '2001-03-04']) {
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
  button('This article, 10 February 2001').click();
  button('Latest, 31 December 2001').click();
  expect(asked).toEqual([
    ['as of', '2001-03-04'],
    ['as of', null],
    ['as of', '2001-12-31'],
  ]);
  show(
    { asOf: { date: '2001-12-31', basis: 'verified' } },
    { pageDate: { ...PAGE_DATE, date: '2002-01-01' as EdtfDate } },
  );
  expect(all('.as-of-choices button').map(({ ariaPressed }) => ariaPressed)).toEqual(['true']);
  expect(app.querySelector('.as-of-note')).toBeNull();
  show({}, { pageDate: PAGE_DATE as never });
  expect(find('.as-of-note').textContent).not.toContain('updated');
  find('.as-of-button').click();
  await settled();
  expect(app.querySelector('.as-of-panel')).toBeNull();
});

test('pin and close ask for what they say', () => {
  const asked = show();
  button('Pin').click();
  expect(button('Pin').ariaPressed).toBe('false');
  find('.card-controls button:last-child').click();
  show({}, { pinned: true, onPin: (isPinned) => void asked.push(['pin', isPinned]) });
  expect([button('Pin').ariaPressed, button('Pin').title]).toEqual(['true', 'Unpin']);
  expect(find('.card').classList.contains('card-pinned')).toBe(true);
  button('Pin').click();
  expect(asked).toEqual([['pin', true], ['close'], ['pin', false]]);
});

test('the menu takes the place of the contents and the focus, and copies in the form that is chosen', async () => {
  const asked = show({ quotes: [quote('own')] });
  const menu = find('.card-menu-button');
  expect([menu.ariaExpanded, menu.title]).toEqual(['false', 'Cite or report']);
  menu.click();
  await settled();
  expect([menu.ariaExpanded, menu.getAttribute('aria-controls')]).toEqual(['true', find('.card-menu').id]);
  expect(find('.card-body:not(.card-menu)').hidden).toBe(true);
  const select = find<HTMLSelectElement>('.card-menu select');
  expect(document.activeElement).toBe(select);
  expect(select.labels).toHaveLength(1);
  button('Role and context').click();
  await expect.poll(() => texts('.card-menu .tool')[1]).toContain('Copied');
  select.value = 'html';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
  expect(texts('.card-menu .tool')[1]).toContain('Role and context');
  button('The quote').click();
  button('Copy an error report').click();
  expect(asked).toEqual([
    ['copy', { is: 'facts', format: 'plain' }],
    ['copy', { is: 'quote', quote: 'own', format: 'html' }],
    ['copy', { is: 'report' }],
  ]);
  expect(app.querySelectorAll('.menu-group')).toHaveLength(2);
  show({ quotes: [] });
  expect(button('The quote')).toBeUndefined();
});

const MENTION = { alias: 'Person', evidence: { by: 'name' } } as const;

test('a name is refused here or everywhere, or all of the site of the page around; without a site only everywhere', async () => {
  const asked = show({}, { mention: MENTION, sites: { site: 'example.com', page: 'example.org' } });
  expect(find('.card-menu-button').title).toBe('Cite, refuse or report');
  find('.card-menu-button').click();
  await settled();
  const refusals = [
    'Not “Person” on example.com',
    'Never “Person”',
    'Nothing about Example Person',
    'No names at all on example.org',
  ];
  for (const name of refusals) button(name).click();
  expect(asked).toEqual([
    ['refuse', 'here'],
    ['refuse', 'alias'],
    ['refuse', 'entity'],
    ['refuse', 'site'],
  ]);
  show({}, { mention: MENTION, sites: null });
  expect(texts('.menu-group:nth-child(2) .tool')).toEqual(refusals.slice(1, 3));
});

test('a refusal is told in place of the contents, aloud with Undo, which has the focus; one that failed above them', () => {
  let undone = 0;
  const sites = { site: 'example.com', page: 'example.org' };
  const onUndo = () => void undone++;
  show({}, { mention: MENTION, sites, refused: 'site', onUndo });
  expect(find('.card-notice p').textContent).toBe(
    'Names are no longer marked on example.org and its subdomains.',
  );
  show({}, { mention: MENTION, sites, refused: 'here', onUndo });
  const said = find('.card-notice p');
  expect(said.textContent).toBe('“Person” is no longer marked on example.com.');
  expect(document.activeElement).toBe(button('Undo'));
  // Firefox tells nothing of a status that comes with its words.
  expect(button('Undo').ariaDescribedByElements).toEqual([said]);
  button('Undo').click();
  expect([undone, app.querySelector('.card-body:not(.card-notice)'), find('.card-menu-button')]).toEqual([
    1,
    null,
    null,
  ]);
  show({}, { mention: MENTION, refusalFailed: 'full' });
  expect(find('[role="alert"]').textContent).toContain('no more room');
  show();
  expect(app.querySelector('[role="alert"], .card-notice')).toBeNull();
});

test('another entity begins a new card, at its first quote', async () => {
  const quotes = [quote('one'), quote('two')];
  const shown = () => texts('.card-quote blockquote');
  show({ quotes });
  find('.card-quote .tool').click();
  await settled();
  expect(shown()).toEqual(['Words of two']);
  show({ quotes, entity: { ...BARE.entity, id: 'other' } });
  expect(shown()).toEqual(['Words of one']);
});

test('in popup and panel it is a part of the page, elsewhere a dialog', () => {
  show({}, { presentation: 'embedded' });
  expect(find('.card').role).toBe('region');
  expect(find('.card').tabIndex).toBe(-1);
  show({}, { presentation: 'sheet' });
  expect([find('.card').role, find('.card').classList.contains('card-sheet')]).toEqual(['dialog', true]);
});

test('a briefing in another language than the reader’s is marked as such, and says so', () => {
  const roles = [{ title: { en: 'Chair' }, period: '2000/..', sources: cited }];
  show({ roles });
  expect(app.querySelector('.briefing-language, .card-roles [lang], .card-name [lang]')).toBeNull();
  show({ roles }, { language: readerLanguage('ar') });
  expect(find('.briefing-language').textContent).toContain('الإنجليزية');
  const { lang, dir } = find('.card-roles li > *');
  expect([lang, dir, find('.card-name bdi').lang]).toEqual(['en', 'auto', 'en']);
});
