import { useState } from 'preact/hooks';
import { foldQuery } from '@/src/core/search/fold-query';
import { Icon } from '../shared/Icon';
import { useLanguage } from '../shared/language';
import { useMenu } from '../shared/use-menu';

export type Choice = { readonly value: string; readonly name: string; readonly count: number };

type Props = {
  label: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  onChosen: (chosen: string[]) => void;
};

const LONG = 12;
// A list of thousands is found in by typing; what is chosen is always in it.
const MOST_SHOWN = 200;

/** A filter with many values: a menu of check boxes, with a field to find in it when it is long. */
export function FilterMenu({ label, choices, chosen, onChosen }: Props) {
  const { t, locale } = useLanguage();
  const menu = useMenu();
  const [typed, setTyped] = useState('');
  const asked = foldQuery(typed.trim());
  const shown = choices
    .filter(({ value, name }) => chosen.includes(value) || foldQuery(name).includes(asked))
    .slice(0, MOST_SHOWN);
  const numbers = new Intl.NumberFormat(locale);
  const toggle = (value: string, on: boolean) =>
    onChosen(on ? [...chosen, value] : chosen.filter((each) => each !== value));
  return (
    <details class="menu" ref={menu}>
      <summary class="menu-button">
        {label}
        {chosen.length > 0 && <span class="menu-count">{numbers.format(chosen.length)}</span>}
        <Icon name="down" />
      </summary>
      <div class="menu-panel">
        {choices.length > LONG && (
          <input
            class="menu-find"
            type="search"
            aria-label={t('timeline.findIn', { list: label })}
            placeholder={t('timeline.findIn', { list: label })}
            dir="auto"
            autocomplete="off"
            spellcheck={false}
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        )}
        <ul class="menu-list" aria-label={label}>
          {shown.map(({ value, name, count }) => (
            <li key={value}>
              <label class="menu-choice">
                <input
                  type="checkbox"
                  checked={chosen.includes(value)}
                  onChange={({ currentTarget }) => toggle(value, currentTarget.checked)}
                />
                <bdi>{name}</bdi>
                <span class="menu-events">{numbers.format(count)}</span>
              </label>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
