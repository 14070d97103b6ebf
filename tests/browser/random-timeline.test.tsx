/**
 * Random programs of a reader on the timeline: words, menus, chips, people and events that are gone to, back and forward, an address
 * from elsewhere, another language, another width. After each step the page has what the briefing has for its address, no more and
 * no less, all of it in the window, and the focus where it can go on; in the end it is what a fresh page at that address is.
 */
import { briefing as whole } from 'virtual:sidelight/briefing';
import type { BrowserPage } from '@vitest/browser/context';
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import * as browserMode from 'vitest/browser';
import { searchableNames } from '@/src/core/search/searchable-names';
import { monthNames } from '@/src/core/search/typed-date';
import { filterTimeline } from '@/src/core/timeline/filter-timeline';
import { buildTimeline, type TimelineItem } from '@/src/core/timeline/timeline';
import { parseTimelineView } from '@/src/core/timeline/timeline-view';
import { createStage } from '@/src/ui/shared/create-stage';
import { readerLanguage } from '@/src/ui/shared/reader-language';
import { TimelineApp } from '@/src/ui/timeline/TimelineApp';
import { long } from '@/tests/long';
import { randomFrom } from '@/tests/random-from';
import '@/src/ui/timeline/timeline.css';

// Its types come with a provider of Vitest's; ours is our own.
const { page } = browserMode as unknown as { readonly page: BrowserPage };

const PROGRAMS = long ? 300 : 8;
const STEPS = 12;

const LANGUAGES = ['en-GB', 'es', 'ru', 'ar', 'zh-CN'];
const WIDTHS = [320, 390, 480, 640, 1000];
const WORDS = ['', ' ', 'bolton', 'МАДУРО', 'guiado', '2019-03', 'marzo 2019', 'مادورو', '%&q=#', 'nothing'];

// Few: the list is not what is tested for size.
const briefing = { ...whole, events: whole.events.slice(20, 36) };
const ITEMS = buildTimeline(briefing);
const NAMES = searchableNames(briefing.names);

type Reader = {
  language: string;
  /** Shows the timeline in that language. */
  show(): void;
  readonly pick: <T>(some: Iterable<T>) => T | undefined;
  /** How many steps back there are, and forward. */
  back: number;
  forward: number;
};

const app = document.createElement('div');
document.body.append(app);
afterEach(() => {
  render(null, app);
  history.replaceState(null, '', '#');
});

const all = <E extends HTMLElement>(selector: string) => [...app.querySelectorAll<E>(selector)];
const texts = (selector: string) => all(selector).map(({ textContent }) => textContent);

/** What a reader does, with something of a kind that the page has just now. */
const DEEDS: Readonly<Record<string, (reader: Reader) => unknown>> = {
  'types words': ({ pick }) => type('.filter-words', pick(WORDS)),
  'opens or closes a menu': ({ pick }) => press(pick(all('.menu-button'))),
  'chooses in a menu': async ({ pick }) => {
    const menu = pick(all<HTMLDetailsElement>('.filters .menu:not(.menu-end)'));
    if (!menu?.open) press(menu?.querySelector('summary'));
    await turn();
    press(pick(menu?.querySelectorAll('input[type="checkbox"]') ?? []));
  },
  'finds in a menu': ({ pick }) => type('.menu-find', pick(WORDS)),
  'presses Escape': () =>
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
  'takes a filter away': ({ pick }) => press(pick(all('.chip'))),
  'shows all': () => press(all('.filter-clear')[0]),
  'goes to an event': async ({ pick }) => {
    const link = pick(all<HTMLAnchorElement>('.entry-title a'));
    press(link);
    // Firefox follows it a moment later.
    if (link) await expect.poll(() => location.hash).toBe(link.hash);
  },
  'follows somebody': ({ pick }) => press(pick(all('.entry-person'))),
  'moves the axis': ({ pick }) => press(pick(all('.axis-tool'))),
  'skips to the events': () => press(all('.skip')[0]),
  'goes back': (reader) => travel(reader, 'back', 'forward'),
  'goes forward': (reader) => travel(reader, 'forward', 'back'),
  'opens an address': ({ pick }) => {
    const asOf = pick(['', '&asOf=2019-03-31', '&asOf=2019']);
    const filter = pick(['entity=nicolas-maduro', 'kind=weapon&entity=nobody', 'q=%', 'source=']);
    location.hash = `${filter}${asOf}&event=${pick(ITEMS)?.event.id}`;
  },
  'chooses a language': (reader) => {
    reader.language = reader.pick(LANGUAGES) ?? 'en';
    reader.show();
  },
  'has another window': ({ pick }) => page.viewport(pick(WIDTHS) ?? 320, 700),
};

test(`${PROGRAMS} programs: the page is what its address says`, {
  retry: 0,
  timeout: long ? 900_000 : 180_000,
}, async () => {
  let counted = 0;
  for (let seed = 1; seed <= PROGRAMS; seed++) counted += await run(seed);
  // Programs that filter nothing would prove nothing.
  expect(counted).toBeGreaterThan(PROGRAMS * 2);
});

/** Runs the program of a seed; resolves to how many of its steps left something out. */
async function run(seed: number): Promise<number> {
  const random = randomFrom(seed);
  const pick: Reader['pick'] = (some) => [...some].at(Math.floor(random() * [...some].length));
  const reader: Reader = {
    language: pick(LANGUAGES) ?? 'en',
    show: stageOf(() => reader.language),
    pick,
    back: 0,
    forward: 0,
  };
  await page.viewport(pick(WIDTHS) ?? 320, 700);
  history.pushState(null, '', '#');
  reader.show();
  await turn();
  const done: string[] = [];
  let filtered = 0;
  for (let step = 0; step < STEPS; step++) {
    const deed = pick(Object.keys(DEEDS)) ?? '';
    done.push(deed);
    const [before, hadFocus] = [location.hash, document.activeElement !== document.body];
    await DEEDS[deed]?.(reader);
    if (location.hash !== before && !/^(goes (back|forward)|types)/.test(deed)) {
      reader.back++;
      reader.forward = 0;
    }
    const message = `seed ${seed}: ${done.join(', ')}, at ${location.hash} in ${reader.language}`;
    await expect.poll(shown, { message, interval: 5 }).toEqual(wanted(reader));
    // An event that was gone to takes the focus after it is painted; no hand is as quick.
    if (all('.entry[aria-current]').length > 0) await turn().then(turn);
    await expect.poll(trouble, { message, interval: 20 }).toEqual([]);
    const isLost = hadFocus && document.activeElement === document.body;
    expect(isLost && !/language|back|forward|address/.test(deed), `focus lost: ${message}`).toBe(false);
    if (wanted(reader).events.length < ITEMS.length) filtered++;
  }
  const followed = await toldAtRest();
  reader.show = stageOf(() => reader.language);
  reader.show();
  await expect.poll(told, { message: `seed ${seed}, anew: ${done.join(', ')}` }).toEqual(followed);
  return filtered;
}

/** Takes away what is shown; returns what shows the timeline as our page does. */
function stageOf(language: () => string): () => void {
  render(null, app);
  const show = createStage(app);
  return () => show(<TimelineApp briefing={briefing} language={language()} />);
}

/** What the briefing has for the address, and what is said of it. */
function wanted({ language }: Reader) {
  const { entities = [], kinds = [], outlets = [], q = '', event } = parseTimelineView(location.hash);
  const months = () => monthNames([language, ...briefing.index.languages]);
  const said = filterTimeline(ITEMS, { q }, { namesOf: NAMES, months });
  const hasOne = (asked: readonly string[], has: readonly string[]) =>
    asked.length === 0 || asked.some((each) => has.includes(each));
  const passes = (item: TimelineItem) => {
    const kindsOf = item.entities.map(({ kind }) => kind);
    const named = hasOne(entities, item.event.entities) && hasOne(kinds, kindsOf);
    return named && hasOne(outlets, item.outlets) && said.includes(item);
  };
  const events: string[] = ITEMS.filter((item) => item.event.id === event || passes(item)).map(
    ({ event }) => event.id,
  );
  const { t, locale } = readerLanguage(language);
  const chosen = [entities, kinds, outlets].map(({ length }) => length).filter((length) => length > 0);
  const says = chosen.length > 0 || q !== '' ? 'timeline.shownOf' : 'timeline.shown';
  return {
    events,
    landed: events.filter((id) => id === event),
    count: t(says, { shown: events.length, count: ITEMS.length }),
    chips: chosen.reduce((sum, length) => sum + length, 0),
    counts: chosen.map((length) => new Intl.NumberFormat(locale).format(length)),
    words: q.trim(),
    hasAxis: events.length > 0,
  };
}

function shown(): ReturnType<typeof wanted> {
  const idsIn = (selector: string) =>
    all<HTMLAnchorElement>(`${selector} .entry-title a`).map(
      ({ hash }) => parseTimelineView(hash).event as string,
    );
  return {
    events: idsIn('.entry'),
    landed: idsIn('.entry[aria-current]'),
    count: texts('.filter-count').join(),
    chips: all('.chip').length,
    counts: texts('.menu-count') as string[],
    words: all<HTMLInputElement>('.filter-words')[0]?.value.trim() ?? '',
    hasAxis: all('.axis').length > 0,
  };
}

/** What no address and no deed may bring about. */
function trouble(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  const ids = all('[id]').map(({ id }) => id);
  const asked = all('[aria-labelledby]').map((each) => each.getAttribute('aria-labelledby') ?? '');
  const outside = all('.menu[open] > .menu-panel').filter((panel) => {
    const { left, right } = panel.getBoundingClientRect();
    return left < 0 || right > clientWidth;
  });
  return [
    ...(scrollWidth > clientWidth ? [`${scrollWidth} px wide in ${clientWidth}`] : []),
    ...(all('.menu[open]').length > 1 ? ['two open menus'] : []),
    ...outside.map(({ textContent }) => `out of the window: ${textContent?.slice(0, 20)}`),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `twice: ${id}`),
    ...asked.filter((id) => !ids.includes(id)).map((id) => `nowhere: ${id}`),
    ...(/NaN|undefined/.test(all('.axis')[0]?.innerHTML ?? '') ? ['drawn nowhere'] : []),
  ];
}

/** All that the address carries. */
function told(): unknown[] {
  return [
    document.title,
    texts('.timeline-head, .filter-count, .chip, .menu-button, .year-name, .entry, .article-line'),
    texts('.lane-name'),
    all<HTMLAnchorElement>('a').map(({ href }) => href),
  ];
}

/** The same, once it has not changed for ten frames, however long a busy browser takes to them: it draws the axis in a later one. */
async function toldAtRest(): Promise<unknown[]> {
  let last = told();
  for (let same = 0; same < 10; ) {
    await turn();
    const now = told();
    same = JSON.stringify(now) === JSON.stringify(last) ? same + 1 : 0;
    last = now;
  }
  return last;
}

/** As a finger does: what is pressed has the focus. */
function press(control: Element | null | undefined): void {
  control?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  (control as HTMLElement | undefined)?.focus();
  (control as HTMLElement | undefined)?.click();
}

function type(selector: string, words = ''): void {
  const [field] = all<HTMLInputElement>(selector);
  if (!field) return;
  field.focus();
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** One step in the history of this program. */
async function travel(reader: Reader, way: 'back' | 'forward', other: 'back' | 'forward'): Promise<void> {
  if (reader[way] === 0) return;
  const there = new Promise((done) => addEventListener('popstate', done, { once: true }));
  history[way]();
  await there;
  reader[way]--;
  reader[other]++;
}

function turn(): Promise<unknown> {
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}
