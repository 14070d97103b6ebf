/** What can be done with a card besides reading it: cite, refuse, report. It takes the place of the contents. */
import { Component } from 'preact';
import type { SourcedQuote } from '@/src/core/briefing/dossier';
import { pickLocalised } from '@/src/core/briefing/pick-localised';
import { CITATION_FORMATS, type CitationFormat } from '@/src/core/citation/excerpt';
import { CopyButton } from '../shared/CopyButton';
import type { Language } from '../shared/language';
import type { EntityCardProps, Refusal } from './card-props';

type Props = EntityCardProps & { id: string; quote: SourcedQuote | undefined };

/** The menu, opened: it takes the focus, so that the keyboard goes on in it. */
export function CardMenu(props: Props) {
  return (
    <div class="card-body card-menu" tabIndex={-1} id={props.id} ref={focusFirst}>
      <CiteGroup {...props} />
      <RefuseGroup {...props} />
      <ReportGroup {...props} />
    </div>
  );
}

/** Gives the first control of a part the focus. */
export function focusFirst(part: HTMLElement | null): void {
  part?.querySelector<HTMLElement>('select, button')?.focus();
}

type Chosen = { readonly format: CitationFormat };

class CiteGroup extends Component<Props, Chosen> {
  override state: Chosen = { format: 'plain' };

  override render({ id, quote, onCopy }: Props, { format }: Chosen, { t }: Language) {
    const fieldId = `${id}-format`;
    return (
      <section class="menu-group">
        <p class="menu-field">
          <label class="card-heading" for={fieldId}>
            {t('cite.as')}
          </label>
          <select
            class="card-field"
            id={fieldId}
            value={format}
            onChange={({ currentTarget }) => this.setState({ format: currentTarget.value as CitationFormat })}
          >
            {CITATION_FORMATS.map((each) => (
              <option key={each} value={each}>
                {t(`cite.${each}`)}
              </option>
            ))}
          </select>
        </p>
        {quote && (
          <CopyButton key={`quote ${format}`} onCopy={() => onCopy({ is: 'quote', quote: quote.id, format })}>
            {t('cite.quote')}
          </CopyButton>
        )}
        <CopyButton key={`facts ${format}`} onCopy={() => onCopy({ is: 'facts', format })}>
          {t('cite.facts')}
        </CopyButton>
      </section>
    );
  }
}

function RefuseGroup({ dossier, mention, sites, onRefuse }: Props, { t, tag }: Language) {
  if (!onRefuse || !mention) return null;
  const values = {
    alias: mention.alias,
    name: pickLocalised(dossier.entity.name, tag).text,
    ...sites,
  };
  const offered: readonly Refusal[] = sites ? ['here', 'alias', 'entity', 'site'] : ['alias', 'entity'];
  return (
    <section class="menu-group">
      <h3 class="card-heading">{t('refuse.title')}</h3>
      {offered.map((what) => (
        <button key={what} type="button" class="tool" onClick={() => onRefuse(what)}>
          {t(`refuse.${what}`, values)}
        </button>
      ))}
    </section>
  );
}

function ReportGroup({ onCopy }: Props, { t }: Language) {
  return (
    <section class="menu-group">
      <h3 class="card-heading">{t('report.title')}</h3>
      <CopyButton onCopy={() => onCopy({ is: 'report' })}>{t('report.copy')}</CopyButton>
      <p class="menu-note">{t('report.note')}</p>
    </section>
  );
}
