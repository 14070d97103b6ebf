import { pickLocalised } from '@/src/core/briefing/pick-localised';
import type { Entity, EntityId } from '@/src/core/briefing/schema';
import type { TimelineView } from '@/src/core/timeline/timeline-view';
import { useLanguage } from '../shared/language';
import type { ChangeView } from './use-hash-view';

type Props = {
  view: TimelineView;
  onView: ChangeView;
  entities: readonly { entity: Entity; count: number }[];
  shown: number;
  count: number;
};

/** Filters by words and by entity, and says how many events are left. */
export function TimelineFilters({ view, onView, entities, shown, count }: Props) {
  const { t, tag, locale } = useLanguage();
  const byName = new Intl.Collator(locale);
  const options = entities
    .map(({ entity, count: events }) => ({
      id: entity.id,
      name: pickLocalised(entity.name, tag).text,
      events,
    }))
    .sort((a, b) => byName.compare(a.name, b.name));
  const { event: _, ...rest } = view;
  const filtered = view.entity !== undefined || view.q !== undefined;
  return (
    <search class="filters" aria-label={t('timeline.filters')}>
      <label class="filter">
        <span>{t('timeline.entity')}</span>
        <select
          value={view.entity ?? ''}
          onChange={({ currentTarget }) => onView(withEntity(rest, currentTarget.value as EntityId | ''))}
        >
          <option value="">{t('timeline.everyone')}</option>
          {options.map(({ id, name, events }) => (
            <option key={id} value={id}>
              {name} ({events})
            </option>
          ))}
        </select>
      </label>
      <label class="filter">
        <span>{t('timeline.search')}</span>
        <input
          type="search"
          value={view.q ?? ''}
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          onInput={({ currentTarget }) => onView(withWords(rest, currentTarget.value), { replace: true })}
        />
      </label>
      <p class="filter-count" role="status">
        {filtered ? t('timeline.shownOf', { shown, count }) : t('timeline.shown', { count })}
      </p>
      {filtered && (
        <button
          type="button"
          class="filter-clear"
          onClick={() => onView(view.asOf ? { asOf: view.asOf } : {})}
        >
          {t('timeline.clear')}
        </button>
      )}
    </search>
  );
}

function withEntity({ entity: _, ...rest }: TimelineView, entity: EntityId | ''): TimelineView {
  return entity === '' ? rest : { ...rest, entity };
}

function withWords({ q: _, ...rest }: TimelineView, q: string): TimelineView {
  return q.trim() === '' ? rest : { ...rest, q };
}
