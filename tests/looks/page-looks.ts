import type { Look } from './look';

const LAPTOP = { width: 1000, height: 700 };

/** What tells most of the pages: the popup, the options, the timeline, the welcome, the side panel. */
export const PAGE_LOOKS: readonly Look[] = [
  popup('on', 'On, with names'),
  popup('on-ar', 'On, with names', '&language=ar'),
  popup('off-dark', 'Off', '&theme=dark'),
  popup('no-permission-ar', 'No permission', '&language=ar'),
  { ...popup('search', 'On, with names'), act: (page) => page.keyboard.type('гуаидо') },
  {
    ...popup('search-partly', 'On, with names'),
    act: (page) => page.keyboard.type('russian troops in Venezuela'),
  },
  {
    name: 'options-full',
    at: 'index.html?set=options&state=full',
    part: '.options',
    size: { width: 800, height: 700 },
  },
  timeline('axis', '.axis', '#asOf=2019-03-31'),
  timeline('axis-dark', '.axis', '?theme=dark#entity=s-300&asOf=2019-03-31'),
  timeline('year', '.year', '#entity=s-300&asOf=2019-03-31'),
  {
    ...timeline('narrow', '.axis', '#event=guaido-sworn-in&asOf=2019-03-31'),
    size: { width: 360, height: 700 },
    // Landed, and then on a way of the reader's own: else the page is scrolled back to the entry while the picture is taken.
    act: async (page) => {
      await page.waitForFunction(() => document.activeElement !== document.body);
      await page.keyboard.press('Shift');
    },
  },
  { name: 'welcome', at: 'index.html?set=welcome', part: '.welcome', size: LAPTOP },
  { name: 'panel', at: 'index.html?set=panel', part: '#app', size: { width: 360, height: 640 } },
];

function popup(name: string, state: string, more = ''): Look {
  return { name: `popup-${name}`, at: `index.html?set=popup&page=${encodeURIComponent(state)}${more}` };
}

function timeline(name: string, part: string, place: string): Look {
  return { name: `timeline-${name}`, at: `timeline.html${place}`, part, size: LAPTOP };
}
