/** Names of nobody, the same at each run: two or three words of syllables, as many as are asked for. */
const SYLLABLES =
  'ba be bi bo ca ce da de di do fa ga ge go ha ja jo ka ki la le li lo ma me mi mo na ne ni no pa pe po ra re ri ro sa se si so ta te ti to va ve vi za zo ber dan gar han kel lar man nor per ran sen tor ul ver win'.split(
    ' ',
  );

export function makeAliases(count: number): readonly string[] {
  const random = seeded(20190331);
  const aliases = new Set<string>();
  while (aliases.size < count) {
    const words = 2 + (random() % 4 === 0 ? 1 : 0);
    aliases.add(Array.from({ length: words }, () => word(random)).join(' '));
  }
  return [...aliases];
}

function word(random: () => number): string {
  let made = '';
  for (let left = 2 + (random() % 2); left > 0; left--) made += SYLLABLES[random() % SYLLABLES.length];
  return made.charAt(0).toUpperCase() + made.slice(1);
}

/** Whole numbers from 0, by xorshift. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 1;
  };
}
