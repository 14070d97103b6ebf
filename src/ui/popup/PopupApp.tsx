/** The popup: search on top; under it what was found, or one entity's dossier, or the page and its switch. */
import { useMemo, useState } from 'preact/hooks';
import type { EntityId } from '@/src/core/briefing/schema';
import { EntityCard } from '../card/EntityCard';
import { createLanguage, LanguageProvider } from '../shared/language';
import { PagePanel } from './PagePanel';
import type { PopupModel } from './popup-model';
import { SearchBox } from './SearchBox';

/** Shows the popup of a model. Entities opened from it stack up behind Back. */
export function PopupApp({ model }: { model: PopupModel }) {
  const language = useMemo(() => createLanguage(model.language), [model.language]);
  const [trail, setTrail] = useState<readonly EntityId[]>([]);
  const [query, setQuery] = useState('');
  const opened = trail.at(-1);
  const open = (entity: EntityId) => setTrail([...trail, entity]);
  return (
    <LanguageProvider value={language}>
      <main class="sl popup" lang={language.t.language}>
        <SearchBox
          model={model}
          query={query}
          covered={opened !== undefined}
          onQuery={(next) => {
            setQuery(next);
            setTrail([]);
          }}
          onChoose={open}
          onEscape={() => {
            if (opened !== undefined) setTrail([]);
            else if (query !== '') setQuery('');
            else model.onClose?.();
          }}
        />
        {opened !== undefined ? (
          <Opened model={model} entity={opened} onOpen={open} onBack={() => setTrail(trail.slice(0, -1))} />
        ) : (
          query.trim() === '' && <PagePanel model={model} onOpen={open} />
        )}
      </main>
    </LanguageProvider>
  );
}

type OpenedProps = {
  model: PopupModel;
  entity: EntityId;
  onOpen: (entity: EntityId) => void;
  onBack: () => void;
};

function Opened({ model, entity, onOpen, onBack }: OpenedProps) {
  const dossier = model.dossierOf(entity);
  if (!dossier) return null;
  return (
    <EntityCard
      dossier={dossier}
      language={model.language}
      presentation="embedded"
      timelineUrl={model.timelineUrl}
      onOpenTimeline={model.openTimeline}
      onOpenEntity={onOpen}
      onBack={onBack}
      {...(model.onCopy ? { onCopy: model.onCopy } : {})}
    />
  );
}
