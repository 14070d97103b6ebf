/** Finds text for readers that stands in code instead of `src/locales`: JSX text, and attributes that are read out or shown. */
import { globSync, readFileSync } from 'node:fs';
import { parseSync, Visitor } from 'vite';
import { describe, expect, test } from 'vitest';

const SHOWN = new Set([
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'alt',
  'label',
  'placeholder',
  'title',
]);

const files = globSync(['src/**/*.tsx', 'entrypoints/**/*.tsx']);

describe('no text in code', () => {
  test.each(files)('%s', (file) => {
    expect(textsIn(file, readFileSync(file, 'utf8'))).toEqual([]);
  });

  test.each([
    ['<p>Read more</p>', ['Read more']],
    ["<p>{'Read more'}</p>", ['Read more']],
    ['<p>{open ? `Less` : null}</p>', ['Less']],
    ['<button aria-label="Close" title={"Close it"} />', ['Close', 'Close it']],
    ["<input placeholder={empty ? 'Name' : t('x')} />", ['Name']],
    ["<p>{kind === 'claim' && 'Claimed'}</p>", ['Claimed']],
    ["<p class=\"note\">{t('card.more')} {count} ↵ · {' '}</p>", []],
    ['<kbd>Esc</kbd>', []],
  ])('%s', (code, texts) => {
    expect(textsIn('a.tsx', code)).toEqual(texts);
  });
});

/** What keyboards say in every language we speak. */
const KEY_CAPS = new Set(['Esc', 'Ctrl ↵']);

function textsIn(file: string, code: string): string[] {
  const { program } = parseSync(file, code);
  const found: string[] = [];
  const note = (text: string) => {
    if (/\p{L}{2}/u.test(text) && !KEY_CAPS.has(text.trim())) found.push(text.trim());
  };
  new Visitor({
    JSXElement: ({ children }) => noteChildren(children, note),
    JSXFragment: ({ children }) => noteChildren(children, note),
    JSXAttribute({ name, value }) {
      if (name.type !== 'JSXIdentifier' || !SHOWN.has(name.name) || !value) return;
      noteTexts(value, note);
    },
  }).visit(program);
  return found;
}

type Node = { readonly type: string; readonly [field: string]: unknown };

function noteChildren(children: readonly unknown[], note: (text: string) => void): void {
  for (const child of children as Node[]) {
    if (child.type === 'JSXText' || child.type === 'JSXExpressionContainer') noteTexts(child, note);
  }
}

/** Follows an expression to the strings that it may become; what calls and names give is not looked into. */
function noteTexts(node: unknown, note: (text: string) => void): void {
  for (const text of textsOf(node as Node)) note(text);
}

function textsOf(node: Node): readonly string[] {
  const below = (...names: string[]) => names.flatMap((name) => textsOf(node[name] as Node));
  switch (node.type) {
    case 'JSXText':
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'TemplateLiteral':
      return (node.quasis as { value: { raw: string } }[]).map(({ value }) => value.raw);
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
      return below('expression');
    case 'ConditionalExpression':
      return below('consequent', 'alternate');
    case 'LogicalExpression':
      return node.operator === '&&' ? below('right') : below('left', 'right');
    case 'BinaryExpression':
      return node.operator === '+' ? below('left', 'right') : [];
    default:
      return [];
  }
}
