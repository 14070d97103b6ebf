/** One card, by what it shows and asks for; its frame is noted, not drawn. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { CardFrame } from '@/src/annotator/card-frame';
import type { CardHost } from '@/src/annotator/card-host';
import { openCard } from '@/src/annotator/open-card';
import type { Dossier } from '@/src/core/briefing/dossier';
import type { EdtfDate, EntityId } from '@/src/core/briefing/schema';
import type { PageDate } from '@/src/core/chronology/page-date';
import type { Answers } from '@/src/extension/calls';
import type { EntityCardProps, RefusalFailure } from '@/src/ui/card/card-props';

const ONE = 'juan-guaido' as EntityId;
const OTHER = 'nicolas-maduro' as EntityId;
const THIRD = 'john-bolton' as EntityId;
const DAY = '2019-02-23' as EdtfDate;
const PAGE_DATE: PageDate = { date: '2019-03-31' as EdtfDate, from: 'meta', updated: null };
const SITES = { site: 'euronews.com', page: 'euronews.com' };
const MENTION = { entity: ONE, alias: 'Guaidó', evidence: { by: 'name' } } as const;

/** What the card is given to answer with, and what it did. */
function open(how: { isSheet?: boolean; takesFocus?: boolean; lacks?: 'dossier' | 'words' | 'code' } = {}) {
  const shown: EntityCardProps[] = [];
  const did: string[] = [];
  const note = (what: string) => () => void did.push(what);
  const answers = {
    dossier: async (entity: EntityId, day: EdtfDate | null): Promise<Dossier | null> =>
      how.lacks === 'dossier'
        ? null
        : ({ entity: { id: entity }, asOf: { date: day ?? PAGE_DATE.date } } as Dossier),
    failure: null as RefusalFailure | null,
  };
  const frame: CardFrame = {
    show(props) {
      shown.push(props);
      did.push('show');
    },
    update: (props) => void shown.push(props),
    pin: note('pin'),
    focus: note('focus'),
    close: note('close frame'),
    rect: () => ({ x: 1 }) as DOMRect,
    holdsFocus: () => true,
    foldUp: () => false,
    settle: () => {},
    lose: () => {},
  };
  const host = { open: () => frame, language: () => ({}) } as unknown as CardHost;
  const card = openCard({
    target: { mention: MENTION },
    page: {
      dossiers: {
        prefetch: () => {},
        get: (entity) => answers.dossier(entity, null),
        getAsOf: (entity, day) => answers.dossier(entity, day),
        pageDate: () => PAGE_DATE,
      },
      words: {
        get: async () => (how.lacks === 'words' ? null : ({} as Answers['words'])),
        forget: () => {},
      },
      entities: () => new Set([ONE]),
      refusals: {
        sites: () => SITES,
        prefetch: async () => {},
        change: async ({ what, entity, alias }, undo) => {
          did.push(`${undo ? 'allow' : 'refuse'} ${what} ${entity} ${alias}`);
          return answers.failure;
        },
      },
    },
    host: async () => {
      did.push('ask');
      return how.lacks === 'code' ? null : host;
    },
    anchor: {} as never,
    isSheet: how.isSheet ?? false,
    takesFocus: how.takesFocus ?? false,
    onClose: note('close'),
    onPin: (pinned) => void did.push(pinned ? 'pinned' : 'unpinned'),
    onRefuse: note('refused'),
  });
  const now = () => shown.at(-1) as EntityCardProps;
  return { card, answers, shown, did, now };
}

/** All that has been answered is done. */
const settled = () => new Promise((done) => setTimeout(done));

let told: unknown[] = [];
beforeEach(() => {
  told = [];
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    told.push(message);
    return null;
  });
});

test('it is shown once its dossier is here, and takes the focus only if it is to', async () => {
  const { did, now, card } = open();
  expect(card.rect()).toBeUndefined();
  expect(card.holdsFocus()).toBeFalsy();
  await settled();
  expect(did).toEqual(['ask', 'show']);
  expect(card.rect()).toEqual({ x: 1 });
  expect(card.holdsFocus()).toBe(true);
  expect(now()).toMatchObject({ mention: MENTION, pageDate: PAGE_DATE, sites: SITES, pinned: false });
  const other = open({ takesFocus: true });
  await settled();
  expect(other.did).toEqual(['ask', 'show', 'focus']);
});

test('closed before the answer it shows nothing', async () => {
  const { card, did } = open();
  card.close();
  await settled();
  expect(did).toEqual(['ask']);
});

test('it turns to other entities and back; only its own has been marked', async () => {
  const { now, did } = open();
  await settled();
  expect(now().onBack).toBeUndefined();
  now().onOpenEntity(OTHER);
  await settled();
  now().onOpenEntity(THIRD);
  await settled();
  expect(now().dossier.entity.id).toBe(THIRD);
  now().onBack?.();
  await settled();
  expect(now().dossier.entity.id).toBe(OTHER);
  expect(now().mention).toBeUndefined();
  now().onBack?.();
  await settled();
  expect(now().dossier.entity.id).toBe(ONE);
  expect(now().mention).toBe(MENTION);
  expect(now().onBack).toBeUndefined();
  expect(did.filter((what) => what === 'show')).toHaveLength(1);
});

test('the reader’s day goes along to other entities and back, until it is the page’s again', async () => {
  const { now } = open();
  const day = async () => {
    await settled();
    return now().dossier.asOf.date;
  };
  await settled();
  now().onAsOf?.(DAY);
  expect(await day()).toBe(DAY);
  now().onOpenEntity(OTHER);
  expect(await day()).toBe(DAY);
  now().onBack?.();
  expect(await day()).toBe(DAY);
  now().onAsOf?.(null);
  expect(await day()).toBe(PAGE_DATE.date);
});

test('the last turn counts, whichever is answered first', async () => {
  const { now, answers, shown } = open();
  await settled();
  const { dossier } = answers;
  const late: (() => void)[] = [];
  answers.dossier = async (entity, day) => {
    if (entity === OTHER) await new Promise<void>((done) => late.push(done));
    return dossier(entity, day);
  };
  now().onOpenEntity(OTHER);
  now().onAsOf?.(DAY);
  await settled();
  late[0]?.();
  await settled();
  expect(shown.map((props) => `${props.dossier.entity.id} ${props.dossier.asOf.date}`)).toEqual([
    `${ONE} ${PAGE_DATE.date}`,
    `${ONE} ${DAY}`,
  ]);
});

test('what nobody knows turns nothing, and the card goes on', async () => {
  const { now, answers, did, shown } = open();
  await settled();
  const { dossier } = answers;
  answers.dossier = async () => null;
  now().onOpenEntity(OTHER);
  await settled();
  expect(shown).toHaveLength(1);
  expect(did).not.toContain('close');
  answers.dossier = dossier;
  answers.failure = 'full';
  now().onRefuse?.('alias');
  await settled();
  expect(now().refusalFailed).toBe('full');
});

test.each(['dossier', 'words', 'code'] as const)(
  'without its %s it asks four times more, and goes',
  async (lacks) => {
    const { did } = open({ lacks });
    await settled();
    expect(did).toEqual([...Array(5).fill('ask'), 'close']);
  },
);

test('where the extension is gone it asks once', async () => {
  const { id } = fakeBrowser.runtime;
  Object.assign(fakeBrowser.runtime, { id: undefined });
  const { did } = open({ lacks: 'dossier' });
  await settled();
  Object.assign(fakeBrowser.runtime, { id });
  expect(did).toEqual(['ask', 'close']);
});

test('it is pinned and let go, and a sheet is not', async () => {
  const { now, did } = open();
  await settled();
  now().onPin?.(true);
  expect(did.slice(2)).toEqual(['pin', 'pinned']);
  expect(now().pinned).toBe(true);
  now().onPin?.(false);
  expect(did.slice(4)).toEqual(['unpinned']);
  expect(now().pinned).toBe(false);
  const sheet = open({ isSheet: true });
  await settled();
  expect(sheet.now()).toMatchObject({ presentation: 'sheet' });
  expect(sheet.now().onPin).toBeUndefined();
});

test('a refusal is said at once, of the word’s own entity, and taken back', async () => {
  const { card, now, did } = open();
  await settled();
  now().onOpenEntity(OTHER);
  await settled();
  expect(now().onUndo).toBeUndefined();
  now().onRefuse?.('alias');
  expect(now().refused).toBe('alias');
  expect(card.offersSite()).toBe(false);
  expect(did.slice(-2)).toEqual([`refuse alias ${ONE} Guaidó`, 'refused']);
  now().onUndo?.();
  expect(now().refused).toBeNull();
  expect(did.at(-1)).toBe(`allow alias ${ONE} Guaidó`);
  await settled();
  expect(did).not.toContain('close');
});

test('one that changed nothing is taken back and told of, until the next; the same for Undo', async () => {
  const { now, answers } = open();
  await settled();
  answers.failure = 'newer';
  now().onRefuse?.('here');
  await settled();
  expect(now()).toMatchObject({ refused: null, refusalFailed: 'newer' });
  answers.failure = null;
  now().onRefuse?.('here');
  expect(now()).toMatchObject({ refused: 'here', refusalFailed: null });
  await settled();
  answers.failure = 'unreachable';
  now().onUndo?.();
  expect(now()).toMatchObject({ refused: null, refusalFailed: null });
  await settled();
  expect(now()).toMatchObject({ refused: 'here', refusalFailed: 'unreachable' });
});

test('once the site is on again it goes, not before', async () => {
  const { card, now, did, answers } = open();
  await settled();
  now().onRefuse?.('site');
  await settled();
  expect(card.offersSite()).toBe(true);
  expect(did).not.toContain('close');
  answers.failure = 'full';
  now().onUndo?.();
  expect(now().refused).toBe('site');
  await settled();
  expect(did).not.toContain('close');
  expect(now()).toMatchObject({ refused: 'site', refusalFailed: 'full' });
  answers.failure = null;
  now().onUndo?.();
  await settled();
  expect(did.at(-1)).toBe('close');
});

test('closed meanwhile, it is drawn no more', async () => {
  const { card, now, did, answers, shown } = open();
  await settled();
  answers.failure = 'full';
  now().onRefuse?.('alias');
  card.close();
  expect(did.at(-1)).toBe('close frame');
  const drawn = shown.length;
  await settled();
  expect(shown).toHaveLength(drawn);
});

test('its ways into the timeline lead to where the article stands', async () => {
  const { now } = open();
  await settled();
  expect(now().timelineUrl({ entity: ONE })).toContain('asOf=2019-03-31');
  now().onOpenTimeline?.({ entity: ONE });
  expect(told).toEqual([{ call: 'openTimeline', request: { entity: ONE, asOf: PAGE_DATE.date } }]);
});
