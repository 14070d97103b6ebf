// RFC 3492, section 5.
const [BASE, LEAST, MOST, SKEW, DAMP, FIRST_BIAS, FIRST_POINT] = [36, 1, 26, 38, 700, 72, 128];

/** Decodes Punycode (RFC 3492), without its `xn--`; null for what is none. */
export function readPunycode(text: string): string | null {
  const [, basic = '', coded = ''] = /^(?:([\x20-\x7e]*)-)?([a-z0-9]*)$/.exec(text.toLowerCase()) ?? [];
  if (coded === '') return null;
  const points = Array.from(basic, (letter) => letter.charCodeAt(0));
  let [point, at, bias, read] = [FIRST_POINT, 0, FIRST_BIAS, 0];
  while (read < coded.length) {
    const before = at;
    for (let weight = 1, step = BASE; ; step += BASE) {
      const digit = digitOf(coded[read++]);
      if (digit === null) return null;
      at += digit * weight;
      const threshold = Math.min(Math.max(step - bias, LEAST), MOST);
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const count = points.length + 1;
    bias = adapt(at - before, count, before === 0);
    point += Math.floor(at / count);
    at %= count;
    if (point > 0x10ffff) return null;
    points.splice(at++, 0, point);
  }
  return String.fromCodePoint(...points);
}

function digitOf(letter: string | undefined): number | null {
  if (letter === undefined) return null;
  return letter >= 'a' ? letter.charCodeAt(0) - 97 : letter.charCodeAt(0) - 22;
}

function adapt(moved: number, count: number, isFirst: boolean): number {
  let delta = Math.floor(moved / (isFirst ? DAMP : 2));
  delta += Math.floor(delta / count);
  let steps = 0;
  while (delta > ((BASE - LEAST) * MOST) / 2) {
    delta = Math.floor(delta / (BASE - LEAST));
    steps += BASE;
  }
  return steps + Math.floor(((BASE - LEAST + 1) * delta) / (delta + SKEW));
}
