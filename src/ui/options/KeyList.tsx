import type { CommandKey } from '@/src/core/sites/command-keys';
import type { MessageKey } from '@/src/locales/en';
import type { Language } from '../shared/language';
import type { OptionsModel } from './options-model';

const NAMES: Readonly<Record<CommandKey['command'], MessageKey>> = {
  _execute_action: 'command.popup',
  'next-mention': 'command.next',
  'previous-mention': 'command.previous',
  'toggle-site': 'command.toggle',
};

/** What can be done by keys, and with which: who reads without a pointer learns it nowhere else. */
export function KeyList(
  { keys, onChangeKeys }: Pick<OptionsModel, 'keys' | 'onChangeKeys'>,
  { t }: Language,
) {
  if (keys.length === 0) return null;
  return (
    <section class="part" aria-labelledby="keys">
      <h2 class="part-title" id="keys">
        {t('options.keys')}
      </h2>
      <ul class="list">
        {keys.map(({ command, keys: pressed }) => (
          <li key={command} class="key-row">
            <span class="list-name">{t(NAMES[command])}</span>
            {pressed ? (
              <kbd dir="ltr">{pressed}</kbd>
            ) : (
              <span class="state state-off">{t('options.keys.none')}</span>
            )}
          </li>
        ))}
      </ul>
      <button type="button" class="quiet keys-change" onClick={() => onChangeKeys()}>
        {t('options.keys.change')}
      </button>
    </section>
  );
}
