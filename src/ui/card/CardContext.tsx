import { useState } from 'preact/hooks';
import { pickLocalised } from '@/src/core/briefing/pick-localised';
import type { Sentence } from '@/src/core/briefing/schema';
import { useLanguage } from '../shared/language';
import type { EntityCardProps } from './card-props';
import { LinkedText } from './LinkedText';

// What fits a glance: two to four sentences of a news text.
const FIRST_CHARACTERS = 500;

/** Two to four sentences of context; what goes beyond about 500 characters waits behind "More". */
export function CardContext({ dossier, onOpenEntity }: EntityCardProps) {
  const { t, tag } = useLanguage();
  const [whole, setWhole] = useState(false);
  if (dossier.context.length === 0) return null;
  const first = sentencesWithin(dossier.context, FIRST_CHARACTERS, tag);
  const shown = whole ? dossier.context : dossier.context.slice(0, first);
  return (
    <div class="card-context">
      <p>
        {shown.map((sentence, index) => (
          <span key={JSON.stringify(sentence.text)}>
            {index > 0 && ' '}
            <LinkedText of={sentence.text} dossier={dossier} onOpenEntity={onOpenEntity} />
          </span>
        ))}
      </p>
      {first < dossier.context.length && (
        <button type="button" class="card-more" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {t(whole ? 'card.less' : 'card.more')}
        </button>
      )}
    </div>
  );
}

/** Counts the sentences that fit into a number of characters; the first always does. */
export function sentencesWithin(
  sentences: readonly Sentence[],
  characters: number,
  language: string,
): number {
  let total = 0;
  const beyond = sentences.findIndex(({ text }, index) => {
    total += pickLocalised(text, language).text.length + 1;
    return index > 0 && total > characters;
  });
  return beyond < 0 ? sentences.length : beyond;
}
