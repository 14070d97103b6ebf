import type { Look } from './look';

/** The states of the card that tell most: each kind, each theme, each direction, and what opens inside. */
export const CARD_LOOKS: readonly Look[] = [
  card('person', 'cards', 'juan-guaido', 'full=1'),
  card('person-dark', 'cards', 'nicolas-maduro', 'full=1&theme=dark'),
  card('weapon', 'cards', 's-300'),
  card('organisation-dark-ru', 'cards', 'rosoboronexport', 'theme=dark&language=ru'),
  card('place-es', 'cards', 'caracas-airport', 'language=es'),
  { ...card('forced-colours', 'cards', 'maria-zakharova'), forcedColors: 'active' },
  card('pinned-no-date', 'cards', 'no page date, pinned, with Back'),
  card('refused', 'cards', 'refused: site'),
  pressed('menu', '.card-menu-button'),
  {
    ...card('menu-of-long-name', 'cards', 'caracas-airport', 'language=es&full=1'),
    act: (page) => page.locator('.card-menu-button').click(),
  },
  pressed('as-of-dark', '.as-of-button', 'theme=dark'),
  card('long-names', 'edges', 'Long names', 'full=1'),
  card('nothing-known', 'edges', 'No quote, no role, no event', 'full=1'),
  card('ten-disputes', 'edges', 'Ten disputes', 'full=1'),
  card('arabic-quote', 'edges', 'Arabic quote in an English card', 'full=1'),
  card('arabic-interface-dark', 'edges', 'Arabic interface', 'full=1&theme=dark'),
  { ...card('narrow', 'cards', 's-300'), size: { width: 280, height: 560 } },
];

function card(name: string, set: string, only: string, more = ''): Look {
  const query = new URLSearchParams(`set=${set}&${more}`);
  query.set('only', only);
  return { name: `card-${name}`, at: `index.html?${query}` };
}

function pressed(name: string, selector: string, more = ''): Look {
  return { ...card(name, 'cards', 'maria-zakharova', more), act: (page) => page.locator(selector).click() };
}
