import { parseSync, Visitor } from 'vite';

/**
 * Writes `let` where a script says `const`. Once the compiler has passed it, both do the same; under gzip one word is lighter than
 * two, and Terser makes one declaration of several in a row.
 */
export function sayLet(code: string): string {
  const { program } = parseSync('script.js', code);
  let told = '';
  let from = 0;
  new Visitor({
    VariableDeclaration({ kind, start }) {
      if (kind !== 'const') return;
      told += `${code.slice(from, start)}let`;
      from = start + 'const'.length;
    },
  }).visit(program);
  return told + code.slice(from);
}
