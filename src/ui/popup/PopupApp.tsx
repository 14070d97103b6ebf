/** The popup: search on top; under it what was found, or one entity's dossier, or the page and its switch. */
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { EntityId, QuoteId } from '@/src/core/briefing/schema';
import type { Part, Unfolding } from '../card/card-props';
import { EntityCard } from '../card/EntityCard';
import { openPartButton } from '../card/opens-part';
import { directionOf, type Language, LanguageProvider } from '../shared/language';
import { readerLanguage } from '../shared/reader-language';
import { useKeptFocus } from '../shared/use-kept-focus';
import { PagePanel } from './PagePanel';
import type { PopupModel } from './popup-model';
import { SearchBox } from './SearchBox';

/** A dossier that was opened, with the quote that was looked for. */
type Opening = { readonly entity: EntityId; readonly quote: QuoteId | undefined };
/** What is open in a dossier; of none that is opened later. */
type Unfolded = { readonly of: Opening | undefined; readonly part: Part | null };

/**
 * Shows the popup of a model. Entities opened from it stack up behind Back; Escape closes what is open in a dossier, goes back to
 * the search, clears it, closes.
 */
export function PopupApp({ model }: { model: PopupModel }) {
  const language = useMemo(() => readerLanguage(model.language), [model.language]);
  const [trail, setTrail] = useState<readonly Opening[]>([]);
  const [query, setQuery] = useState(model.query ?? '');
  const opened = trail.at(-1);
  const [{ of, part }, setUnfolded] = useState<Unfolded>({ of: opened, part: null });
  const unfolded = of === opened ? part : null;
  const unfold = (next: Part | null) => setUnfolded({ of: opened, part: next });
  const open = (entity: EntityId, quote?: QuoteId) => setTrail([...trail, { entity, quote }]);
  const input = useRef<HTMLInputElement>(null);
  const main = useRef<HTMLElement>(null);
  // The popup is opened to search: its first key must land in the input, so before the first paint. A dossier takes the focus,
  // so that it is read out, also from another one, and gives it back.
  const showsDossier = opened !== undefined;
  useLayoutEffect(() => {
    const target = showsDossier ? main.current?.querySelector<HTMLElement>('.card') : input.current;
    target?.focus();
  }, [opened]);
  const onFocusIn = useKeptFocus(() => input.current);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    if (unfolded) {
      openPartButton(main.current)?.focus();
      unfold(null);
    } else if (showsDossier) setTrail([]);
    else if (query !== '') setQuery('');
    else model.onClose?.();
  };
  return (
    <LanguageProvider key={model.language} value={language}>
      <main
        ref={main}
        class="sl popup"
        lang={language.t.language}
        dir={directionOf(language.t.language)}
        onKeyDown={onKeyDown}
        onFocusIn={onFocusIn}
      >
        <h1 class="unseen">{language.t('brand.name')}</h1>
        <SearchBox
          model={model}
          input={input}
          query={query}
          covered={opened !== undefined}
          onQuery={(next) => {
            setQuery(next);
            setTrail([]);
          }}
          onChoose={(entity, quote) => {
            model.onLookUp(entity);
            open(entity, quote);
          }}
        />
        {opened !== undefined ? (
          <Opened
            model={model}
            opened={opened}
            unfolded={unfolded}
            onUnfold={unfold}
            onOpen={open}
            onBack={() => setTrail(trail.slice(0, -1))}
          />
        ) : (
          query.trim() === '' && <PagePanel model={model} onOpen={open} />
        )}
      </main>
    </LanguageProvider>
  );
}

type OpenedProps = Unfolding & {
  model: PopupModel;
  opened: Opening;
  onOpen: (entity: EntityId) => void;
  onBack: () => void;
};

function Opened({ model, opened, onOpen, onBack, ...unfolding }: OpenedProps, language: Language) {
  const dossier = model.dossierOf(opened.entity, opened.quote);
  if (!dossier) return null;
  return (
    <EntityCard
      dossier={dossier}
      language={language}
      presentation="embedded"
      {...unfolding}
      timelineUrl={model.timelineUrl}
      onOpenTimeline={model.openTimeline}
      onOpenEntity={onOpen}
      onBack={onBack}
      onCopy={(excerpt) => model.onCopy(dossier, excerpt)}
    />
  );
}
