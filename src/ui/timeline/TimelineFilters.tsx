import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { pickLocalised } from '@/src/core/briefing/pick-localised';
import type { EntityId, EntityKind } from '@/src/core/briefing/schema';
import { LONGEST_QUERY } from '@/src/core/search/longest-query';
import type { Choices } from '@/src/core/timeline/filter-choices';
import { isFiltered } from '@/src/core/timeline/filter-timeline';
import type { TimelineView } from '@/src/core/timeline/timeline-view';
import type { Language } from '../shared/language';
import { typedDirection } from '../shared/typed-direction';
import { useSettled } from '../shared/use-settled';
import { type Chip, FilterChips } from './FilterChips';
import { FilterMenu } from './FilterMenu';
import type { Choice } from './FilterPanel';
import type { ChangeView } from './use-hash-view';

type Props = {
  view: TimelineView;
  onView: ChangeView;
  choices: Choices;
  shown: number;
  count: number;
  /** Stands at the end of the row. */
  children?: ComponentChildren;
};
type Filters = Pick<TimelineView, 'entities' | 'kinds' | 'outlets' | 'q'>;

/** Filters by words, by who and what is named, by kind and by source, and says how many events are left. */
export function TimelineFilters(
  { view, onView, choices, shown, count, children }: Props,
  { t, tag, locale }: Language,
) {
  const { entities, kinds, outlets } = useMemo(
    () => namedChoices(choices, { t, tag, locale }),
    [choices, t, tag, locale],
  );
  // Filtering gives up the event that the page landed on, which would otherwise stay in the list against the filter.
  const change = (filters: Filters, how?: { replace: boolean }) =>
    onView(withFilters({ ...view, ...filters }), how);
  const chips = [
    ...chipsOf(entities, view.entities, (left) => change({ entities: left as EntityId[] })),
    ...chipsOf(kinds, view.kinds, (left) => change({ kinds: left as EntityKind[] })),
    ...chipsOf(outlets, view.outlets, (left) => change({ outlets: left })),
  ];
  const left = isFiltered(view) ? t('timeline.shownOf', { shown, count }) : t('timeline.shown', { count });
  const told = useSettled(left);
  return (
    <search class="filters" aria-label={t('timeline.filters')}>
      <div class="filters-row">
        <input
          class="filter-words"
          type="search"
          aria-label={t('timeline.search')}
          placeholder={t('timeline.search')}
          value={view.q ?? ''}
          {...typedDirection(view.q ?? '')}
          autocomplete="off"
          spellcheck={false}
          maxLength={LONGEST_QUERY}
          onInput={({ currentTarget }) => change({ q: currentTarget.value }, { replace: true })}
        />
        <FilterMenu
          label={t('timeline.entity')}
          choices={entities}
          chosen={view.entities ?? []}
          onChosen={(chosen) => change({ entities: chosen as EntityId[] })}
        />
        <FilterMenu
          label={t('timeline.kind')}
          choices={kinds}
          chosen={view.kinds ?? []}
          onChosen={(chosen) => change({ kinds: chosen as EntityKind[] })}
        />
        <FilterMenu
          label={t('timeline.sources')}
          choices={outlets}
          chosen={view.outlets ?? []}
          onChosen={(chosen) => change({ outlets: chosen })}
        />
        <div class="filters-end">
          <p class="filter-count" aria-hidden="true">
            {left}
          </p>
          <p class="unseen" role="status">
            {told}
          </p>
          {isFiltered(view) && (
            <button
              type="button"
              class="filter-clear"
              onClick={() => change({ entities: [], kinds: [], outlets: [], q: '' })}
            >
              {t('timeline.clear')}
            </button>
          )}
          {children}
        </div>
      </div>
      {chips.length > 0 && <FilterChips chips={chips} />}
    </search>
  );
}

function withFilters({ entities, kinds, outlets, q, asOf }: TimelineView): TimelineView {
  return {
    ...(entities?.length && { entities }),
    ...(kinds?.length && { kinds }),
    ...(outlets?.length && { outlets }),
    ...(q?.trim() && { q }),
    ...(asOf && { asOf }),
  };
}

function namedChoices(
  { entities, kinds, outlets }: Choices,
  { t, tag, locale }: Pick<Language, 't' | 'tag' | 'locale'>,
) {
  const { compare } = new Intl.Collator(locale);
  const sorted = (choices: Choice[]) => choices.sort((a, b) => compare(a.name, b.name));
  return {
    entities: sorted(
      entities.map(({ entity, count }) => ({
        value: entity.id,
        name: pickLocalised(entity.name, tag).text,
        count,
      })),
    ),
    kinds: sorted(kinds.map(({ kind, count }) => ({ value: kind, name: t(`kind.${kind}`), count }))),
    outlets: sorted(outlets.map(({ outlet, count }) => ({ value: outlet, name: outlet, count }))),
  };
}

function chipsOf(
  choices: readonly Choice[],
  chosen: readonly string[] = [],
  onLeft: (left: string[]) => void,
): Chip[] {
  return chosen.map((value) => ({
    key: value,
    name: choices.find((choice) => choice.value === value)?.name ?? value,
    onRemove: () => onLeft(chosen.filter((each) => each !== value)),
  }));
}
