/**
 * The card: what a dossier says of one entity, in the order a reader asks. Who is it, on that day; what should I know;
 * in whose words; what happened around it; what is disputed; and, folded, what came after.
 */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { EntityId } from '@/src/core/briefing/schema';
import { directionOf, LanguageProvider } from '../shared/language';
import { useOwnId } from '../shared/use-own-id';
import { CardContext } from './CardContext';
import { CardDisputes } from './CardDisputes';
import { CardEvents } from './CardEvents';
import { CardFooter } from './CardFooter';
import { CardHeader } from './CardHeader';
import { CardMenu, hasMenu } from './CardMenu';
import { CardNotice } from './CardNotice';
import { CardQuotes } from './CardQuotes';
import { CardSince } from './CardSince';
import { CardSources } from './CardSources';
import { CardTies } from './CardTies';
import { CardUnchanged } from './CardUnchanged';
import { CardWhy } from './CardWhy';
import type { EntityCardProps } from './card-props';

/** Shows a dossier. Another entity starts a new card at its top, with nothing unfolded; another day changes the card in place. */
export function EntityCard(given: EntityCardProps) {
  const { dossier, language, presentation = 'floating' } = given;
  const [section, props] = useFocusThatFollows(given);
  const nameId = useOwnId();
  return (
    <LanguageProvider value={language}>
      <section
        ref={section}
        key={dossier.entity.id}
        class={`sl card card-${presentation} ${props.pinned ? 'card-pinned' : ''}`}
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

function CardContents(props: EntityCardProps & { nameId: string }) {
  const [isMenuOpen, setMenuOpen] = useState(false);
  const [quoteIndex, setQuoteIndex] = useState(0);
  const menuId = useOwnId();
  const menu = hasMenu(props)
    ? { id: menuId, isOpen: isMenuOpen, toggle: () => setMenuOpen(!isMenuOpen) }
    : null;
  if (props.refused) {
    return (
      <>
        <CardHeader {...props} menu={null} />
        <CardUnchanged {...props} />
        <CardNotice {...props} refused={props.refused} />
      </>
    );
  }
  return (
    <>
      <CardHeader {...props} menu={menu} />
      <CardUnchanged {...props} />
      {isMenuOpen && (
        <CardMenu
          {...props}
          id={menuId}
          quote={props.dossier.quotes[quoteIndex] ?? props.dossier.quotes[0]}
        />
      )}
      <div class="card-body" hidden={isMenuOpen}>
        <CardContext {...props} />
        <CardQuotes {...props} index={quoteIndex} onTurn={setQuoteIndex} />
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

/**
 * Moves the focus to the new card when a link or Back inside the old one asked for it: the pressed control goes away with the
 * old card, and the focus with it.
 */
function useFocusThatFollows(props: EntityCardProps): [RefObject<HTMLElement | null>, EntityCardProps] {
  const section = useRef<HTMLElement>(null);
  const asked = useRef(false);
  const { onOpenEntity, onBack } = props;
  const { id } = props.dossier.entity;
  useEffect(() => {
    if (asked.current) section.current?.focus({ preventScroll: true });
    asked.current = false;
  }, [id]);
  const open = (entity: EntityId) => {
    asked.current = true;
    onOpenEntity?.(entity);
  };
  const back = () => {
    asked.current = true;
    onBack?.();
  };
  return [
    section,
    { ...props, ...(onOpenEntity && { onOpenEntity: open }), ...(onBack && { onBack: back }) },
  ];
}
