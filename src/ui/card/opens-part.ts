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
