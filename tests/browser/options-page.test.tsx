/** What the options ask for, and what they tell of it. */
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { EntityId } from '@/src/core/briefing/schema';
import { DEFAULT_SETTINGS } from '@/src/core/kept/settings';
import { OptionsApp } from '@/src/ui/options/OptionsApp';
import type { ImportOutcome, OptionsModel, Outcome } from '@/src/ui/options/options-model';
import { BARE_OPTIONS_MODEL } from '../bare-options-model';
import '@/src/ui/options/options.css';

const app = document.createElement('div');
document.body.append(app);
afterEach(() => {
  render(null, app);
  vi.useRealTimers();
});

/** Shows the options, and returns what they ask for as it comes. */
function show(more: Partial<OptionsModel> = {}, answer: Outcome = { ok: true }): unknown[][] {
  const asked: unknown[][] = [];
  const asks =
    (name: string) =>
    async (...what: unknown[]) => {
      asked.push([name, ...what]);
      return answer;
    };
  const model: OptionsModel = {
    ...BARE_OPTIONS_MODEL,
    onChange: asks('change'),
    onMarkKind: asks('kind'),
    onEverySite: asks('every site'),
    onSetRule: asks('rule'),
    onMute: asks('mute'),
    onUnmute: asks('unmute'),
    onForgetDamage: asks('forget damage'),
    onReset: asks('reset'),
    onExport: async () => 'all of it',
    onImport: async (text) => {
      asked.push(['import', text]);
      return answer.ok ? { ok: true, refused: [] } : answer;
    },
    onPutBack: async (text) => {
      asked.push(['put back', text]);
      return answer.ok ? { ok: true, refused: [] } : answer;
    },
    onSave: (...what) => void asked.push(['save', ...what]),
    onChangeKeys: (...what) => void asked.push(['keys', ...what]),
    ...more,
  };
  render(<OptionsApp model={model} />, app);
  return asked;
}

const find = <E extends HTMLElement>(selector: string) => app.querySelector<E>(selector)!;
const all = <E extends HTMLElement>(selector: string) => [...app.querySelectorAll<E>(selector)];
const texts = (selector: string) => all(selector).map(({ textContent }) => textContent);
const button = (name: string) => all('button').find(({ textContent }) => textContent === name)!;
/** The control that a label says. */
const control = (name: string) => {
  const label = all<HTMLLabelElement>('label').find(({ textContent }) => textContent.trim() === name)!;
  return (label.control ?? label.querySelector('input'))! as HTMLInputElement;
};
const said = () => expect.poll(() => find('.outcome').textContent);

test('a storage that cannot be read is told in a sentence, beside the defaults', () => {
  show({ isUnreadable: true });
  expect(texts('.notice')).toEqual([expect.stringContaining('cannot be read')]);
  expect(control('400 ms').checked).toBe(true);
  show();
  expect(texts('.notice')).toEqual([]);
});

test.each([
  ['en', '. It was'],
  ['zh-CN', '。已'],
])('%s: the sentences on what was damaged follow one another as the language has it', (language, between) => {
  show({ language, damage: [{ fact: 'siteRules', lost: null, restored: true }] });
  expect(find('.notice').textContent).toContain(between);
});

test('where no site has a rule and no name is muted, no empty list is read out', () => {
  show();
  expect(all('ul:empty')).toEqual([]);
});

test('each choice is the one that is kept, and asks for another', () => {
  const asked = show({
    settings: { ...DEFAULT_SETTINGS, trigger: 'hover', dwellMs: 400, sync: false, badge: true },
  });
  const on = all<HTMLInputElement>('input:checked').map((each) => each.labels?.[0]?.textContent.trim());
  expect(on).toEqual(
    expect.arrayContaining(['First in a section', 'Wherever allowed', 'On hover', '400 ms', 'As the page']),
  );
  expect(control('400 ms').disabled).toBe(false);
  for (const name of ['Every mention', 'Only where I turn it on', 'On click', '700 ms', 'Dark'])
    control(name).click();
  control('Show the number of names on the toolbar button').click();
  control('Keep in step on my devices').click();
  find<HTMLSelectElement>('select').value = 'ru';
  find('select').dispatchEvent(new Event('change', { bubbles: true }));
  expect(asked).toEqual([
    ['change', 'density', 'all'],
    ['every site', false],
    ['change', 'trigger', 'click'],
    ['change', 'dwellMs', 700],
    ['change', 'theme', 'dark'],
    ['change', 'badge', false],
    ['change', 'sync', true],
    ['change', 'language', 'ru'],
  ]);
});

test('“only where I turn it on” is read from the rules, and taken back', () => {
  const asked = show({ rules: { '*': 'off' } });
  expect(control('Only where I turn it on').checked).toBe(true);
  control('Wherever allowed').click();
  expect(asked).toEqual([['every site', true]]);
  expect(texts('[aria-labelledby="rules"] .part-note')).toEqual(['No site has a rule of its own.']);
});

test('a kind that is pressed before the one before it is stored does not bring that back', () => {
  const asked = show({ settings: { ...DEFAULT_SETTINGS, kinds: ['person', 'place'] } });
  const boxes = all<HTMLInputElement>('.kinds input');
  expect(boxes.filter(({ checked }) => checked).map(({ value }) => value)).toEqual(['person', 'place']);
  for (const box of boxes.slice(0, 2)) box.click();
  expect(asked).toEqual([
    ['kind', 'person', false],
    ['kind', 'organisation', true],
  ]);
});

test('a card that opens on a click waits for nothing', () => {
  show({ settings: { ...DEFAULT_SETTINGS, trigger: 'click' } });
  expect(control('400 ms').matches(':disabled')).toBe(true);
  expect(control('Dark').matches(':disabled')).toBe(false);
});

test('what could not be kept is said, and the choice goes back', async () => {
  show({}, { ok: false, error: 'full' });
  const before = all<HTMLInputElement>('input:checked').map(({ value }) => value);
  control('Dark').click();
  await said().toContain('no more room');
  await expect.poll(() => all<HTMLInputElement>('input:checked').map(({ value }) => value)).toEqual(before);
  expect(find('.outcome').getAttribute('role')).toBe('status');
});

test('a change that worked takes away what was said before', async () => {
  const answers: Outcome[] = [{ ok: false, error: 'unreachable' }, { ok: true }];
  show({ onChange: async () => answers.shift()! });
  control('Dark').click();
  await said().not.toBe('');
  control('Light').click();
  await said().toBe('');
});

test('while what failed is tried again nothing is said of it', async () => {
  let isAnswered = false;
  const never = new Promise<Outcome>(() => {});
  show({
    onChange: () => {
      const answer = isAnswered ? never : Promise.resolve<Outcome>({ ok: false, error: 'unreachable' });
      isAnswered = true;
      return answer;
    },
  });
  control('Dark').click();
  await said().toContain('did not answer');
  control('Dark').click();
  await said().toBe('');
});

test('languages are offered in their own words, after that of the browser', () => {
  show({ settings: { ...DEFAULT_SETTINGS, language: 'es' } });
  const options = all<HTMLOptionElement>('select option');
  expect(options.map(({ value }) => value)[0]).toBe('browser');
  expect(options.map(({ textContent }) => textContent)).toEqual(
    expect.arrayContaining(['English', 'Español', 'Русский']),
  );
  expect(options.slice(1).every(({ value, lang }) => value === lang)).toBe(true);
  expect(find<HTMLSelectElement>('select').value).toBe('es');
});

test('a language that only a newer version speaks, on another device, is the one that is said to be chosen', () => {
  show({ settings: { ...DEFAULT_SETTINGS, language: 'de' } });
  expect(find<HTMLSelectElement>('select').selectedOptions[0]?.textContent).toBe('Deutsch');
});

test('another language is worn at once; keys stay as they stand on the keyboard', () => {
  show();
  show({ language: 'ar', keys: [{ command: 'toggle-site', keys: 'Alt+Shift+.' }] });
  const { lang, dir } = find('.options');
  expect([lang, dir, find('kbd').dir]).toEqual(['ar', 'rtl', 'ltr']);
  expect(texts('h1').join()).toMatch(/\p{Script=Arabic}/u);
});

test('each question has one answer, and each list the name of its heading', () => {
  show({ keys: [{ command: 'toggle-site', keys: '' }] });
  const answers = () =>
    all<HTMLInputElement>('input[type="radio"]:checked').map((each) => each.labels?.[0]?.textContent);
  const before = answers();
  control('On click').click();
  expect(answers()).toEqual(before.map((answer) => (answer === 'On hover' ? 'On click' : answer)));
  const names = all('[aria-labelledby]').map(
    (each) => document.getElementById(each.getAttribute('aria-labelledby') ?? '')?.textContent,
  );
  expect(names).toEqual(['Sites', 'Muted names', 'Keys']);
});

test('what is said under the language is read out with it', () => {
  show();
  const hint = control('Language').getAttribute('aria-describedby') ?? '';
  expect(document.getElementById(hint)?.textContent).toContain('For the interface');
});

test('what is on or off is a switch to a screen reader too, as the last words of the page call it', () => {
  show();
  expect(all('.toggle').map((each) => each.role)).toEqual(['switch', 'switch']);
});

test('a browser whose account did not take it says so where it was asked', () => {
  const hint = (sync: boolean, syncFailed: boolean) => {
    show({ settings: { ...DEFAULT_SETTINGS, sync }, syncFailed });
    const id = control('Keep in step on my devices').getAttribute('aria-describedby')!;
    return document.getElementById(id)?.textContent;
  };
  const usual = hint(true, false);
  expect(hint(false, true)).toBe(usual);
  expect(hint(true, true)).not.toBe(usual);
});

const RULES = {
  'b.example': 'off',
  '=a.example': 'on',
  'c.example': 'on',
  'd.example': 'on',
  'e.example': 'on',
  '*': 'on',
} as const;

test('rules are listed by their hosts, with what they cover; one that is forgotten can be taken back', async () => {
  const asked = show({ rules: RULES });
  expect(texts('[aria-labelledby="rules"] .list-name')).toEqual([
    'a.example only',
    'b.example and its subdomains',
    'c.example and its subdomains',
    'd.example and its subdomains',
    'e.example and its subdomains',
  ]);
  expect(texts('[aria-labelledby="rules"] .state').slice(0, 2)).toEqual(['On', 'Off']);
  expect(app.querySelector('.find, [aria-labelledby="rules"] .part-note')).toBeNull();
  const [first, second] = all('[aria-labelledby="rules"] .quiet');
  expect(first?.ariaLabel).toBe('Forget the rule for a.example');
  first?.click();
  await said().toContain('a.example is forgotten');
  button('Undo').click();
  await said().toBe('');
  second?.click();
  await said().toContain('b.example is forgotten');
  button('Undo').click();
  expect(asked).toEqual([
    ['rule', '=a.example', null],
    ['rule', '=a.example', 'on'],
    ['rule', 'b.example', null],
    ['rule', 'b.example', 'off'],
  ]);
});

test('six rules can be searched, in whatever case, and the field stays while something is in it', async () => {
  show({ rules: { ...RULES, 'f.example': 'on' } });
  const names = () => texts('[aria-labelledby="rules"] .list-name');
  const type = (text: string) => {
    find<HTMLInputElement>('.find').value = text;
    find('.find').dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  expect(names()).toHaveLength(6);
  type(' B.Ex ');
  // It is read from its own side, also among words from right to left; the words in the empty field from theirs.
  await expect.poll(() => find('.find').dir).toBe('auto');
  await expect.poll(names).toEqual(['b.example and its subdomains']);
  show({ rules: RULES });
  expect(app.querySelector('.find')).not.toBeNull();
  type('xyz');
  await expect.poll(names).toEqual([]);
  expect(texts('[aria-labelledby="rules"] .part-note')).toEqual(['No rule matches.']);
});

test('two hundred rules lie in a list of their own, and what comes behind them near', async () => {
  const sites = Array.from({ length: 200 }, (_, at) => [`site-${at}.example`, 'off'] as const);
  show({ rules: Object.fromEntries(sites) });
  expect(all('[aria-labelledby="rules"] .list-row')).toHaveLength(200);
  const [rules, muted] = [find('#rules'), find('#muted')].map((one) => one.getBoundingClientRect().top);
  expect(Number(muted) - Number(rules)).toBeLessThan(700);
  // A key that goes to the last brings it into sight.
  const last = all('[aria-labelledby="rules"] .list button').at(-1)!;
  last.focus();
  const bottom = (one: HTMLElement) => one.getBoundingClientRect().bottom;
  const list = find('[aria-labelledby="rules"] .list');
  // WebKit scrolls there with the next frame.
  await expect.poll(() => bottom(last) <= bottom(list)).toBe(true);
});

test('a host is named as people write it, found by that and by its address, and forgotten by its key', async () => {
  const key = 'xn--e1afmkfd.xn--p1ai';
  const asked = show({
    rules: { ...RULES, [`=${key}`]: 'off' },
    muted: [{ muted: { entity: 's-300' as EntityId, alias: null, site: key }, name: { en: 'S-300' } }],
  });
  const names = () => texts('[aria-labelledby="rules"] .list-name');
  expect(names().at(-1)).toBe('пример.рф only');
  expect(texts('.list-where')).toEqual(['on пример.рф']);
  for (const text of ['ПРИМЕР', 'xn--e1']) {
    find<HTMLInputElement>('.find').value = text;
    find('.find').dispatchEvent(new InputEvent('input', { bubbles: true }));
    await expect.poll(names).toEqual(['пример.рф only']);
  }
  const forget = all('[aria-labelledby="rules"] .quiet')[0];
  expect(forget?.ariaLabel).toBe('Forget the rule for пример.рф');
  forget?.click();
  await said().toContain('пример.рф is forgotten');
  expect(asked).toEqual([['rule', `=${key}`, null]]);
});

test('a muted name says where, and is marked again, or not', async () => {
  const rows: OptionsModel['muted'] = [
    {
      muted: { entity: 'john-bolton' as EntityId, alias: 'Bolton', site: 'example.com' },
      name: { en: 'John Bolton' },
    },
    { muted: { entity: 's-300' as EntityId, alias: null, site: null }, name: { en: 'S-300' } },
    { muted: { entity: 'unknown' as EntityId, alias: null, site: null }, name: null },
  ];
  show();
  expect(texts('[aria-labelledby="muted"] .part-note')).toHaveLength(1);
  const asked = show({ muted: rows });
  expect(texts('[aria-labelledby="muted"] .list-name')).toEqual([
    'Boltonon example.com',
    'S-300everywhere',
    'unknowneverywhere',
  ]);
  expect(texts('[aria-labelledby="muted"] .part-note')).toEqual([]);
  const again = all('[aria-labelledby="muted"] .quiet');
  const named = again.map((one) => one.getAttribute('aria-labelledby')?.split(' ') ?? []);
  expect(
    named.map((ids) => ids.map((id) => app.querySelector(`#${id}`)?.textContent).join(' ')),
    'each names what it marks again',
  ).toEqual([
    'Mark again Boltonon example.com',
    'Mark again S-300everywhere',
    'Mark again unknowneverywhere',
  ]);
  again[0]?.click();
  await said().toContain('marked again');
  button('Undo').click();
  expect(asked).toEqual([
    ['unmute', rows[0]!.muted],
    ['mute', rows[0]!.muted],
  ]);
});

test('keys are told where the browser has any', () => {
  show();
  expect(app.querySelector('.keys-change')).toBeNull();
  const asked = show({
    keys: [
      { command: '_execute_action', keys: 'Alt+Shift+.' },
      { command: 'toggle-site', keys: '' },
    ],
  });
  expect(texts('.key-row')).toEqual([
    'Open the popupAlt+Shift+.',
    'Turn marking on or off on this siteno key',
  ]);
  find('.keys-change').click();
  expect(asked).toEqual([['keys']]);
});

test('all of it goes out as a file that has the day in its name', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 2, 3, 0, 30) });
  const asked = show();
  button('Export all').click();
  await expect.poll(() => asked).toEqual([['save', 'sidelight-2026-03-03.json', 'all of it']]);
});

/** Chooses a file, as the browser's dialog does. */
function choose(file: File): void {
  const chosen = new DataTransfer();
  chosen.items.add(file);
  find<HTMLInputElement>('input[type="file"]').files = chosen.files;
  find('input[type="file"]').dispatchEvent(new Event('change', { bubbles: true }));
}

test('the button of the import opens the browser’s dialog, which may be closed again', async () => {
  const asked = show();
  let opened = 0;
  find('input[type="file"]').addEventListener('click', (event) => {
    event.preventDefault();
    opened++;
  });
  button('Import').click();
  expect(opened).toBe(1);
  find('input[type="file"]').dispatchEvent(new Event('change', { bubbles: true }));
  await new Promise((done) => setTimeout(done, 20));
  expect([asked, find('.outcome').textContent]).toEqual([[], '']);
});

test('a file is taken over, and what was there before comes back', async () => {
  const asked = show();
  choose(new File(['new'], 'a.json'));
  await said().toContain('The file was taken over.');
  await expect.poll(() => find<HTMLInputElement>('input[type="file"]').value).toBe('');
  button('Undo').click();
  await expect
    .poll(() => asked)
    .toEqual([
      ['import', 'new'],
      ['put back', 'all of it'],
    ]);
});

test('what of a file was not taken is named; one that is too large is not read', async () => {
  const asked = show({ onImport: async () => ({ ok: true, refused: ['theme', 'siteRules'] }) });
  choose(new File(['new'], 'a.json'));
  await said().toContain('except: Colours and Sites.');
  choose(new File([new Uint8Array(15_000_001)], 'a.json'));
  await said().toContain('no file that Sidelight exported');
  expect(asked).toEqual([]);
});

test('while nothing can be read nothing is saved, taken over or reset, and that is said each time', async () => {
  const asked = show({ onExport: async () => null });
  const lost = new File(['new'], 'a.json');
  const doings = [() => button('Export all').click(), () => button('Reset').click(), () => choose(lost)];
  for (const doing of doings) {
    doing();
    await said().toContain('cannot be read now');
    control('Dark').click();
    await said().toBe('');
  }
  expect(asked).toEqual(Array(doings.length).fill(['change', 'theme', 'dark']));
});

test('a file that is gone when it is to be read is said to be unreadable', async () => {
  const asked = show();
  vi.spyOn(File.prototype, 'text').mockRejectedValueOnce(new DOMException('gone', 'NotFoundError'));
  choose(new File(['new'], 'a.json'));
  await said().toContain('cannot be read now');
  expect(asked).toEqual([]);
});

test('a reset that could not be taken back can be taken back later', async () => {
  const answers: ImportOutcome[] = [
    { ok: false, error: 'unreachable' },
    { ok: false, error: 'full' },
  ];
  const asked = show({
    onPutBack: async (text) => {
      asked.push(['put back', text]);
      return answers.shift() ?? { ok: true, refused: [] };
    },
  });
  button('Reset').click();
  // Recent look-ups, a pause and permissions stay.
  await said().toContain('Settings, site rules and muted names are as at the beginning');
  button('Undo').click();
  await said().toContain('did not answer');
  expect(find('.outcome').className).toContain('outcome-failed');
  button('Undo').click();
  await said().toContain('no more room');
  button('Undo').click();
  await said().toBe('');
  expect(asked).toEqual([['reset'], ...Array(3).fill(['put back', 'all of it'])]);
});

test('a reset that is pressed twice can still be taken back, and another one later', async () => {
  let kept = 'all of it';
  const asked = show({
    onExport: async () => kept,
    onReset: async () => {
      kept = 'nothing';
      asked.push(['reset']);
      return { ok: true };
    },
    onPutBack: async (text) => {
      kept = text;
      asked.push(['put back', text]);
      return { ok: true, refused: [] };
    },
  });
  for (const presses of [1, 2]) {
    button('Reset').click();
    await expect.poll(() => asked.length).toBe(presses);
    await said().toContain('Undo');
  }
  const undo = async () => {
    button('Undo').click();
    await said().toBe('');
  };
  await undo();
  kept = 'something else';
  button('Reset').click();
  await said().toContain('Undo');
  await undo();
  expect(asked.filter(([what]) => what !== 'reset')).toEqual([
    ['put back', 'all of it'],
    ['put back', 'something else'],
  ]);
});

test('damage is told, with what is left of it to save, until it was seen', () => {
  const damage = [
    { fact: 'theme', restored: true },
    { fact: 'siteRules', restored: false },
  ] as unknown as OptionsModel['damage'];
  show({ damage: damage.slice(0, 1) });
  expect(find('.notice').textContent).toContain('damaged: Colours. It was restored from its copy.');
  const asked = show({ damage });
  expect(find('.notice').textContent).toContain('damaged: Colours and Sites. What could be kept was kept');
  button('Save the damaged part').click();
  button('Dismiss').click();
  expect(asked).toEqual([
    ['save', 'sidelight-damaged.json', JSON.stringify(damage, null, 2)],
    ['forget damage'],
  ]);
  show({ newer: ['mutedNames'], damage });
  expect(all('.notice').map(({ role }) => role)).toEqual(['alert', 'alert']);
  show({ newer: ['mutedNames'] });
  expect(texts('.notice')).toHaveLength(1);
  expect(find('.notice').textContent).toContain('Muted names');
  show();
  expect(app.querySelector('.notice')).toBeNull();
});

test('the tab is named as the page is, in its language', async () => {
  show();
  await expect.poll(() => document.title).toBe('Sidelight options');
  show({ language: 'ar' });
  await expect.poll(() => document.title).toBe('خيارات Sidelight');
});
