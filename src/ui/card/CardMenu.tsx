/** What can be done with a card besides reading it: cite, refuse, report. It takes the place of the contents. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SourcedQuote } from '@/src/core/briefing/dossier';
import { pickLocalised } from '@/src/core/briefing/pick-localised';
import { CITATION_FORMATS, type CitationFormat } from '@/src/core/citation/citation-text';
import { citeFacts } from '@/src/core/citation/cite-facts';
import { citeQuote } from '@/src/core/citation/cite-quote';
import { useLanguage } from '../shared/language';
import { useOwnId } from '../shared/use-own-id';
import { CopyButton } from './CopyButton';
import type { EntityCardProps, Refusal } from './card-props';
import { citationStyle } from './citation-style-of';
import { errorReport } from './error-report';

type Props = EntityCardProps & { id: string; quote: SourcedQuote | undefined };

/** Tells whether there is anything to do. */
export function hasMenu({ onCopy, onRefuse, mention }: EntityCardProps): boolean {
  return onCopy !== undefined || (onRefuse !== undefined && mention !== undefined);
}

/** The menu, opened: it takes the focus, so that the keyboard goes on in it. */
export function CardMenu(props: Props) {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => menu.current?.querySelector<HTMLElement>('select, button')?.focus(), []);
  return (
    <div class="card-body card-menu" id={props.id} ref={menu}>
      <CiteGroup {...props} />
      <RefuseGroup {...props} />
      <ReportGroup {...props} />
    </div>
  );
}

function CiteGroup({ dossier, quote, onCopy }: Props) {
  const language = useLanguage();
  const [format, setFormat] = useState<CitationFormat>('plain');
  const fieldId = useOwnId();
  if (!onCopy) return null;
  const { t } = language;
  const style = citationStyle(language);
  return (
    <section class="menu-group">
      <p class="menu-field">
        <label class="card-heading" for={fieldId}>
          {t('cite.as')}
        </label>
        <select
          id={fieldId}
          value={format}
          onChange={({ currentTarget }) => setFormat(currentTarget.value as CitationFormat)}
        >
          {CITATION_FORMATS.map((each) => (
            <option key={each} value={each}>
              {t(`cite.${each}`)}
            </option>
          ))}
        </select>
      </p>
      {quote && (
        <CopyButton key={`quote ${format}`} text={() => citeQuote(quote, format, style)} onCopy={onCopy}>
          {t('cite.quote')}
        </CopyButton>
      )}
      <CopyButton key={`facts ${format}`} text={() => citeFacts(dossier, format, style)} onCopy={onCopy}>
        {t('cite.facts')}
      </CopyButton>
    </section>
  );
}

function RefuseGroup({ dossier, mention, site, onRefuse }: Props) {
  const { t, tag } = useLanguage();
  if (!onRefuse || !mention) return null;
  const values = {
    alias: mention.alias,
    name: pickLocalised(dossier.entity.name, tag).text,
    site: site ?? '',
  };
  const offered: readonly Refusal[] = site ? ['here', 'alias', 'entity', 'site'] : ['alias', 'entity'];
  return (
    <section class="menu-group">
      <h3 class="card-heading">{t('refuse.title')}</h3>
      {offered.map((what) => (
        <button key={what} type="button" class="card-tool" onClick={() => onRefuse(what)}>
          {t(`refuse.${what}`, values)}
        </button>
      ))}
    </section>
  );
}

function ReportGroup({ dossier, version = '', onCopy }: Props) {
  const language = useLanguage();
  if (!onCopy) return null;
  return (
    <section class="menu-group">
      <h3 class="card-heading">{language.t('report.title')}</h3>
      <CopyButton text={() => errorReport(dossier, version, language)} onCopy={onCopy}>
        {language.t('report.copy')}
      </CopyButton>
      <p class="menu-note">{language.t('report.note')}</p>
    </section>
  );
}
