import type { Part, Unfolding } from './card-props';

/** Returns what makes a button of the card's head open a part, and close it. */
export function opensPart(part: Part, { nameId, unfolded, onUnfold }: Unfolding & { nameId: string }) {
  const isOpen = unfolded === part;
  return {
    type: 'button',
    'aria-expanded': isOpen,
    'aria-controls': `${nameId}-${part}`,
    onClick: () => onUnfold(isOpen ? null : part),
  } as const;
}

/** Finds the button of the part that is open in a card inside an element, which takes the focus when that closes; `null` when none is. */
export function openPartButton(inside: Element | null): HTMLElement | null {
  return inside?.querySelector<HTMLElement>('.card-head [aria-expanded=true]') ?? null;
}
