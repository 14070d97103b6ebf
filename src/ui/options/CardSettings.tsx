import { CHOICES } from '@/src/core/kept/settings';
import type { Language } from '../shared/language';
import { Choice } from './Choice';
import type { PartProps } from './use-outcome';

/** When a card opens and what it wears. */
export function CardSettings({ model, tell }: PartProps, { t }: Language) {
  const { trigger, dwellMs, theme } = model.settings;
  return (
    <section class="part">
      <h2 class="part-title">{t('options.cards')}</h2>
      <Choice
        label={t('options.trigger')}
        value={trigger}
        options={CHOICES.trigger.map((value) => ({ value, label: t(`options.trigger.${value}`) }))}
        onChoose={(value) => tell(model.onChange('trigger', value))}
      />
      <Choice
        label={t('options.dwell')}
        value={dwellMs}
        options={CHOICES.dwellMs.map((value) => ({ value, label: t('options.dwell.ms', { ms: value }) }))}
        onChoose={(value) => tell(model.onChange('dwellMs', value))}
        disabled={trigger === 'click'}
      />
      <Choice
        label={t('options.theme')}
        value={theme}
        options={CHOICES.theme.map((value) => ({ value, label: t(`options.theme.${value}`) }))}
        onChoose={(value) => tell(model.onChange('theme', value))}
      />
    </section>
  );
}
