/**
 * The card of each main person on pages of four dates, as a table: the roles of that day, the last event before it, and what
 * stands under “since then”. Written down from the briefing's data by eye, so that a change of data or rule shows here.
 */
import { expect, test } from 'vitest';
import { dossierAt } from '@/src/core/briefing/dossier-at';
import type { EdtfDate, EntityId } from '@/src/core/briefing/schema';
import { bundledBriefing } from './bundled-briefing';

const SPEAKS =
  'Spokesperson of the Russian Foreign Ministry, director of its Information and Press Department';
const ACTING = 'Acting president of Venezuela by his own oath, recognised by the US and others';
const ASSEMBLY = 'President of the opposition-led National Assembly';
const MADURO = 'President of Venezuela, his second term disputed';
const ADVISOR = 'US National Security Advisor';
const TRUMP = 'President of the United States';
const SPOKESMAN = 'Spokesman of Rosoboronexport';
const ENVOY = 'US Special Representative for Venezuela';

const MADURO_SINCE_2021 =
  'strategic-partnership-signed strategic-partnership-promulgated maduro-seized operation-absolute-resolve maduro-pleads-not-guilty hearing-postponed rodriguez-asks-end-of-sanctions';

type Row = readonly [
  person: string,
  page: string,
  roles: readonly string[],
  lastEvent: string,
  rolesSince: readonly string[],
  eventsSince: string,
];

const ROWS: readonly Row[] = [
  ['maria-zakharova', '2019-03-31', [SPEAKS], 'briefing-published', [], ''],
  ['maria-zakharova', '2021', [SPEAKS], 'briefing-published', [], ''],
  ['maria-zakharova', '2023-06', [SPEAKS], 'briefing-published', [], ''],
  ['maria-zakharova', '2026-02', [SPEAKS], 'briefing-published', [], ''],
  [
    'juan-guaido',
    '2019-03-31',
    [ACTING, ASSEMBLY],
    'guaido-barred',
    [`${ACTING} 2019-01-23/2023-01-05`],
    'guaido-loses-immunity uprising-attempt eu-drops-recognition interim-government-voted-out interim-government-ends guaido-in-miami',
  ],
  [
    'juan-guaido',
    '2021',
    [ACTING],
    'uprising-attempt',
    [`${ACTING} 2019-01-23/2023-01-05`],
    'eu-drops-recognition interim-government-voted-out interim-government-ends guaido-in-miami',
  ],
  ['juan-guaido', '2023-06', [], 'guaido-in-miami', [], ''],
  ['juan-guaido', '2026-02', [], 'guaido-in-miami', [], ''],
  [
    'nicolas-maduro',
    '2019-03-31',
    [MADURO],
    'power-rationing',
    [`${MADURO} 2019-01-10/2026-01-03`],
    `guaido-loses-immunity uprising-attempt pompeo-plane-claim bolton-payment-claim maduro-guerra-sanctioned bolton-in-lima new-team-of-specialists indictment-filed ${MADURO_SINCE_2021}`,
  ],
  [
    'nicolas-maduro',
    '2021',
    [MADURO],
    'indictment-filed',
    [`${MADURO} 2019-01-10/2026-01-03`],
    MADURO_SINCE_2021,
  ],
  [
    'nicolas-maduro',
    '2023-06',
    [MADURO],
    'indictment-filed',
    [`${MADURO} 2019-01-10/2026-01-03`],
    MADURO_SINCE_2021,
  ],
  [
    'nicolas-maduro',
    '2026-02',
    [],
    'maduro-pleads-not-guilty',
    [],
    'hearing-postponed rodriguez-asks-end-of-sanctions',
  ],
  [
    'john-bolton',
    '2019-03-31',
    [ADVISOR],
    'bolton-warns-external-actors',
    [`${ADVISOR} 2018-04~/2019-09-10`],
    'bolton-payment-claim bolton-in-lima bolton-out bolton-indicted',
  ],
  ['john-bolton', '2021', [], 'bolton-out', [], 'bolton-indicted'],
  ['john-bolton', '2023-06', [], 'bolton-out', [], 'bolton-indicted'],
  ['john-bolton', '2026-02', [], 'bolton-indicted', [], ''],
  [
    'donald-trump',
    '2019-03-31',
    [TRUMP],
    'zakharova-syria-reply',
    [`${TRUMP} 2017/2021`, `${TRUMP}, second term 2025/..`],
    'bolton-out obrien-named maduro-seized',
  ],
  [
    'donald-trump',
    '2021',
    [],
    'obrien-named',
    [`${TRUMP} 2017/2021`, `${TRUMP}, second term 2025/..`],
    'maduro-seized',
  ],
  ['donald-trump', '2023-06', [], 'obrien-named', [`${TRUMP}, second term 2025/..`], 'maduro-seized'],
  ['donald-trump', '2026-02', [`${TRUMP}, second term`], 'maduro-seized', [], ''],
  ['elliott-abrams', '2019-03-31', [ENVOY], 'abrams-s-300', [], ''],
  ['elliott-abrams', '2021', [], 'abrams-s-300', [], ''],
  ['elliott-abrams', '2023-06', [], 'abrams-s-300', [], ''],
  ['elliott-abrams', '2026-02', [], 'abrams-s-300', [], ''],
  // Quoted on 30 March 2019; nothing else of his post is known, so no later card gives him one.
  ['vyacheslav-davydenko', '2019-03-31', [SPOKESMAN], 'davydenko-on-deliveries', [], ''],
  ['vyacheslav-davydenko', '2021', [], 'davydenko-on-deliveries', [], ''],
  ['vyacheslav-davydenko', '2023-06', [], 'davydenko-on-deliveries', [], ''],
  ['vyacheslav-davydenko', '2026-02', [], 'davydenko-on-deliveries', [], ''],
];

const briefing = bundledBriefing();

test.each(ROWS)('%s on a page of %s', (person, page, roles, lastEvent, rolesSince, eventsSince) => {
  const dossier = dossierAt(briefing, person as EntityId, { pageDate: page as EdtfDate });
  expect(dossier?.asOf).toEqual({ date: page, basis: 'page' });
  expect(dossier?.roles.map(({ title }) => title.en)).toEqual(roles);
  expect(dossier?.around.at(-1)?.id).toBe(lastEvent);
  expect(dossier?.since.roles.map(({ title, period }) => `${title.en} ${period}`)).toEqual(rolesSince);
  expect(dossier?.since.events.map(({ id }) => id).join(' ')).toBe(eventsSince);
});
