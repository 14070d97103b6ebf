import { parseSync, Visitor } from 'vite';

/**
 * Says `let` where a script says `const`. In one that the compiler has passed both do the same; under gzip one word is lighter than
 * two, and what Terser finds in a row it makes one declaration.
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
