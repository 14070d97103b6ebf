import { useState } from 'preact/hooks';
import { Icon } from '../shared/Icon';
import * as icons from '../shared/icons';
import type { Language } from '../shared/language';
import { useMenu } from '../shared/use-menu';
import { type Choice, FilterPanel } from './FilterPanel';

type Props = {
  label: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  onChosen: (chosen: string[]) => void;
};

/** A filter with many values: a menu of check boxes, drawn when it is opened. */
export function FilterMenu({ label, choices, chosen, onChosen }: Props, { locale }: Language) {
  const menu = useMenu();
  const [isOpen, setOpen] = useState(false);
  // Who opens a list and types looks for something in it.
  const typeInField = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
    const isLetter = [...key].length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;
    if (isOpen && isLetter) menu.current?.querySelector<HTMLElement>('.menu-find')?.focus();
  };
  return (
    <details class="menu" ref={menu} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      {/* The toggle event comes a task after opening, and a key may come before it. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a control of its own. */}
      <summary class="menu-button" onClick={() => setOpen(true)} onKeyDown={typeInField}>
        {label}
        {chosen.length > 0 && (
          <span class="menu-count">{new Intl.NumberFormat(locale).format(chosen.length)}</span>
        )}
        <Icon of={icons.down} />
      </summary>
      {isOpen && <FilterPanel {...{ label, choices, chosen, onChosen }} />}
    </details>
  );
}
