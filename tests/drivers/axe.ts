/** axe-core in a tab, ours or a page's. */
import axe from 'axe-core';
import type { Tab } from './driver';

export type Violation = { readonly rule: string; readonly impact: string; readonly nodes: readonly string[] };

/** Lists what axe-core finds wrong in the whole document, by all its rules; incomplete checks are not in it. */
export async function axeFinds(tab: Tab): Promise<readonly Violation[]> {
  await tab.evaluate(runnable(`if (!globalThis.axe) { ${axe.source} }`));
  return tab.evaluate(async () => {
    const { axe: here } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await here.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, impact, nodes }) => ({
      rule: id,
      impact: String(impact),
      nodes: nodes.map(({ html }) => html.slice(0, 160)),
    }));
  });
}

/** The driver sends a function's text: so this is how a text of our own is run, which no page's policy forbids. */
function runnable(source: string): () => void {
  const fn = () => {};
  fn.toString = () => `() => { ${source} }`;
  return fn;
}
