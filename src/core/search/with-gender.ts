import type { Entity } from '../briefing/schema';

/**
 * Adds to a role the words that English has for who holds it: a spokesperson who is a woman is looked up as a spokeswoman, a spokesman as a
 * spokesperson, too.
 */
export function withGender(role: string, gender: Entity['gender']): string {
  const others = [...role.matchAll(GENDERED)].flatMap(([, whose, whom]) =>
    gender ? `${whose}${whom === 'person' ? WORD[gender] : 'person'}` : [],
  );
  return [role, ...others].join(' ');
}

const WORD = { female: 'woman', male: 'man' };
const GENDERED = /\b(spokes|chair|congress|business|police|council)(person|man|woman)\b/gi;
