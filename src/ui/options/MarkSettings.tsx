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
      <Kinds shown={settings.kinds} onChange={(kinds) => tell(model.onChange('kinds', kinds))} />
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
  readonly shown: readonly KindFamily[];
  readonly onChange: (kinds: readonly KindFamily[]) => void;
};

function Kinds({ shown, onChange }: KindsProps, { t }: Language) {
  const flip = (kind: KindFamily) =>
    onChange(KIND_FAMILIES.filter((each) => (each === kind) !== shown.includes(each)));
  return (
    <fieldset class="row">
      <legend class="row-label">{t('options.kinds')}</legend>
      <div class="kinds">
        {KIND_FAMILIES.map((kind) => (
          <label key={kind} class="kinds-option">
            <input type="checkbox" value={kind} checked={shown.includes(kind)} onChange={() => flip(kind)} />
            <span class={`kind kind-${kind}`}>{t(`family.${kind}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
