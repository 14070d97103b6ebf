import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { keepInView } from '@/src/core/placement/keep-in-view';
import { foldQuery } from '@/src/core/search/fold-query';
import type { Language } from '../shared/language';
import { typedDirection } from '../shared/typed-direction';

export type Choice = { readonly value: string; readonly name: string; readonly count: number };

type Props = {
  label: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  onChosen: (chosen: string[]) => void;
};

const LONG = 12;
// Of longer lists the rest is found by typing.
const MOST_SHOWN = 200;

/** The values of a filter, with a field to find in them when they are many. What is chosen is always among them. */
export function FilterPanel({ label, choices, chosen, onChosen }: Props, { t, locale }: Language) {
  // What was chosen then stays until something else is typed: a row that is unchecked does not go from under the hand, nor the focus with it.
  const [{ typed, kept }, setTyped] = useState({ typed: '', kept: chosen });
  const asked = foldQuery(typed.trim());
  const found = new Set(choices.filter(({ name }) => foldQuery(name).includes(asked)).slice(0, MOST_SHOWN));
  const shown = choices.filter(
    (choice) => found.has(choice) || chosen.includes(choice.value) || kept.includes(choice.value),
  );
  const numbers = new Intl.NumberFormat(locale);
  const toggle = (value: string, on: boolean) =>
    onChosen(on ? [...chosen, value] : chosen.filter((each) => each !== value));
  const panel = useRef<HTMLDivElement>(null);
  useKeptInWindow(panel);
  return (
    // Not a stop of its own in Firefox, which gives one, without a name, to all that scrolls.
    <div class="menu-panel" ref={panel} tabIndex={-1}>
      {choices.length > LONG && (
        <input
          class="menu-find"
          type="search"
          aria-label={t('timeline.findIn', { list: label })}
          placeholder={t('timeline.findIn', { list: label })}
          {...typedDirection(typed)}
          autocomplete="off"
          spellcheck={false}
          value={typed}
          onInput={({ currentTarget }) => setTyped({ typed: currentTarget.value, kept: chosen })}
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
  );
}

/** As wide as its style says, and as far from the window's edge. */
const WIDTH = 300;
const MARGIN = 16;

/** Keeps a panel in the window wherever its menu goes: what is chosen makes the row of menus longer, and it may break elsewhere. */
function useKeptInWindow(panel: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => keepInWindow(panel.current));
  // From the first frame on: the window may be made another size as the menu opens.
  useLayoutEffect(() => {
    const keep = () => keepInWindow(panel.current);
    addEventListener('resize', keep);
    return () => removeEventListener('resize', keep);
  }, []);
}

/** Moves a panel that would stick out of the window. Its menu is measured: the panel has no size before that opens. */
function keepInWindow(panel: HTMLElement | null): void {
  if (!panel?.parentElement) return;
  const { left, right } = panel.parentElement.getBoundingClientRect();
  const view = { x: 0, y: 0, width: document.documentElement.clientWidth, height: 0 };
  const width = Math.min(WIDTH, view.width - 2 * MARGIN);
  const isMirrored = getComputedStyle(panel).direction === 'rtl';
  const x = isMirrored ? right - width : left;
  const moved = keepInView({ x, y: 0, width, height: 0 }, view, MARGIN).x - x;
  panel.style.insetInlineStart = `${isMirrored ? -moved : moved}px`;
}
