/**
 * The card: what a dossier says of one entity, in the order a reader asks. Who is it, on that day; what should I know;
 * in whose words; what happened around it; what is disputed; and, folded, what came after.
 */
import { Component } from 'preact';
import { directionOf, LanguageProvider } from '../shared/language';
import { CardContext } from './CardContext';
import { CardDisputes } from './CardDisputes';
import { CardEvents } from './CardEvents';
import { CardFooter } from './CardFooter';
import { CardHeader } from './CardHeader';
import { CardMenu } from './CardMenu';
import { CardNotice } from './CardNotice';
import { CardQuotes } from './CardQuotes';
import { CardSince } from './CardSince';
import { CardSources } from './CardSources';
import { CardTies } from './CardTies';
import { CardUnchanged } from './CardUnchanged';
import { CardWhy } from './CardWhy';
import type { EntityCardProps, Unfolding } from './card-props';

let given = 0;

/**
 * Shows a dossier. Another entity starts a new card at its top, with nothing unfolded; another day changes the card in place.
 * The focus goes with what is taken away: whoever shows the next gives it back.
 */
export class EntityCard extends Component<EntityCardProps & Unfolding> {
  /** No other card's: a page may show several. */
  readonly nameId = `sl-${++given}`;

  override render(props: EntityCardProps & Unfolding) {
    const { dossier, language, presentation = 'floating', pinned } = props;
    const { nameId } = this;
    return (
      <LanguageProvider key={language.tag} value={language}>
        <section
          key={dossier.entity.id}
          class={`sl card card-${presentation} ${pinned ? 'card-pinned' : ''}`}
          role={presentation === 'embedded' ? 'region' : 'dialog'}
          aria-labelledby={nameId}
          lang={language.t.language}
          dir={directionOf(language.t.language)}
          tabIndex={-1}
        >
          <CardContents {...props} nameId={nameId} />
        </section>
      </LanguageProvider>
    );
  }
}

type Props = EntityCardProps & Unfolding & { nameId: string };
type Own = { readonly quoteIndex: number };

class CardContents extends Component<Props, Own> {
  override state = { quoteIndex: 0 };

  override render(props: Props, { quoteIndex }: Own) {
    const id = `${props.nameId}-menu`;
    const isMenuOpen = props.unfolded === 'menu';
    const { quotes } = props.dossier;
    if (props.refused) {
      return (
        <>
          <CardHeader {...props} />
          <CardUnchanged {...props} />
          <CardNotice {...props} id={id} refused={props.refused} />
        </>
      );
    }
    return (
      <>
        <CardHeader {...props} />
        <CardUnchanged {...props} />
        {isMenuOpen && <CardMenu {...props} id={id} quote={quotes[quoteIndex] ?? quotes[0]} />}
        {/* Not a stop of its own in Firefox, as all that scrolls is there: all that is told has sources, and so something in it is one. */}
        <div class="card-body" tabIndex={-1} hidden={isMenuOpen}>
          <CardContext {...props} />
          <CardQuotes
            {...props}
            index={quoteIndex}
            // The quote may be longer, and what was pressed below the fold.
            onTurn={(index, by) =>
              this.setState({ quoteIndex: index }, () => by.scrollIntoView({ block: 'nearest' }))
            }
          />
          <CardEvents {...props} />
          <CardDisputes {...props} />
          <CardTies {...props} />
          <div class="card-folds">
            <CardSince {...props} />
            {props.mention && <CardWhy dossier={props.dossier} mention={props.mention} />}
            <CardSources dossier={props.dossier} />
          </div>
        </div>
        <CardFooter {...props} />
      </>
    );
  }
}
