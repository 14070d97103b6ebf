import { briefing as realBriefing } from 'virtual:sidelight/briefing';
import type { ComponentChildren } from 'preact';
import type { Dossier } from '@/src/core/briefing/dossier';
import { dossierAt } from '@/src/core/briefing/dossier-at';
import { pickLocalised } from '@/src/core/briefing/pick-localised';
import type { EdtfDate, EntityId } from '@/src/core/briefing/schema';
import type { EntityCardProps } from '@/src/ui/card/card-props';
import { readerLanguage } from '@/src/ui/shared/reader-language';
import { ARABIC, FICTIONAL } from './fictional';
import { UnfoldingCard } from './UnfoldingCard';

const actions = {
  timelineUrl: ({ entity, event }) => `timeline.html#entity=${entity}${event ? `&event=${event}` : ''}`,
  onOpenTimeline: () => {},
  onOpenEntity: () => {},
  onAsOf: () => {},
  onPin: () => {},
  onClose: () => {},
  onCopy: async () => true,
  onRefuse: () => {},
  onUndo: () => {},
  sites: { site: 'example.org', page: 'example.org' },
} satisfies Partial<EntityCardProps>;

const PAGE_DATE = {
  date: '2019-03-31' as EdtfDate,
  from: 'meta',
  updated: '2019-04-02' as EdtfDate,
} as const satisfies EntityCardProps['pageDate'];
const ON_PAGE = new Set([
  'juan-guaido',
  'nicolas-maduro',
  'john-bolton',
  'rosoboronexport',
  's-300',
  'venezuela',
] as EntityId[]);

/** With `?only=name` the one state that is shown. */
const ONLY = new URLSearchParams(location.search).get('only');

/** A labelled place for one state. */
export function State({ name, children }: { name: string; children: ComponentChildren }) {
  if (ONLY !== null && ONLY !== name) return null;
  return (
    <section data-state={name}>
      <h2>{name}</h2>
      {children}
    </section>
  );
}

/** Reads a dossier of the bundled briefing; throws for an entity it has not. */
export function realDossier(id: string, pageDate: string | null = '2019-03-31'): Dossier {
  const dossier = dossierAt(realBriefing, id as EntityId, { pageDate: pageDate as EdtfDate });
  if (!dossier) throw new Error(`no entity ${id}`);
  return dossier;
}

/** Cards of the bundled briefing as of the article's day, one for each look, and one without a page date. */
export function CardStates({ language }: { language: string }) {
  const ids = [
    'maria-zakharova',
    'juan-guaido',
    's-300',
    'rosoboronexport',
    'caracas-airport',
    'nicolas-maduro',
  ];
  return (
    <div class="gallery">
      {ids.map((id) => (
        <State key={id} name={id}>
          <UnfoldingCard
            dossier={realDossier(id)}
            language={readerLanguage(language)}
            mention={{
              alias: pickLocalised(realDossier(id).entity.name, 'en').text,
              evidence: { by: 'companions', entities: ['venezuela', 'russia'] as EntityId[] },
            }}
            pageDate={PAGE_DATE}
            onPage={ON_PAGE}
            {...actions}
          />
        </State>
      ))}
      <State name="refusal not kept">
        <UnfoldingCard
          {...actions}
          dossier={realDossier('john-bolton')}
          language={readerLanguage(language)}
          refusalFailed="full"
        />
      </State>
      {(['here', 'site'] as const).map((refused) => (
        <State key={refused} name={`refused: ${refused}`}>
          <UnfoldingCard
            dossier={realDossier('nicolas-maduro')}
            language={readerLanguage(language)}
            mention={{ alias: 'Maduro', evidence: { by: 'name' } }}
            refused={refused}
            {...actions}
          />
        </State>
      ))}
      <State name="no page date, pinned, with Back">
        <UnfoldingCard
          dossier={realDossier('john-bolton', null)}
          language={readerLanguage(language)}
          pinned
          onBack={() => {}}
          {...actions}
        />
      </State>
    </div>
  );
}

/** Every edge of the card, with fictional data. */
export function EdgeStates({ language }: { language: string }) {
  return (
    <div class="gallery">
      {Object.entries(FICTIONAL).map(([name, dossier]) => (
        <State key={name} name={name}>
          <UnfoldingCard dossier={dossier} language={readerLanguage(language)} {...actions} />
        </State>
      ))}
      <State name="Arabic interface">
        <UnfoldingCard dossier={ARABIC} language={readerLanguage('ar')} {...actions} />
      </State>
    </div>
  );
}
