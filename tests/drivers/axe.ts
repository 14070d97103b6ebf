/** axe-core in a tab, ours or a page's. */
import axe from 'axe-core';
import type { Tab } from './driver';

export type Violation = { readonly rule: string; readonly impact: string; readonly nodes: readonly string[] };

/** What is looked at: all of it by every rule, or parts of a page that is none of ours, by the rules for parts. */
export type Where = { readonly parts?: string };

/** Lists what axe-core finds wrong in a document; incomplete checks are not in it. */
export async function axeFinds(tab: Pick<Tab, 'evaluate'>, where: Where = {}): Promise<readonly Violation[]> {
  await tab.evaluate(runnable(`if (!globalThis.axe) { ${axe.source} }`));
  return tab.evaluate(async ({ parts }: Where) => {
    const { axe: here } = globalThis as unknown as { axe: typeof import('axe-core') };
    const ofDocument = [
      'landmark-one-main',
      'landmark-no-duplicate-main',
      'landmark-unique',
      'page-has-heading-one',
      'region',
    ];
    const { violations } = await here.run(parts === undefined ? document : { include: [parts] }, {
      resultTypes: ['violations'],
      ...(parts !== undefined && {
        rules: Object.fromEntries(ofDocument.map((rule) => [rule, { enabled: false }])),
      }),
    });
    return violations.map(({ id, impact, nodes }) => ({
      rule: id,
      impact: String(impact),
      nodes: nodes.map(({ html }) => html.slice(0, 160)),
    }));
  }, where);
}

/** The driver sends a function's text: so this is how a text of our own is run, which no page's policy forbids. */
function runnable(source: string): () => void {
  const fn = () => {};
  fn.toString = () => `() => { ${source} }`;
  return fn;
}
