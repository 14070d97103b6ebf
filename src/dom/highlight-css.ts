/**
 * The style sheet of the marks, made when the extension is built and registered with the page script,
 * so that it is there before the first style pass (a sheet inserted late costs a whole-page pass).
 * `::highlight()` takes colours, text decoration, shadow and stroke only.
 */
import { KIND_FAMILIES, KIND_STYLES, type KindFamily } from '../core/briefing/kind-family';
import { highlightName } from './highlight-name';
import { MARK_LOOKS, type MarkLook } from './mark-look';

/** What each engine paints of it: docs/adr/0003. */
export type PaintEngine = 'chromium' | 'gecko' | 'webkit';

/** Returns the CSS text of the marks under the names that `nameOf` gives, in the form that the engine paints cheapest. */
export function highlightCss(engine: PaintEngine, nameOf = highlightName): string {
  // Only Chromium pays for underlines by the size of the page.
  const shown = (look: MarkLook) => (engine === 'chromium' ? look : 'lined');
  const rules = KIND_FAMILIES.flatMap((family) =>
    MARK_LOOKS.map(
      (look) => `  ${selector(nameOf(family, look), engine)} { ${declarations(family, shown(look))} }`,
    ),
  );
  return `@media screen {\n${rules.join('\n')}\n}\n`;
}

// `:root::highlight(x)` spares Chromium a pseudo-style on every element (6.7 against 9.7 ms when a root
// style flips with 8 names); Firefox and WebKit paint nothing in that form.
function selector(name: string, engine: PaintEngine): string {
  const pseudo = `::highlight(${name})`;
  return engine === 'chromium' ? `:root${pseudo}` : pseudo;
}

function declarations(family: KindFamily, look: MarkLook): string {
  const { page, line } = KIND_STYLES[family];
  if (look === 'flat') return `background-color: rgb(${page} / 24%)`;
  const thickness = line === 'wavy' || line === 'double' ? '1px' : '2px';
  // Longhands: WebKit (2.50) paints no underline from the shorthand in a highlight.
  return [
    'text-decoration-line: underline',
    `text-decoration-style: ${line}`,
    `text-decoration-color: rgb(${page})`,
    `text-decoration-thickness: ${thickness}`,
    `background-color: rgb(${page} / 10%)`,
  ].join('; ');
}
