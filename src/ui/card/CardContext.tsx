import { Component } from 'preact';
import { pickLocalised } from '@/src/core/briefing/pick-localised';
import type { Sentence } from '@/src/core/briefing/schema';
import { directionOf, type Language } from '../shared/language';
import type { EntityCardProps } from './card-props';
import { LinkedText } from './LinkedText';

// With role and quote about 500 characters, which is a glance; on a window 720 px high the quote still begins above the fold.
const FIRST_CHARACTERS = 280;

type Own = { readonly whole: boolean };

/** The first sentences of context; what goes beyond a glance waits behind "More". */
export class CardContext extends Component<EntityCardProps, Own> {
  override state = { whole: false };

  override render(props: EntityCardProps, { whole }: Own, { t, tag }: Language) {
    const { dossier } = props;
    if (dossier.context.length === 0) return null;
    const first = sentencesWithin(dossier.context, FIRST_CHARACTERS, tag);
    const shown = whole ? dossier.context : dossier.context.slice(0, first);
    // Sentences of the data's direction follow each other in it, also in a card of the other one.
    const { lang } = pickLocalised(dossier.context[0]!.text, tag);
    return (
      <div class="card-context">
        <p dir={directionOf(lang)}>
          {shown.map((sentence, index) => (
            <span key={JSON.stringify(sentence.text)}>
              {index > 0 && ' '}
              <LinkedText of={sentence.text} card={props} />
            </span>
          ))}
        </p>
        {first < dossier.context.length && (
          <button
            type="button"
            class="card-more card-word"
            aria-expanded={whole}
            onClick={() => this.setState({ whole: !whole })}
          >
            {t(whole ? 'card.less' : 'card.more')}
          </button>
        )}
      </div>
    );
  }
}

/** Counts the sentences that fit into a number of characters; the first always does. */
function sentencesWithin(sentences: readonly Sentence[], characters: number, language: string): number {
  let total = 0;
  const beyond = sentences.findIndex(({ text }, index) => {
    total += pickLocalised(text, language).text.length + 1;
    return index > 0 && total > characters;
  });
  return beyond < 0 ? sentences.length : beyond;
}
