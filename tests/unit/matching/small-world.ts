import type { EntityId } from '@/src/core/briefing/schema';
import type { Naming } from '@/src/core/matching/compile-matcher';

const id = (text: string) => text as EntityId;

/** People and places of nowhere, each named in a way that has a rule. */
export const smallWorld: Naming = {
  entities: [
    { id: id('oskar'), kind: 'person', gender: 'male' },
    { id: id('mira'), kind: 'person', gender: 'female' },
    { id: id('zembla'), kind: 'country' },
    { id: id('quorl'), kind: 'city' },
    { id: id('office'), kind: 'office' },
    { id: id('league'), kind: 'organisation' },
    { id: id('rocket'), kind: 'weapon' },
    { id: id('ono'), kind: 'person', gender: 'male' },
    { id: id('aids'), kind: 'organisation' },
  ] as unknown as Naming['entities'],
  names: [
    {
      entity: id('oskar'),
      alias: {
        en: ['Oskar Velden', 'Ozzie Velden'],
        ru: ['Оскар Вельден'],
        ar: ['أوسكار فيلدن'],
        ka: ['ოსკარ ველდენი'],
      },
      previousName: { en: ['Oskar Brandt'] },
      weakAlias: { en: ['Velden'], ru: ['Вельден'], ka: ['ველდენი'] },
      cues: { en: ['harbour*', 'lighthouse'], mul: ['velden party'] },
      company: [id('mira'), id('nobody')],
    },
    {
      entity: id('mira'),
      alias: { en: ['Mira Tovan'], es: ['Mira Tován'] },
      presumedAlias: { en: ['Tovan'], es: ['Tovan'] },
    },
    {
      entity: id('zembla'),
      alias: { en: ['Zembla', 'Zem'], de: ['Zemblaß'], hu: ['Zembla'], ar: ['الزمبلا', 'زمب'] },
    },
    {
      entity: id('quorl'),
      alias: { en: ['Quorl', 'Quorlington'], hu: ['Quorlington'], tr: ['Quorlington'] },
    },
    {
      entity: id('office'),
      alias: { en: ['Zemblan Harbour Master'] },
      weakAlias: { en: ['harbour master'], ru: ['начальник порта'] },
      cues: { mul: ['zemblan*'] },
    },
    { entity: id('league'), alias: { en: ['HQZ'], de: ['HQZ'], mul: ['LQX', 'H2Q'] } },
    { entity: id('rocket'), alias: { mul: ['S-77'] }, weakAlias: { en: ['S77'] } },
    { entity: id('ono'), alias: { mul: ['Oñó'], en: ['Ono the Great'] } },
    { entity: id('aids'), alias: { mul: ['HELP', 'Hel'] } },
  ] as unknown as Naming['names'],
  confusables: [
    {
      id: 'other-velden',
      label: { en: 'Rudi Velden' },
      not: [id('oskar'), id('nobody')],
      owns: { mul: ['Velden'] },
      alias: { en: ['Rudi Velden', 'VELD'] },
      cues: { en: ['accordion*'] },
    },
    { id: 'velden-lake', label: { en: 'lake' }, not: [id('oskar')], alias: { mul: ['Velden Lake'] } },
    { id: 'help-us', label: { en: 'help' }, not: [id('aids')], alias: { mul: ['help us'] } },
  ] as unknown as Naming['confusables'],
};
