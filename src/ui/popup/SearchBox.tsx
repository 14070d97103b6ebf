/** The search: a combobox over a listbox (ARIA APG, "list autocomplete with automatic selection"); focus stays in the input. */
import type { RefObject } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import { pickLocalised } from '@/src/core/briefing/pick-localised';
import type { EntityId, QuoteId } from '@/src/core/briefing/schema';
import { LONGEST_QUERY } from '@/src/core/search/longest-query';
import type { RankedResult } from '@/src/core/search/search-index';
import { Icon } from '../shared/Icon';
import * as icons from '../shared/icons';
import type { Language } from '../shared/language';
import { typedDirection } from '../shared/typed-direction';
import { useSettled } from '../shared/use-settled';
import type { PopupModel } from './popup-model';
import { ResultRow } from './ResultRow';

type Props = {
  model: PopupModel;
  query: string;
  /** Whether a dossier is shown in place of the results. */
  covered: boolean;
  input: RefObject<HTMLInputElement | null>;
  onQuery: (query: string) => void;
  /** The reader chose an entity, or a quote of one. */
  onChoose: (entity: EntityId, quote?: QuoteId) => void;
};

/** Searches at every key. Arrows move, Enter opens the dossier, Ctrl or Cmd with Enter the timeline; at an event Enter opens that, too. */
export function SearchBox({ model, query, covered, input, onQuery, onChoose }: Props, language: Language) {
  const { t } = language;
  const id = useId();
  const [chosen, setChosen] = useState({ query, at: 0 });
  const results = useMemo(() => model.search(query), [model.search, query]);
  const searching = query.trim() !== '' && !covered;
  const expanded = searching && results.length > 0;
  const told = useSettled(searching ? tellOf(results, language) : '');

  // The choice belongs to its query: reset only after painting, it would undo an arrow that was pressed meanwhile.
  const active = chosen.query === query ? chosen.at : 0;
  const setActive = (at: number) => setChosen({ query, at });

  const act = (result: RankedResult | undefined, toTimeline: boolean) => {
    if (!result) return;
    if (toTimeline || result.type === 'event') model.openTimeline(targetOf(result));
    else onChoose(result.entity, result.type === 'quote' ? result.quote : undefined);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const count = results.length;
    if (!expanded) return;
    if (event.key === 'ArrowDown') setActive((active + 1) % count);
    else if (event.key === 'ArrowUp') setActive((active + count - 1) % count);
    else if (event.key === 'Enter') act(results[active], event.ctrlKey || event.metaKey);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <div class="search">
        <Icon of={icons.search} />
        <input
          ref={input}
          class="search-input"
          type="text"
          role="combobox"
          aria-label={t('popup.search')}
          placeholder={t('popup.search')}
          aria-expanded={expanded}
          aria-controls={`${id}list`}
          aria-autocomplete="list"
          {...(expanded ? { 'aria-activedescendant': `${id}${active}` } : {})}
          autocomplete="off"
          spellcheck={false}
          maxLength={LONGEST_QUERY}
          {...typedDirection(query)}
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <p class="unseen" role="status">
        {told}
      </p>
      {searching && results.length === 0 && (
        <p class="popup-note">{t('popup.noResults', { query: query.trim() })}</p>
      )}
      {expanded && results[0]?.isPartial && <p class="popup-note">{t('popup.partly')}</p>}
      <div
        class="results"
        role="listbox"
        id={`${id}list`}
        aria-label={t('popup.search')}
        // What scrolls is a stop in Firefox, where no arrow would choose anything.
        tabIndex={-1}
        hidden={!expanded}
      >
        {results.map((result, index) => (
          <ResultRow
            // With the index: a row that is there is filled anew, which costs less at each key than making one.
            key={`${id}${index}`}
            id={`${id}${index}`}
            result={result}
            active={index === active}
            onHover={() => setActive(index)}
            onAct={(toTimeline) => act(result, toTimeline)}
          />
        ))}
      </div>
      {expanded && <Hints of={results[active]} clears={!model.escapeIsTaken} />}
    </>
  );
}

/** Counts the results and names the first, which Enter opens: its row is filled anew while one types, and so never told. */
function tellOf(results: readonly RankedResult[], { t, tag }: Language): string {
  const count = t('popup.results', { count: results.length });
  const [first] = results;
  if (!first) return count;
  const told = count + t('text.colon') + pickLocalised(first.title, tag).text;
  return first.isPartial ? `${t('popup.partly')} ${told}` : told;
}

type HintsProps = { of: RankedResult | undefined; clears: boolean };

/** Says what the keys do with the active result: an event has no card, its place is the timeline. */
function Hints({ of: result, clears }: HintsProps, { t }: Language) {
  const toTimeline = onMac() ? '⌘ ↵' : 'Ctrl ↵';
  return (
    <p class="hints" aria-hidden="true">
      {result?.type !== 'event' && (
        <>
          <kbd>↵</kbd> {t('popup.hint.enter')}{' '}
        </>
      )}
      <kbd>{result?.type === 'event' ? '↵' : toTimeline}</kbd> {t('popup.hint.timeline')}{' '}
      {clears && (
        <>
          <kbd>Esc</kbd> {t('popup.hint.escape')}
        </>
      )}
    </p>
  );
}

function onMac(): boolean {
  return navigator.platform.startsWith('Mac');
}

function targetOf(result: RankedResult) {
  return result.type === 'event' ? { entity: result.entity, event: result.event } : { entity: result.entity };
}
