import { askBackground } from '@/src/extension/ask-background';
import { type CardCode, takeCard } from './card-offer';

/** Has the background put the card's script beside this one; rejects when the browser does not let it in, or nobody answers. */
export async function fetchCard(): Promise<CardCode> {
  await askBackground('card', {});
  const code = takeCard();
  if (!code) throw new Error();
  return code;
}
