/** A row of the options goes away with its button: the focus goes on to Undo, and from there to the beginning. */
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { OptionsApp } from '@/src/ui/options/OptionsApp';
import type { OptionsModel } from '@/src/ui/options/options-model';
import { BARE_OPTIONS_MODEL } from '../bare-options-model';

const app = document.createElement('div');
document.body.append(app);
afterEach(() => render(null, app));

function show(rules: OptionsModel['rules']): void {
  render(<OptionsApp model={{ ...BARE_OPTIONS_MODEL, rules }} />, app);
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
    await expect.poll(focused).toBe('Export all');
  });
}
