/** A row of the options goes away with its button: the focus goes on to Undo, and from there back to the row. */
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import type { EntityId } from '@/src/core/briefing/schema';
import { OptionsApp } from '@/src/ui/options/OptionsApp';
import type { OptionsModel } from '@/src/ui/options/options-model';
import { BARE_OPTIONS_MODEL } from '../bare-options-model';
import '@/src/ui/options/options.css';

const app = document.createElement('div');
document.body.append(app);
afterEach(() => render(null, app));

function show(
  rules: OptionsModel['rules'],
  muted: OptionsModel['muted'] = [],
  damage: OptionsModel['damage'] = [],
): void {
  render(<OptionsApp model={{ ...BARE_OPTIONS_MODEL, rules, muted, damage }} />, app);
}

const focused = () => document.activeElement?.textContent;
const press = (name: string) => {
  const button = [...app.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  button?.focus();
  button?.click();
};

for (const isToldFirst of [true, false]) {
  test(`a rule that is forgotten leads to Undo, ${isToldFirst ? 'told before' : 'told after'} it is gone`, async () => {
    show({ 'example.com': 'off' });
    press('Forget');
    if (isToldFirst) await expect.poll(() => app.querySelector('.outcome-undo')).not.toBeNull();
    show({});
    await expect.poll(focused).toBe('Undo');
    press('Undo');
    if (isToldFirst) show({ 'example.com': 'off', 'example.org': 'off' });
    await expect.poll(() => app.querySelector('.outcome-undo')).toBeNull();
    show({ 'example.org': 'off', 'example.com': 'off' });
    await expect.poll(() => document.activeElement?.ariaLabel).toBe('Forget the rule for example.com');
  });
}

test('a name that is marked again, and is not after all, has the focus back', async () => {
  const rows = ['"Ada"', 'Bo'].map((alias) => ({
    muted: { entity: 'ada' as EntityId, alias, site: null },
    name: null,
  }));
  show({}, rows);
  press('Mark again');
  show({}, rows.slice(1));
  await expect.poll(focused).toBe('Undo');
  press('Undo');
  show({}, rows);
  await expect.poll(() => document.activeElement?.closest('li')?.textContent).toContain('"Ada"');
});

test('a notice that is dismissed leads to the beginning, before which it stood', async () => {
  const damage = [{ fact: 'siteRules', lost: {}, restored: false }] as const;
  show({}, [], damage);
  press('Dismiss');
  show({});
  await expect.poll(focused).toBe('Export all');
});

test('after the Undo of a reset the focus goes to the beginning', async () => {
  show({});
  press('Reset');
  await expect.poll(() => app.querySelector('.outcome-undo')).not.toBeNull();
  press('Undo');
  await expect.poll(() => app.querySelector('.outcome-undo')).toBeNull();
  await expect.poll(focused).toBe('Export all');
});

test('one that is forgotten at the end of a long list leads to Undo where the reader is', async () => {
  const rules = Object.fromEntries(
    Array.from({ length: 60 }, (_, at) => [`site${at}.example`, 'off' as const]),
  );
  const { 'site9.example': last, ...others } = rules;
  show({ ...others, 'site9.example': last ?? 'off' });
  const end = [...app.querySelectorAll<HTMLElement>('[aria-labelledby="rules"] .quiet')].at(-1);
  end?.scrollIntoView({ block: 'center' });
  const place = scrollY;
  expect(place + (end?.closest('.list')?.scrollTop ?? 0)).toBeGreaterThan(innerHeight);
  end?.focus();
  end?.click();
  show(others);
  await expect.poll(focused).toBe('Undo');
  expect(scrollY).toBeGreaterThan(place - 100);
  const { top, bottom } = document.activeElement!.getBoundingClientRect();
  expect([top >= 0, bottom <= innerHeight]).toEqual([true, true]);
});

test('what is said of a change does not lie over what a key goes to above the view', async () => {
  show(Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`site${at}.example`, 'off' as const])));
  press('Forget');
  await expect.poll(() => app.querySelector('.outcome-undo')).not.toBeNull();
  scrollTo(0, document.documentElement.scrollHeight);
  const buttons = [...app.querySelectorAll<HTMLElement>('[aria-labelledby="rules"] .quiet')];
  expect(buttons.length).toBe(60);
  for (const button of buttons.reverse()) {
    button.focus();
    // WebKit scrolls there with the next frame.
    await expect
      .poll(() => {
        const { left, top } = button.getBoundingClientRect();
        return document.elementFromPoint(left + 4, top + 2);
      })
      .toBe(button);
  }
});

test('what can be pressed is as high as a finger needs', () => {
  show({ 'example.com': 'off', 'example.org': 'on' });
  const small = [...app.querySelectorAll('button, select, .toggle, .choice-option, .kinds-option')]
    .filter((one) => one.getBoundingClientRect().height < 24)
    .map(({ className }) => className);
  expect(small).toEqual([]);
});
