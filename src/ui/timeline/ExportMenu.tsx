import { EXPORT_FORMATS, type ExportFormat } from '@/src/core/timeline/export/export-formats';
import type { TimelineBriefing, TimelineItem } from '@/src/core/timeline/timeline';
import { Icon } from '../shared/Icon';
import * as icons from '../shared/icons';
import type { Language } from '../shared/language';
import { saveFile } from '../shared/save-file';
import { useMenu } from '../shared/use-menu';
import { exportContext } from './export-context';

type Props = { items: readonly TimelineItem[]; briefing: TimelineBriefing };

/** Saves the events that are shown as a file. */
export function ExportMenu({ items, briefing }: Props, language: Language) {
  const { t } = language;
  const menu = useMenu();
  const save = ({ write, extension, type }: ExportFormat) => {
    const text = write(items, exportContext(briefing, language));
    saveFile({ name: `${briefing.index.id}.${extension}`, type, text });
    if (menu.current) menu.current.open = false;
    menu.current?.querySelector('summary')?.focus();
  };
  return (
    <details class="menu menu-end" ref={menu}>
      <summary class="menu-button">
        {t('timeline.export')}
        <Icon of={icons.down} />
      </summary>
      <ul class="menu-panel menu-formats">
        {EXPORT_FORMATS.map((format) => (
          <li key={format.id}>
            <button type="button" class="menu-format" onClick={() => save(format)}>
              {t(`timeline.export.${format.id}`)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
