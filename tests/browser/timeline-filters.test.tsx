/** The menus of the timeline: what they hold, what is chosen in them, and where the focus goes. */
import { briefing } from 'virtual:sidelight/briefing';
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { LanguageProvider } from '@/src/ui/shared/language';
import { readerLanguage } from '@/src/ui/shared/reader-language';
import { FilterPanel } from '@/src/ui/timeline/FilterPanel';
import { TimelineApp } from '@/src/ui/timeline/TimelineApp';
import { startVirtualClock } from './virtual-clock';

const app = document.createElement('div');
document.body.append(app);
afterEach(() => {
  render(null, app);
  history.replaceState(null, '', '#');
});

async function show(hash = '#', language = 'en-GB'): Promise<void> {
  history.replaceState(null, '', hash);
  render(<TimelineApp briefing={briefing} language={language} />, app);
  await expect.poll(() => app.querySelectorAll('.entry').length).toBeGreaterThan(0);
}

const find = <E extends HTMLElement>(selector: string) => app.querySelector<E>(selector)!;
const texts = (selector: string) => [...app.querySelectorAll(selector)].map(({ textContent }) => textContent);
const menu = (at: number) => app.querySelectorAll<HTMLDetailsElement>('.filters .menu')[at]!;
const names = () => texts('.menu-choice bdi');
const box = (name: string) =>
  [...app.querySelectorAll<HTMLElement>('.menu-choice')]
    .find((each) => each.querySelector('bdi')?.textContent === name)!
    .querySelector('input')!;

/** Opens a menu as a press does; its list is there at once. */
async function open(at: number): Promise<void> {
  menu(at).querySelector('summary')?.click();
  for (let turn = 0; turn < 20; turn++) await null;
  expect(names()).not.toEqual([]);
}

test('a menu lists in the reader’s order, is searched within words, and keeps what is chosen', async () => {
  await show();
  await open(0);
  const all = names();
  expect(all).toEqual([...all].sort(new Intl.Collator('en').compare));
  box('Juan Guaidó').click();
  await expect.poll(() => location.hash).toBe('#entity=juan-guaido');
  box('Nicolás Maduro').click();
  await expect.poll(() => location.hash).toBe('#entity=juan-guaido&entity=nicolas-maduro');
  expect(menu(0).querySelector('.menu-count')?.textContent).toBe('2');
  expect(menu(1).querySelector('.menu-count')).toBeNull();
  const field = find<HTMLInputElement>('.menu-find');
  field.value = 'BOLTÓN';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await expect.poll(names).toEqual(['John Bolton', 'Juan Guaidó', 'Nicolás Maduro']);
  box('Juan Guaidó').click();
  await expect.poll(() => location.hash).toBe('#entity=nicolas-maduro');
  field.value = ' boltón ';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await expect.poll(names).toEqual(['John Bolton', 'Nicolás Maduro']);
});

test('what is found by other words no longer stays, and keeps the focus, while it is unchecked', async () => {
  await show('#entity=juan-guaido');
  await open(0);
  const field = find<HTMLInputElement>('.menu-find');
  const type = (words: string) => {
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  type('bolton');
  await expect.poll(names).toEqual(['John Bolton', 'Juan Guaidó']);
  const chosen = box('Juan Guaidó');
  chosen.focus();
  chosen.click();
  await expect.poll(() => find('.filter-count').textContent).toBe('78 events');
  expect(document.activeElement).toBe(chosen);
  type('bolto');
  await expect.poll(names).toEqual(['John Bolton']);
});

test('what is chosen elsewhere is checked in the menu, and each chip takes away its own', async () => {
  await show('#entity=juan-guaido&entity=nicolas-maduro');
  await open(0);
  const checked = () => names().filter((name) => box(name ?? '').checked);
  expect(checked()).toEqual(['Juan Guaidó', 'Nicolás Maduro']);
  find('.chip').click();
  await expect.poll(() => location.hash).toBe('#entity=nicolas-maduro');
  await expect.poll(checked).toEqual(['Nicolás Maduro']);
});

test.each([1, 2])('menu %i is chosen from like the first', async (at) => {
  await show();
  await open(at);
  const [first = '', second = ''] = names() as string[];
  box(first).click();
  await expect.poll(() => texts('.chip bdi')).toEqual([first]);
  box(second).click();
  await expect.poll(() => texts('.chip bdi')).toEqual([first, second]);
  const count = () => Number(/\d+/.exec(find('.filter-count').textContent ?? '')?.[0]);
  expect(count()).toBeLessThan(78);
  await expect.poll(() => app.querySelectorAll('.entry').length).toBe(count());
});

test('of a list of hundreds the rest is found by typing, and what is chosen is there anyway', async () => {
  const choices = Array.from({ length: 300 }, (_, at) => ({ value: `${at}`, name: `name ${at}`, count: 1 }));
  render(
    <LanguageProvider value={readerLanguage('en')}>
      <FilterPanel label="People" choices={choices} chosen={['299']} onChosen={() => {}} />
    </LanguageProvider>,
    app,
  );
  expect(names()).toHaveLength(201);
  expect(names().at(-1)).toBe('name 299');
  const field = find<HTMLInputElement>('.menu-find');
  field.value = '298';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await expect.poll(names).toEqual(['name 298', 'name 299']);
});

test('dates are typed in the reader’s words for months, or in the briefing’s', async () => {
  const found = async (q: string) => {
    render(null, app);
    await show(`#q=${encodeURIComponent(q)}`, 'ar');
    return app.querySelectorAll('.entry').length;
  };
  const inDigits = await found('2019-01');
  expect(inDigits).toBeLessThan(40);
  for (const typed of ['يناير 2019', 'enero 2019', 'январь 2019', 'January 2019']) {
    expect(await found(typed), typed).toBe(inDigits);
  }
});

test('words in the address stand in the field, from their own side, and what they find is told', async () => {
  await show('#q=zakharova', 'ar');
  const { value, dir } = find<HTMLInputElement>('.filter-words');
  expect([value, dir]).toEqual(['zakharova', 'auto']);
  expect(find('.filters [role="status"]').textContent).toBe(find('.filter-count').textContent);
});

test('how many are left is seen at every key, and said when the typing rests', async () => {
  const clock = startVirtualClock();
  try {
    const opened = show();
    await clock.pass(1_000);
    await opened;
    const region = find('.filters [role="status"]');
    const said: (string | null)[] = [];
    const ear = new MutationObserver(() => said.push(region.textContent));
    ear.observe(region, { childList: true, characterData: true, subtree: true });
    const seen = new Set<string | null>();
    for (const query of ['z', 'zak', 'zakharova']) {
      const field = find<HTMLInputElement>('.filter-words');
      field.value = query;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await clock.pass(60);
      seen.add(find('.filter-count').textContent);
    }
    expect(seen.size).toBeGreaterThan(1);
    expect(said).toEqual([]);
    await clock.pass(1_000);
    expect(said).toEqual([find('.filter-count').textContent]);
    ear.disconnect();
  } finally {
    render(null, app);
    clock.end();
  }
});

test('a field of nothing but spaces filters nothing', async () => {
  await show('#asOf=2019-03-31');
  const field = find<HTMLInputElement>('.filter-words');
  field.value = '  ';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await new Promise((done) => setTimeout(done, 30));
  expect([location.hash, find('.filter-count').textContent]).toEqual(['#asOf=2019-03-31', '78 events']);
});

test('the menu of files closes when one was saved, and has the focus again', async () => {
  await show('#entity=s-300');
  const saved: string[] = [];
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push(this.download);
  });
  const files = find<HTMLDetailsElement>('.menu-end');
  files.open = true;
  find('.menu-format').click();
  click.mockRestore();
  expect(saved).toEqual(['venezuela-2019.csv']);
  expect(files.open).toBe(false);
  expect(document.activeElement).toBe(files.querySelector('summary'));
});

test('all filters are taken away at once, the words with them, and the day of the article stays', async () => {
  await show('#entity=s-300&q=venezuela&asOf=2019-03-31');
  const field = find<HTMLInputElement>('.filter-words');
  expect([field.value, field.maxLength]).toEqual(['venezuela', 200]);
  find('.filter-clear').click();
  await expect.poll(() => location.hash).toBe('#asOf=2019-03-31');
  await expect.poll(() => [field.value, find('.filter-count').textContent]).toEqual(['', '78 events']);
  expect(app.querySelector('.filter-clear')).toBeNull();
});

test('where nothing is left that is said, and there is nothing to save', async () => {
  await show();
  const field = find<HTMLInputElement>('.filter-words');
  field.value = 'qqqqqqqq';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await expect.poll(() => texts('.events-none')).toEqual([readerLanguage('en-GB').t('timeline.none')]);
  expect(app.querySelector('.menu-end')).toBeNull();
});

test('somebody in an event is followed here, or where the reader wants it, with the day of the article', async () => {
  await show('#event=pompeo-plane-claim&asOf=2019-03-31');
  const person = find<HTMLAnchorElement>('.entry[aria-current] .entry-person');
  expect(person.hash).toMatch(/^#entity=[^&]+&asOf=2019-03-31$/);
  const isTaken = (held: MouseEventInit) => {
    let isPrevented = false;
    const stop = (event: Event) => {
      isPrevented = event.defaultPrevented;
      event.preventDefault();
    };
    addEventListener('click', stop, { once: true });
    person.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...held }));
    return isPrevented;
  };
  expect([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, {}].map(isTaken)).toEqual([
    ...[false, false, false],
    true,
  ]);
});

test('an event says that it is a claim, what is said of it where something is, and who tells each version', async () => {
  await show('#event=pompeo-plane-claim');
  await expect.poll(() => texts('.entry[aria-current] .flag-claim')).toEqual(['Claim']);
  expect(find('.entry-quotes')).not.toBeNull();
  for (const quotes of app.querySelectorAll('.entry-quotes'))
    expect(quotes.querySelector('figure')).not.toBeNull();
  history.replaceState(null, '', '#');
  render(null, app);
  await show('#event=training-centre-opened');
  await expect.poll(() => texts('.entry[aria-current] .dispute-sources').join()).toContain('LB.ua');
});

test('who opens a list and types looks for something in it; keys of the browser and of the menu are let be', async () => {
  await show();
  await open(0);
  const summary = menu(0).querySelector('summary')!;
  summary.focus();
  const type = (key: string, more: KeyboardEventInit = {}) =>
    summary.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
  for (const key of ['Tab', 'ArrowDown', ' ', 'Enter']) type(key);
  for (const held of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }]) type('b', held);
  expect(document.activeElement).toBe(summary);
  // The letter itself then goes into the field.
  expect(type('b')).toBe(true);
  expect(document.activeElement).toBe(find('.menu-find'));
  type('Escape');
  summary.focus();
  type('b');
  expect(document.activeElement).toBe(summary);
});

test('a tab says first whom its timeline is of', async () => {
  await show();
  const plain = document.title;
  expect(plain).toMatch(/^Timeline: ./);
  location.hash = '#entity=juan-guaido&entity=s-300';
  await expect.poll(() => document.title).toMatch(/^(Juan Guaidó, S-300|S-300, Juan Guaidó) – Timeline: ./);
  location.hash = '#entity=unknown';
  await expect.poll(() => document.title).toBe(plain);
});

test('a short menu has no field', async () => {
  await show();
  await open(1);
  expect(names().length).toBeLessThan(13);
  expect(app.querySelector('.menu-find, .chips')).toBeNull();
});

test('a menu that is closed holds nothing, whether by a press elsewhere, a focus or Escape', async () => {
  await show();
  const isClosed = () => expect.poll(() => [menu(0).open, names()]).toEqual([false, []]);
  await open(0);
  document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  await isClosed();
  await open(0);
  find('.filter-words').focus();
  await isClosed();
  await open(0);
  const field = find<HTMLInputElement>('.menu-find');
  field.focus();
  const key = (more: KeyboardEventInit) =>
    field.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...more }));
  key({ key: 'Escape', isComposing: true });
  key({ key: 'a' });
  expect(menu(0).open).toBe(true);
  key({ key: 'Escape' });
  await isClosed();
  expect(document.activeElement).toBe(menu(0).querySelector('summary'));
});

test('the line of the article stands once, behind the last event of its day', async () => {
  await show('#entity=juan-guaido&asOf=2019-03-31');
  expect(texts('.article-line')).toHaveLength(1);
  expect(find('.article-line').textContent).toContain('31 March 2019');
  expect(find('.article-line').previousElementSibling?.textContent).toContain('March 2019');
});

test('of an article older than all events shown, the line stands before the first year', async () => {
  await show('#entity=donald-trump&asOf=2017-05-01');
  expect(texts('.article-line')).toEqual(['This article, 1 May 2017']);
  const [line, year] = [find('.article-line'), find('.year-name')];
  expect(line.compareDocumentPosition(year)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test('an event is gone to within what is shown', async () => {
  await show('#entity=juan-guaido&asOf=2019-03-31');
  const title = find('.entry-title a');
  title.click();
  await expect.poll(() => location.hash).toMatch(/^#entity=juan-guaido&event=[^&]+&asOf=2019-03-31$/);
  await expect.poll(() => find('.entry[aria-current]').contains(title)).toBe(true);
});

test('who is followed already adds nothing to what Back goes through', async () => {
  await show('#kind=weapon');
  find('.entry-person').click();
  await expect.poll(() => location.hash).toMatch(/^#entity=/);
  const [hash, before] = [location.hash, history.length];
  find(`.entry-person[href="${hash}"]`).click();
  expect([location.hash, history.length]).toEqual([hash, before]);
});

test('filtering again leaves the event that was landed on, and keeps the day of the article', async () => {
  await show('#event=guaido-sworn-in&asOf=2019-03-31');
  const field = find<HTMLInputElement>('.filter-words');
  const before = history.length;
  field.value = 'zakharova';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await expect.poll(() => location.hash).toBe('#q=zakharova&asOf=2019-03-31');
  expect(history.length).toBe(before);
  expect(find('.filter-count').textContent).toMatch(/^Events shown: \d of 78$/);
  await expect.poll(() => app.querySelectorAll('.entry').length).toBeLessThan(10);
});

test('the axis runs from left to right in every language', async () => {
  await show('#', 'ar');
  await expect.poll(() => find('.axis-tools').dir).toBe('ltr');
  expect([find('.timeline').dir, find('.timeline').lang]).toEqual(['rtl', 'ar']);
  expect(document.title).toMatch(/^التسلسل الزمني: ./);
});
