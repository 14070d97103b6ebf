/**
 * The card: what a dossier says of one entity, in the order a reader asks. Who is it, on that day; what should I know;
 * in whose words; what happened around it; what is disputed; and, folded, what came after.
 */
import { useId, useMemo } from 'preact/hooks';
import { createLanguage, LanguageProvider } from '../shared/language';
import { CardContext } from './CardContext';
import { CardDisputes } from './CardDisputes';
import { CardEvents } from './CardEvents';
import { CardFooter } from './CardFooter';
import { CardHeader } from './CardHeader';
import { CardQuotes } from './CardQuotes';
import { CardSince } from './CardSince';
import { CardSources } from './CardSources';
import { CardWhy } from './CardWhy';
import type { EntityCardProps } from './card-props';

/** Shows a dossier. Changing `dossier` starts the new card at its top, with nothing unfolded. */
export function EntityCard(props: EntityCardProps) {
  const { dossier, language, mention, presentation = 'floating' } = props;
  const value = useMemo(() => createLanguage(language), [language]);
  const nameId = useId();
  const floating = presentation === 'floating';
  return (
    <LanguageProvider value={value}>
      <section
        key={`${dossier.entity.id} ${dossier.asOf.date}`}
        class={`sl card card-${presentation}`}
        role={floating ? 'dialog' : 'article'}
        aria-labelledby={nameId}
        lang={value.t.language}
        dir={directionOf(language)}
        {...(floating ? { tabIndex: -1 } : {})}
      >
        <CardHeader {...props} nameId={nameId} />
        <div class="card-body">
          <CardContext {...props} />
          <CardQuotes {...props} />
          <CardEvents {...props} />
          <CardDisputes {...props} />
          <div class="card-folds">
            <CardSince {...props} />
            {mention && <CardWhy dossier={dossier} mention={mention} />}
            <CardSources dossier={dossier} />
          </div>
        </div>
        <CardFooter {...props} />
      </section>
    </LanguageProvider>
  );
}

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
