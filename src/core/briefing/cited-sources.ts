import type { Told } from './dossier';
import type { BriefingEvent, Citation, Dispute, Source, SourceId } from './schema';

/** Collects every source that a dossier cites, once, in the order of reading. */
export function citedSources(told: Told, sources: ReadonlyMap<SourceId, Source>): Source[] {
  const ids = new Set<SourceId>();
  for (const citation of citationsOf(told)) ids.add(citation.source);
  return [...ids].map((id) => sources.get(id)).filter((source) => source !== undefined);
}

function citationsOf({ roles, context, quotes, around, disputes, since }: Told): Citation[] {
  return [
    ...[...roles, ...context].flatMap((item) => item.sources),
    ...quotes.flatMap(({ source, alsoIn, dateSources, original }) => [
      { source: source.id },
      ...(alsoIn ?? []).map((id) => ({ source: id })),
      ...(dateSources ?? []),
      ...(original ? [{ source: original.source }] : []),
    ]),
    ...around.flatMap(ofEvent),
    ...disputes.flatMap(ofDispute),
    ...[...since.roles, ...since.context].flatMap((item) => item.sources),
    ...since.events.flatMap(ofEvent),
  ];
}

function ofEvent({ sources, disputed }: BriefingEvent): Citation[] {
  return [...sources, ...(disputed ?? []).flatMap(ofDispute)];
}

function ofDispute({ versions }: Dispute): Citation[] {
  return versions.flatMap((version) => version.sources);
}
