import { KIND_FAMILIES, type KindFamily } from '@/src/core/briefing/kind-family';
import { CHOICES } from '@/src/core/kept/settings';
import { EVERY_SITE } from '@/src/core/sites/site-rules';
import type { Language } from '../shared/language';
import { Choice } from './Choice';
import type { PartProps } from './use-outcome';

/** What is marked on pages, and where. */
export function MarkSettings({ model, tell }: PartProps, { t }: Language) {
  const { settings, rules } = model;
  return (
    <section class="part">
      <h2 class="part-title">{t('options.marks')}</h2>
      <Choice
        label={t('options.density')}
        value={settings.density}
        options={CHOICES.density.map((value) => ({ value, label: t(`options.density.${value}`) }))}
        onChoose={(density) => tell(model.onChange('density', density))}
      />
      <Kinds marked={settings.kinds} onMark={(kind, isMarked) => tell(model.onMarkKind(kind, isMarked))} />
      <Choice
        label={t('options.sites')}
        value={rules[EVERY_SITE] === 'off' ? 'chosen' : 'every'}
        options={(['every', 'chosen'] as const).map((value) => ({
          value,
          label: t(`options.sites.${value}`),
        }))}
        onChoose={(value) => tell(model.onEverySite(value === 'every'))}
      />
    </section>
  );
}

type KindsProps = {
  readonly marked: readonly KindFamily[];
  /** Each by itself: it may come before the one before it is stored. */
  readonly onMark: (kind: KindFamily, isMarked: boolean) => void;
};

function Kinds({ marked, onMark }: KindsProps, { t }: Language) {
  return (
    <fieldset class="row">
      <legend class="row-label">{t('options.kinds')}</legend>
      <div class="kinds">
        {KIND_FAMILIES.map((kind) => (
          <label key={kind} class="kinds-option">
            <input
              type="checkbox"
              value={kind}
              checked={marked.includes(kind)}
              onChange={(event) => onMark(kind, event.currentTarget.checked)}
            />
            <span class={`kind kind-${kind}`}>{t(`family.${kind}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
