/** The page behind popup and side panel: its switch, what it names, its events, pauses, and what is looked up. */
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { EdtfDate, EntityId, Period } from '@/src/core/briefing/schema';
import { PopupApp } from '@/src/ui/popup/PopupApp';
import type { PageEntity, PageState, PopupModel, ScopeState } from '@/src/ui/popup/popup-model';
import { readerLanguage } from '@/src/ui/shared/reader-language';
import { BARE_POPUP_MODEL } from '../bare-popup-model';
import '@/src/ui/popup/popup.css';

const { t } = readerLanguage('en-GB');
const app = document.createElement('div');
document.body.append(app);
afterEach(() => render(null, app));

const scope = (key: string, on: boolean): ScopeState => ({
  key,
  covers: key.startsWith('=') ? 'host' : 'domain',
  name: key.replace('=', ''),
  on,
});
const site = (wide: ScopeState, narrow: ScopeState, decidedBy: string) => ({
  scopes: [wide, narrow] as const,
  decidedBy,
});
const one = { scopes: [scope('example.com', true)] as const, decidedBy: 'example.com' };
const on = { is: 'on', site: one, entities: [], isCutShort: false, around: null } as const;

function show(page: PageState, more: Partial<PopupModel> = {}): void {
  render(<PopupApp model={{ ...BARE_POPUP_MODEL, language: 'en-GB', page, ...more }} />, app);
}
const find = <E extends HTMLElement>(selector: string) => app.querySelector<E>(selector)!;
const texts = (selector: string) => [...app.querySelectorAll(selector)].map(({ textContent }) => textContent);
const noted = (list: unknown[], entry: unknown): null => {
  list.push(entry);
  return null;
};
const settled = () => new Promise((done) => setTimeout(done, 50));

test('the switch is that of the scope that decides, or of the one that is chosen; another site begins anew', async () => {
  const switched: [string, boolean][] = [];
  const model = { onSwitch: (key: string, isOn: boolean) => void switched.push([key, isOn]) };
  const first = site(scope('example.com', false), scope('=news.example.com', true), '=news.example.com');
  show({ ...on, site: first }, model);
  const state = () => [find<HTMLSelectElement>('.site-choice select').value, find('.switch').ariaChecked];
  expect(state()).toEqual(['=news.example.com', 'true']);
  expect(find('.site-state').textContent).toContain('on');
  find('.switch').click();
  const choose = (key: string) => {
    find<HTMLSelectElement>('.site-choice select').value = key;
    find('.site-choice select').dispatchEvent(new Event('change', { bubbles: true }));
  };
  choose('example.com');
  await settled();
  expect(state()).toEqual(['example.com', 'false']);
  find('.switch').click();
  expect(switched).toEqual([
    ['=news.example.com', false],
    ['example.com', true],
  ]);
  expect(find('.switch').getAttribute('aria-label')).toContain('example.com');
  expect(find<HTMLLabelElement>('.site-state').control).toBe(find('.switch'));
  expect(find('.site-choice select').ariaLabel).toBe(t('popup.scope.choose'));
  const other = site(scope('example.org', false), scope('=www.example.org', true), '=www.example.org');
  show({ ...on, site: other }, model);
  await settled();
  expect(state()).toEqual(['=www.example.org', 'true']);
});

test('a host that is longer than a line hides not what the switch covers', () => {
  app.style.width = '360px';
  const host = `${'a-long-name.'.repeat(6)}example.com`;
  show({ ...on, site: site(scope(host, true), scope(`=${host}`, true), host) });
  const [text, choice] = [find('.site-choice .site-scope'), find('.site-choice select')];
  expect(text.textContent).toBe(`${host} and its subdomains`);
  const [lines, pressed] = [text.getBoundingClientRect(), choice.getBoundingClientRect()];
  expect(lines.height).toBeGreaterThan(2 * Number.parseFloat(getComputedStyle(text).fontSize));
  expect(text.scrollWidth).toBeLessThanOrEqual(text.clientWidth);
  expect(lines.right).toBeLessThanOrEqual(find('.switch').getBoundingClientRect().left);
  // Wherever it is pressed, the browser's own list opens.
  expect(pressed.toJSON()).toEqual(lines.toJSON());
  app.style.width = '';
});

test('where site and host are the same there is nothing to choose', () => {
  show(on);
  expect(app.querySelector('select')).toBeNull();
  expect(find('.site-scope').textContent).toContain('example.com');
});

test.each<[string, PageState, string[], string[]]>([
  ['one that is looked at', { is: 'loading', site: null }, ['.popup-note'], ['.switch', '.pause']],
  ['one that is being asked', { is: 'loading', site: one }, ['.switch', '.popup-note'], ['.pause']],
  ['one that is not for extensions', { is: 'forbidden' }, ['.popup-note'], ['.switch', '.action']],
  ['one whose address is not seen', { is: 'unseen' }, ['.permission .action'], ['.switch', '.action-first']],
  [
    'one without permission',
    { is: 'no-permission', site: one },
    ['.action-first', '.permission-note'],
    ['.switch', '.pause'],
  ],
  ['one that is off', { is: 'off', site: one }, ['.switch'], ['.pause', '.on-page']],
  ['one that is paused', { is: 'paused', site: one }, ['.paused .action-first'], ['.switch', '.pause']],
  ['one that is on', on, ['.switch', '.pause', '.popup-note'], ['.paused', '.page-events', '.recent']],
])('a page is shown as it is: %s', (_name, page, there, missing) => {
  show(page);
  for (const selector of there) expect(app.querySelector(selector), selector).not.toBeNull();
  for (const selector of missing) expect(app.querySelector(selector), selector).toBeNull();
});

const named: PageEntity[] = [
  {
    id: 's-300' as EntityId,
    kind: 'weapon',
    name: { en: 'S-300' },
    line: { text: { en: 'Missiles' }, period: '2013/..' as Period },
    count: 1234,
  },
  { id: 'russia' as EntityId, kind: 'country', name: { en: 'Russia' }, line: null, count: 1 },
];

test('each name with its kind, line and count leads to its dossier, its arrow to the page', () => {
  const went: string[] = [];
  show(
    { ...on, entities: named, isCutShort: true },
    {
      onJumpTo: (id) => void went.push(`page ${id}`),
      dossierOf: (id) => noted(went, `dossier ${id}`),
    },
  );
  expect(texts('.on-page-name')).toEqual(['S-300, Weapon: Missiles, since 2013', 'Russia, Country']);
  expect([...app.querySelectorAll('.on-page-kind')].map(({ classList }) => classList[1])).toEqual([
    'kind-weapon',
    'kind-place',
  ]);
  expect(texts('.on-page-count')).toEqual(['1,234', '1']);
  const jumps = [...app.querySelectorAll<HTMLElement>('.on-page-jump')];
  expect(jumps.map(({ title }) => title)).toEqual(texts('.on-page-jump .unseen'));
  expect(texts('.on-page-jump .unseen').map((text) => text?.split(', ').at(-1))).toEqual([
    '1,234 mentions',
    '1 mention',
  ]);
  expect(texts('.popup-note').join()).toMatch(/\d/);
  app.querySelectorAll<HTMLElement>('.on-page-jump')[1]?.click();
  app.querySelectorAll<HTMLElement>('.on-page-name')[0]?.click();
  return expect.poll(() => went).toEqual(['page russia', 'dossier s-300']);
});

test('a line whose period has no ends says none', () => {
  const line = { text: { en: 'Missiles' }, period: '../..' as Period };
  show({ ...on, entities: [{ ...named[0]!, line }] });
  expect(texts('.on-page-line')).toEqual(['Missiles']);
});

test('a line in another direction is cut off at its own end', () => {
  const line = { text: { ar: 'صواريخ' }, period: null };
  show({ ...on, entities: [{ ...named[0]!, line }, named[1]!] });
  expect(find('.on-page-line').dir).toBe('rtl');
});

test('the events of the page’s day lead into the timeline, doubts said', () => {
  const asked: unknown[] = [];
  const event = (id: string, more: object) => ({
    id,
    date: '2019-03-30',
    title: { en: id },
    entities: [],
    sources: [],
    ...more,
  });
  const events = [
    event('plain', {}),
    event('told', { status: 'claim' }),
    event('unsure', { disputed: [] }),
  ] as never[];
  const date = '2019-03-31' as EdtfDate;
  show(
    { ...on, around: { asOf: { date, basis: 'page' }, events } },
    {
      openTimeline: (target) => void asked.push(target),
      timelineUrl: ({ event: id }) => `timeline.html#${id}`,
    },
  );
  expect(find('.page-events .list-title').textContent).toBe('Up to this page’s date, 31 March 2019');
  expect(texts('.page-event-date')).toEqual(['30 March 2019', '30 March 2019Claim', '30 March 2019Disputed']);
  const link = app.querySelectorAll<HTMLAnchorElement>('.page-event a')[1]!;
  expect(link.hash).toBe('#told');
  const click = new MouseEvent('click', { bubbles: true, cancelable: true });
  link.dispatchEvent(click);
  expect([click.defaultPrevented, asked]).toEqual([true, [{ event: 'told' }]]);
  // What came between the last day that is known and the page is not told: it is not said to be.
  show({ ...on, around: { asOf: { date, basis: 'verified' }, events } });
  expect(find('.page-events .list-title').textContent).toBe('As known on 31 March 2019');
  show({ ...on, around: { asOf: { date, basis: 'page' }, events: [] } });
  expect(app.querySelector('.page-events')).toBeNull();
});

test('each pause and its end are asked for, and until when it lasts is said', () => {
  const asked: string[] = [];
  const model = {
    onPause: (choice: string) => void asked.push(choice),
    onResume: () => void asked.push('resume'),
  };
  show(on, model);
  for (const button of app.querySelectorAll<HTMLElement>('.pause-choice')) button.click();
  const said = (pause: PopupModel['pause'], page: PageState = on) => {
    show(page, { ...model, pause });
    return find('.paused p').textContent;
  };
  const everywhere = said({ untilMs: null });
  const short = said({ untilMs: new Date(2019, 2, 31, 15, 5).getTime() });
  const here = said(null, { is: 'paused', site: one });
  expect(new Set([everywhere, short, here]).size).toBe(3);
  expect(short).toMatch(/15:05|3:05/);
  expect(texts('.paused button')).toHaveLength(1);
  find('.action-first').click();
  expect(asked).toEqual(['short', 'page', 'everywhere', 'resume']);
});

test('a pause from elsewhere leaves the focus with the search; each choice says what it does', () => {
  show(on);
  expect(document.activeElement).toBe(find('.search-input'));
  const hints = [...app.querySelectorAll('.pause-choice')].map((each) => each.ariaLabel);
  expect(hints).toEqual(
    ['short', 'page', 'everywhere'].map((choice) => t(`popup.pause.${choice}Hint` as never, { minutes: 5 })),
  );
  show(on, { pause: { untilMs: null } });
  expect(document.activeElement).toBe(find('.search-input'));
});

test('a sentence with a time that ends with a full stop ends once', () => {
  show(on, { language: 'es-MX', pause: { untilMs: new Date(2019, 2, 31, 15, 5).getTime() } });
  expect(find('.paused p').textContent).toContain('05');
  expect(find('.paused p').textContent).not.toContain('..');
});

test('a page of which nothing is known is not said to be read', () => {
  show({ is: 'loading', site: null });
  expect(texts('.popup-note')).toEqual([t('popup.loading')]);
  show({ is: 'loading', site: null }, { failed: 'unreachable' });
  expect(texts('.popup-alert, .popup-note')).toEqual([t('popup.failed')]);
  show({ is: 'loading', site: one }, { failed: 'full' });
  expect(texts('.popup-alert, .popup-note')).toEqual([t('options.failed.full'), t('popup.loading')]);
});

test.each(['forbidden', 'own', 'unreadable'] as const)(
  'why nothing is marked is said of a page that is %s',
  (is) => {
    show({ is });
    expect(texts('.popup-note')).toEqual([t(`popup.${is}`)]);
  },
);

test('permissions are asked for within the press', () => {
  const asked: string[] = [];
  show(
    {
      is: 'no-permission',
      site: site(scope('example.com', true), scope('=news.example.com', true), 'example.com'),
    },
    { onAllowSite: () => void asked.push('site'), onAllowEverywhere: () => void asked.push('everywhere') },
  );
  for (const button of app.querySelectorAll<HTMLElement>('.permission .action')) button.click();
  expect(asked).toEqual(['site', 'everywhere']);
  expect(find('.action-first').textContent).toBe(t('popup.permission.site', { name: 'example.com' }));
});

test('a site is named as people write it, and switched by its key', () => {
  const switched: string[] = [];
  const host = {
    scopes: [scope('xn--e1afmkfd.xn--p1ai', true)] as const,
    decidedBy: 'xn--e1afmkfd.xn--p1ai',
  };
  show({ ...on, site: host }, { onSwitch: (key) => void switched.push(key) });
  expect(find('.site-scope').textContent).toBe('пример.рф and its subdomains');
  expect(find('.switch').ariaLabel).toBe('Mark names on пример.рф and its subdomains');
  find('.switch').click();
  expect(switched).toEqual(['xn--e1afmkfd.xn--p1ai']);
  show({ is: 'no-permission', site: host });
  expect(find('.action-first').textContent).toBe('Allow on пример.рф');
});

test('what went wrong is said aloud, each in its words', () => {
  const said = (['unreachable', 'full', 'newer'] as const).map((failed) => {
    show(on, { failed });
    return find('[role="alert"]').textContent;
  });
  expect(new Set(said).size).toBe(3);
  expect(said[0]).toBe(readerLanguage('en').t('popup.failed'));
  show(on);
  expect(app.querySelector('[role="alert"]')).toBeNull();
});

test('a private window says that nothing is kept; the foot leads to the timeline, the panel and the options', () => {
  const went: string[] = [];
  show(on, {
    inPrivate: true,
    openTimeline: () => void went.push('timeline'),
    sidePanel: { is: 'sidePanel', open: () => void went.push('panel') },
    onOptions: () => void went.push('options'),
  });
  const notes = texts('.popup-note').length;
  find('.popup-panel').click();
  find('.popup-timeline').click();
  expect(went).toEqual(['panel', 'timeline']);
  const options = find('.popup-options');
  expect([options.ariaLabel, options.title]).toEqual(['Sidelight options', 'Sidelight options']);
  options.click();
  expect(went.pop()).toBe('options');
  // It makes the foot no higher.
  const { height } = find('.popup-foot').getBoundingClientRect();
  options.style.display = 'none';
  expect(find('.popup-foot').getBoundingClientRect().height).toBe(height);
  // The browser opens it where the reader wants it.
  const followed: boolean[] = [];
  const follow = (event: Event) => {
    followed.push(!event.defaultPrevented);
    event.preventDefault();
  };
  app.addEventListener('click', follow);
  for (const held of [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }])
    find('.popup-timeline').dispatchEvent(
      new MouseEvent('click', { bubbles: true, cancelable: true, ...held }),
    );
  app.removeEventListener('click', follow);
  expect([went.length, followed]).toEqual([2, [true, true, true]]);
  show(on);
  expect(texts('.popup-note')).toHaveLength(notes - 1);
  expect(app.querySelector('.popup-panel')).toBeNull();
});

// In Firefox as its menus say, by its own translations.
test.each([
  ['en', 'Side panel', 'Sidebar'],
  ['es', 'Panel lateral', 'Barra lateral'],
  ['fr', 'Panneau latéral', 'Panneau latéral'],
  ['pt-BR', 'Painel lateral', 'Painel lateral'],
  ['ru', 'Боковая панель', 'Боковая панель'],
  ['uk', 'Бічна панель', 'Бічна панель'],
  ['ar', 'اللوحة الجانبية', 'الشريط الجانبي'],
  ['zh-CN', '侧边栏', '侧栏'],
])('the panel is called what its browser calls it: %s', (language, inChromium, inFirefox) => {
  const called = (is: 'sidePanel' | 'sidebar') => {
    show(on, { language, sidePanel: { is, open: () => {} } });
    return find('.popup-panel').textContent;
  };
  expect([called('sidePanel'), called('sidebar')]).toEqual([inChromium, inFirefox]);
});

test.each(['en', 'es', 'fr', 'pt-BR', 'ru', 'uk', 'ar', 'zh-CN'])(
  'the foot has room for all of its ways in a line: %s',
  (language) => {
    app.style.width = '360px';
    for (const is of ['sidePanel', 'sidebar'] as const) {
      show(on, { language, sidePanel: { is, open: () => {} }, onOptions: () => {} });
      const tops = [...find('.popup-foot').children].map((each) => {
        const { top, height } = each.getBoundingClientRect();
        return top + height / 2;
      });
      expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(4);
    }
    app.style.width = '';
  },
);

test('a private window does not say of a permission that nothing is kept', () => {
  const { t } = readerLanguage('en');
  for (const page of [{ is: 'no-permission', site: one }, { is: 'unseen' }] as const) {
    show(page, { inPrivate: true });
    expect(texts('.popup-note')).toEqual([t('popup.private.allow')]);
    show(page, { inPrivate: true, pause: { untilMs: null } });
    expect(texts('.popup-note')).toEqual([t('popup.private')]);
  }
});

test('what was looked up is opened again, or forgotten', async () => {
  const went: string[] = [];
  show(on, {
    recent: [{ id: 'russia' as EntityId, name: { en: 'Russia' } }],
    onForgetLookUps: () => void went.push('forget'),
    onLookUp: () => void went.push('kept anew'),
    dossierOf: (id) => noted(went, id),
  });
  find('.recent-clear').click();
  find('.recent-name').click();
  await expect.poll(() => went).toEqual(['forget', 'russia']);
});

test('Tab comes to what stands above before what stands below', () => {
  show(on, { recent: [{ id: 'russia' as EntityId, name: { en: 'Russia' } }] });
  expect([...find('.recent').querySelectorAll('button')].map(({ className }) => className)).toEqual([
    'recent-clear',
    'recent-name',
  ]);
});

const press = (key: string, more: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  find('.search-input').dispatchEvent(event);
  return event.defaultPrevented;
};

test('Escape leads from a dossier to the search, clears it, and closes; not while a word is composed', async () => {
  let closed = 0;
  const result = {
    type: 'entity',
    entity: 'russia' as EntityId,
    kind: 'country',
    title: { en: 'Russia' },
    onPage: false,
  } as const;
  const opened: unknown[] = [];
  const looked: string[] = [];
  show(on, {
    onClose: () => void closed++,
    query: 'rus',
    search: () => [result],
    dossierOf: (...asked) => noted(opened, asked),
    onLookUp: (id) => void looked.push(id),
  });
  expect(find('.search-input').getAttribute('aria-expanded')).toBe('true');
  expect(press('Enter')).toBe(true);
  await settled();
  expect([opened.at(-1), looked]).toEqual([['russia', undefined], ['russia']]);
  expect(find('.search-input').getAttribute('aria-expanded')).toBe('false');
  expect(press('Escape', { isComposing: true })).toBe(false);
  expect(press('Escape')).toBe(true);
  await settled();
  expect(find('.search-input').getAttribute('aria-expanded')).toBe('true');
  press('Enter');
  await settled();
  find<HTMLInputElement>('.search-input').value = 'russ';
  find('.search-input').dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settled();
  expect(find('.search-input').getAttribute('aria-expanded')).toBe('true');
  press('Escape');
  await settled();
  expect([find<HTMLInputElement>('.search-input').value, closed]).toEqual(['', 0]);
  press('Escape');
  expect(closed).toBe(1);
});

const EVENT = {
  type: 'event',
  entity: 'russia' as EntityId,
  event: 'e' as never,
  title: { en: 'E' },
  date: '2019' as EdtfDate,
  onPage: true,
} as const;
const QUOTE = {
  type: 'quote',
  entity: 'russia' as EntityId,
  quote: 'q' as never,
  title: { en: 'Q' },
  speaker: { mul: 'Example Person' },
  date: '2019' as EdtfDate,
  onPage: true,
} as const;
const ENTITY = {
  type: 'entity',
  entity: 'russia' as EntityId,
  kind: 'country',
  title: { en: 'Russia' },
  onPage: true,
} as const;

test('Enter opens what each result is: a dossier, with the quote, or the timeline, where Ctrl leads always', async () => {
  const went: unknown[] = [];
  const opened: unknown[] = [];
  show(on, {
    query: 'x',
    search: () => [EVENT, QUOTE, ENTITY],
    openTimeline: (target) => void went.push(target),
    dossierOf: (...asked) => noted(opened, asked),
  });
  press('Enter');
  press('ArrowUp');
  await settled();
  expect(texts('[aria-selected="true"] .result-title')).toEqual(['Russia']);
  press('Enter', { ctrlKey: true });
  press('ArrowDown');
  await settled();
  press('ArrowDown');
  await settled();
  press('Enter', { metaKey: true });
  expect(went).toEqual([{ entity: 'russia', event: 'e' }, { entity: 'russia' }, { entity: 'russia' }]);
  press('Enter');
  await settled();
  expect(opened.at(-1)).toEqual(['russia', 'q']);
});

test('results are told apart, and keys say what they do with the one that is chosen', async () => {
  const went: unknown[] = [];
  const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView');
  show(on, {
    query: 'x',
    search: () => [EVENT, QUOTE, ENTITY, { ...ENTITY, onPage: false }],
    openTimeline: (target) => void went.push(target),
  });
  expect(texts('.result-note')).toEqual([
    'Event, 2019',
    'Quote, Example Person, 2019',
    'CountryOn this page',
    'Country',
  ]);
  const { maxLength, attributes } = find<HTMLInputElement>('.search-input');
  expect([maxLength, attributes.getNamedItem('aria-controls')?.value]).toEqual([200, find('.results').id]);
  expect(find('.hints').textContent).not.toContain('⌘');
  await expect.poll(() => texts('[role="status"].unseen')).toEqual(['4 results: E']);
  expect(texts('.hints kbd')).toEqual(['↵', 'Esc']);
  press('ArrowDown');
  await settled();
  expect(texts('.hints kbd')).toEqual(['↵', 'Ctrl ↵', 'Esc']);
  await expect.poll(() => scrolled.mock.contexts).toContain(find('[aria-selected="true"]'));
  scrolled.mockRestore();
  const row = app.querySelectorAll<HTMLElement>('[role="option"]')[2]!;
  row.dispatchEvent(new MouseEvent('mousemove', { bubbles: true }));
  await settled();
  expect(row.ariaSelected).toBe('true');
  const down = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
  row.dispatchEvent(down);
  expect(down.defaultPrevented).toBe(true);
  row.dispatchEvent(new MouseEvent('click', { bubbles: true, ctrlKey: true }));
  expect(went).toEqual([{ entity: 'russia' }]);
  expect(press('a')).toBe(false);
  expect(press('Enter', { isComposing: true })).toBe(false);
});

test('where the browser takes Escape for itself nothing is said of that key', () => {
  show(on, { query: 'x', search: () => [ENTITY], escapeIsTaken: true });
  expect(texts('.hints kbd')).toEqual(['↵', 'Ctrl ↵']);
});

test('nothing found is said with what was asked; a blank search shows the page', async () => {
  show(on, { query: ' xyz ' });
  expect(find('.popup-note').textContent).toBe(t('popup.noResults', { query: 'xyz' }));
  expect(find('.results').hidden).toBe(true);
  expect(app.querySelector('.site')).toBeNull();
  expect(press('ArrowDown')).toBe(false);
  find<HTMLInputElement>('.search-input').value = '  ';
  find('.search-input').dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settled();
  expect(app.querySelector('.site')).not.toBeNull();
});

test('what a switch alone covers is read in the direction of the words around it', () => {
  for (const name of ['[2001:db8::1]', 'localhost', 'apnews.com']) {
    const scopes = [{ key: `=${name}`, covers: 'host', name, on: true }] as const;
    show({ ...on, site: { scopes, decidedBy: `=${name}` } }, { language: 'ar' });
    expect([name, getComputedStyle(find('.site-scope')).direction]).toEqual([name, 'rtl']);
  }
});

test('how long a pause is stands in the digits of all other numbers', () => {
  show(on, { language: 'ar-EG' });
  expect(texts('.pause-choice')[0]).toBe('٥ دقائق');
  expect(find('.pause-choice').title).toMatch(/ ٥ دقائق$/);
  show(on);
  expect(texts('.pause-choice')[0]).toBe('5 minutes');
});
