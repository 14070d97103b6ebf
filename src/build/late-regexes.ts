import { parseSync, Visitor } from 'vite';

/** Letters by what Unicode says of them. */
const BY_PROPERTY = /\\p\{/i;

/**
 * Makes each regular expression with `\p{…}` when it is first asked. V8 works out which letters are meant as soon as it reads one:
 * a third of what our script did in every frame before its page began, while most ask none (docs/adr/0035). Throws where one is
 * not a constant by itself, or remembers where it matched last. A second meaning of its name breaks the build, since
 * `(A ??= …)` can stand for nothing but a variable.
 */
export function lateRegexes(code: string): string {
  const { program } = parseSync('script.js', code);
  const late = new Map<string, string>();
  const edits: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  const isWithin = (at: number) => edits.some(({ start, end }) => start <= at && at < end);
  new Visitor({
    VariableDeclaration({ declarations: [declared, another], start, end }) {
      if (another || declared?.id.type !== 'Identifier' || declared.init?.type !== 'Literal') return;
      const { id, init } = declared;
      if (!('regex' in init) || !BY_PROPERTY.test(init.regex.pattern)) return;
      const { pattern, flags } = init.regex;
      if (/[gy]/.test(flags)) return;
      late.set(id.name, `(${id.name} ??= RegExp(${JSON.stringify(pattern)}, '${flags}'))`);
      edits.push({ start, end, text: `let ${id.name};` });
    },
  }).visit(program);
  const asked: typeof edits = [];
  new Visitor({
    Identifier({ name, start, end }) {
      const text = late.get(name);
      if (text && !isWithin(start)) asked.push({ start, end, text });
    },
    Literal(literal) {
      if (!('regex' in literal) || !BY_PROPERTY.test(literal.regex.pattern) || isWithin(literal.start))
        return;
      throw new Error(`${literal.raw} is in a page's script: make it a constant by itself, without g and y`);
    },
  }).visit(program);
  let told = '';
  let from = 0;
  for (const { start, end, text } of [...edits, ...asked].sort((a, b) => a.start - b.start)) {
    told += code.slice(from, start) + text;
    from = end;
  }
  return told + code.slice(from);
}
