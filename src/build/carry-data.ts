import { type Plugin, parseSync, Visitor } from 'vite';

const LONG = 30_000;

/**
 * Carries long strings past Terser, which makes short names of the letters that it meets most often: these should be the code's,
 * not the data's. They come back as templates, in which hardly anything has to be escaped.
 */
export function carryData(): Plugin {
  const carried = new Map<string, string>();
  return {
    name: 'sidelight:carry-data',
    renderChunk(code) {
      let told = '';
      let from = 0;
      new Visitor({
        Literal({ value, start, end }) {
          if (typeof value !== 'string' || value.length < LONG) return;
          const name = `__DATA_${carried.size}__`;
          carried.set(name, template(value));
          told += `${code.slice(from, start)}'${name}'`;
          from = end;
        },
      }).visit(parseSync('script.js', code).program);
      return told + code.slice(from);
    },
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk') chunk.code = putBack(chunk.code, carried);
      }
    },
  };
}

/** Puts the data back. Throws when Terser joined a placeholder with a string beside it. */
function putBack(code: string, carried: ReadonlyMap<string, string>): string {
  const whole = code.replaceAll(/(["'])(__DATA_\d+__)\1/g, (_, _quote, name) => carried.get(name) ?? name);
  if (/__DATA_\d/.test(whole)) throw new Error('data that was carried past Terser did not come back');
  return whole;
}

/** Writes a text as a template in ASCII. Line breaks may stand in one; other control characters are escaped (U+000D would become U+000A). */
export function template(text: string): string {
  const escaped = text.replaceAll(/[\\`]|\$(?=\{)/g, '\\$&').replaceAll(/[^\n\x20-\x7e]/g, escapeOf);
  return `\`${escaped}\``;
}

function escapeOf(unit: string): string {
  const code = unit.charCodeAt(0).toString(16);
  return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`;
}
