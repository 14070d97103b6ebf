import type { Dossier } from '@/src/core/briefing/dossier';
import { pickLocalised } from '@/src/core/briefing/pick-localised';
import { sourcesOfFacts } from '@/src/core/citation/cite-facts';
import type { Writer } from './write-excerpt';

/** Writes a plain report of what a card says: entity, sentences, sources, versions. Nothing of the page, and not its address. */
export function errorReport(dossier: Dossier, { t, tag, version }: Writer): string {
  const { entity, briefing, asOf, roles, context } = dossier;
  const say = (texts: Parameters<typeof pickLocalised>[0]) => pickLocalised(texts, tag).text;
  const line = (text: string, item: { readonly sources: readonly { readonly source: string }[] }) =>
    `- ${text} [${item.sources.map(({ source }) => source).join(', ')}]`;
  const said = [
    ...roles.map((role) => line(say(role.title), role)),
    ...context.map((item) => line(say(item.text), item)),
  ];
  const places = sourcesOfFacts(dossier).map(({ id, URL }) => `- ${id}: ${URL}`);
  return [
    t('report.head', { version, briefing: briefing.id, revision: briefing.revision }),
    `${say(entity.name)} (${entity.id}), ${asOf.date}`,
    ...said,
    ...places,
    t('report.wrong'),
  ].join('\n');
}
