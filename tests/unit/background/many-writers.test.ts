/**
 * P12: whatever contexts command at once, and however storage takes its time, what is stored in the end is what the
 * acknowledged commands give one after the other, in the order they came. (Not in the order of the answers: that to a switch
 * waits for open tabs, beside the turns.)
 */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createFactKeeper, type FactKeeper } from '@/src/background/fact-keeper';
import { createSiteKeeper, type SiteKeeper } from '@/src/background/site-keeper';
import type { EntityId } from '@/src/core/briefing/schema';
import { type MutedName, withMuted, withoutMuted } from '@/src/core/kept/muted-names';
import { DEFAULT_SETTINGS, type Settings } from '@/src/core/kept/settings';
import { type SiteRules, withSite } from '@/src/core/sites/site-rules';
import { createTurns } from '@/src/extension/in-turn';
import { mutedNamesItem, readSettings, siteRulesItem } from '@/src/extension/kept-items';
import fc from '@/tests/random-inputs';
import { long } from '../../long';

type State = {
  readonly rules: SiteRules;
  readonly muted: readonly MutedName[];
  readonly settings: Settings;
};
type Keepers = { readonly facts: FactKeeper; readonly sites: SiteKeeper };
type Command = {
  readonly says: string;
  readonly run: (keepers: Keepers) => Promise<unknown>;
  readonly apply: (state: State) => State;
};

const START: State = { rules: {}, muted: [], settings: DEFAULT_SETTINGS };

const name = (alias: string): MutedName => ({ entity: 's-300' as EntityId, alias, site: null });
const alias = fc.constantFrom('S-300', 'S-300V', 'С-300');
const scope = fc.constantFrom('a.com', 'www.a.com', '=www.a.com', 'b.com', '*');

const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(scope, fc.boolean()).map(([key, on]) => setSite(key, on)) },
  { weight: 2, arbitrary: fc.constantFrom(150, 400, 700).map(setDwell) },
  { weight: 2, arbitrary: alias.map(mute) },
  { weight: 2, arbitrary: alias.map(unmute) },
  { weight: 1, arbitrary: fc.constantFrom(150, 700).map(importDwell) },
  { weight: 1, arbitrary: fc.constant(reset()) },
);

beforeEach(() => {
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async () => []) as never);
});

test('commands at once end as one after the other (F26)', async () => {
  const { local } = fakeBrowser.storage;
  const { get, set, remove } = local;
  await fc.assert(
    fc
      .asyncProperty(
        fc.scheduler(),
        fc.array(command, { minLength: 1, maxLength: 30 }),
        async (order, commands) => {
          // Each access to storage takes as long as the scheduler likes.
          const slow = { get, set, remove } as unknown as Record<
            string,
            (...args: unknown[]) => Promise<unknown>
          >;
          for (const [method, real] of Object.entries(slow)) {
            Object.assign(local, {
              [method]: order.scheduleFunction((...args: unknown[]) => real.apply(local, args)),
            });
          }
          const inTurn = createTurns();
          const keepers = {
            facts: createFactKeeper(inTurn),
            sites: createSiteKeeper(inTurn, async () => {}),
          };
          const acknowledged = new Set<Command>();
          const all = commands.map((one) => one.run(keepers).then(() => acknowledged.add(one)));
          await order.waitFor(Promise.all(all));
          Object.assign(local, { get, set, remove });
          expect(acknowledged.size).toBe(new Set(commands).size);
          const expected = commands.reduce((state, { apply }) => apply(state), START);
          expect(await stored()).toEqual(expected);
        },
      )
      .beforeEach(async () => {
        Object.assign(local, { get, set, remove });
        fakeBrowser.reset();
      }),
    { numRuns: long ? 2_000 : 40 },
  );
});

async function stored(): Promise<State> {
  const [rules, muted, settings] = await Promise.all([
    siteRulesItem.getValue(),
    mutedNamesItem.getValue(),
    readSettings(),
  ]);
  return { rules, muted, settings };
}

function setSite(key: string, on: boolean): Command {
  return {
    says: `${key} ${on}`,
    run: ({ sites }) => sites.setSite(key, on, { privateWindow: null }),
    apply: (state) => ({ ...state, rules: withSite(state.rules, key, on) }),
  };
}

function setDwell(dwellMs: number): Command {
  const value = dwellMs as Settings['dwellMs'];
  return {
    says: `dwell ${dwellMs}`,
    run: ({ facts }) => facts.changeSetting('dwellMs', value),
    apply: (state) => ({ ...state, settings: { ...state.settings, dwellMs: value } }),
  };
}

function mute(word: string): Command {
  return {
    says: `mute ${word}`,
    run: ({ facts }) => facts.mute(name(word)),
    apply: (state) => ({ ...state, muted: withMuted(state.muted, name(word)) }),
  };
}

function unmute(word: string): Command {
  return {
    says: `unmute ${word}`,
    run: ({ facts }) => facts.unmute(name(word)),
    apply: (state) => ({ ...state, muted: withoutMuted(state.muted, name(word)) }),
  };
}

function importDwell(dwellMs: number): Command {
  const facts = { dwellMs: { v: 1, value: dwellMs }, siteRules: { v: 1, value: { 'c.com': 'off' } } };
  return {
    says: `import ${dwellMs}`,
    run: (keepers) => keepers.facts.importFile(JSON.stringify({ format: 'sidelight', version: 1, facts })),
    apply: (state) => ({
      ...state,
      rules: { 'c.com': 'off' },
      settings: { ...state.settings, dwellMs: dwellMs as Settings['dwellMs'] },
    }),
  };
}

function reset(): Command {
  return { says: 'reset', run: ({ facts }) => facts.reset(), apply: () => START };
}
