import type { Dossier } from '@/src/core/briefing/dossier';
import { pickLocalised } from '@/src/core/briefing/pick-localised';
import type { Writer } from './write-excerpt';

type Cited = { readonly sources: readonly { readonly source: string }[] };

/**
 * Writes a plain report of what a card says, its folded part too: entity, sentences, quotes, events, sources, versions. What has
 * an id is named as `briefing:check` names it, by its file and place. Nothing of the page, and not its address.
 */
export function errorReport(dossier: Dossier, { t, tag, version }: Writer): string {
  const { entity, briefing, asOf, quotes, disputes, since } = dossier;
  const say = (texts: Parameters<typeof pickLocalised>[0]) => pickLocalised(texts, tag).text;
  const line = (text: string, { sources }: Cited) =>
    `- ${text} [${sources.map(({ source }) => source).join(', ')}]`;
  const said = [
    ...[...dossier.roles, ...since.roles].map((role) => line(say(role.title), role)),
    ...[...dossier.context, ...since.context].map((item) => line(say(item.text), item)),
    ...quotes.map(
      ({ id, text, speaker, date, source }) =>
        `- quotes.json → ${id}: “${text}” (${say(speaker.name)}, ${date}) [${source.id}]`,
    ),
    ...[...dossier.around, ...since.events].map((event) =>
      line(`events.json → ${event.id}: ${event.date}, ${say(event.title)}`, event),
    ),
    ...disputes.flatMap(({ event, question, versions }) =>
      versions.map((each) =>
        line(`${event ? `events.json → ${event}: ` : ''}${say(question)}: ${say(each.text)}`, each),
      ),
    ),
  ];
  const places = dossier.sources.map(({ id, URL }) => `- ${id}: ${URL}`);
  return [
    t('report.head', { version, briefing: briefing.id, revision: briefing.revision }),
    `${say(entity.name)} (${entity.id}), ${asOf.date}`,
    // What ended since stands in the dossier twice, with its end and without.
    ...new Set(said),
    ...places,
    t('report.wrong'),
  ].join('\n');
}
