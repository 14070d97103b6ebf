import { parseSync } from 'vite';

/** A node of a syntax tree, as ESTree has it. */
export type SyntaxNode = { readonly type: string; readonly [key: string]: unknown };

/** Parses a script or module, TypeScript too; resolves names of files only to their language. Throws what is wrong with it. */
export function nodesOf(file: string, code: string): readonly SyntaxNode[] {
  const { program, errors } = parseSync(file, code);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const found: SyntaxNode[] = [];
  const left: unknown[] = [program];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (typeof node !== 'object' || node === null) continue;
    if ('type' in node) found.push(node as SyntaxNode);
    left.push(...Object.values(node));
  }
  return found;
}
