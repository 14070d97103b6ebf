/**
 * Keeps settings and site rules in step with the reader's other devices through `storage.sync`, if the reader wants that.
 * Everybody goes on reading `storage.local`; this is its mirror in the browser's account.
 */
import { browser } from 'wxt/browser';
import { type KeptFact, readStored, toStored } from '@/src/core/kept/kept-fact';
import { isRecord, isSameJson, mergeKept, type Values } from '@/src/core/kept/merge-kept';
import { fromChunks, HEAD_KEY, staleChunks, toChunks } from '@/src/core/kept/sync-chunks';
import { SYNCED_ITEMS } from '@/src/extension/all-kept-items';
import type { InTurn } from '@/src/extension/in-turn';
import { agreedItem, syncFailedItem } from '@/src/extension/items';
import { setKept } from '@/src/extension/kept-item';
import { settingItem } from '@/src/extension/kept-items';
import { createLatest } from './latest';
import { unawaited } from './unawaited';

/** One write for a burst of changes: far below the 120 a minute that browsers allow, and within a worker's life. */
const DEBOUNCE_MS = 2_000;

const FACTS = SYNCED_ITEMS.map(({ fact }) => fact);

/** Starts the mirror. What a background left undone when it was ended is done at its next start. */
export function startSyncMirror(inTurn: InTurn): void {
  const follow = createLatest(() => syncStep(inTurn));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const step = () => {
    clearTimeout(timer);
    timer = undefined;
    unawaited(follow());
  };
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'sync') step();
    const isOurs = area === 'local' && ['sync', ...FACTS.map(({ key }) => key)].some((key) => key in changes);
    if (isOurs) timer ??= setTimeout(step, DEBOUNCE_MS);
  });
  step();
}

/** Takes over what other devices changed, and sends what changed here. Only what is written here takes a turn: no write waits for the account. */
export async function syncStep(inTurn: InTurn): Promise<void> {
  if (!(await settingItem('sync').getValue())) return;
  const items = await browser.storage.sync.get().catch(() => null);
  if (!items) return syncFailedItem.setValue(true);
  const text = fromChunks(items);
  // Another device's pieces arrive one by one: writing now would overwrite those on their way.
  if (text === null && HEAD_KEY in items) return;
  const account = parsed(text);
  const theirs = readFacts(account ?? {});
  const without = (values: Values) => omit(values, Object.keys(theirs.newer));
  const merged = await inTurn(async () => {
    if (!(await settingItem('sync').getValue())) return null;
    const mine = without(readFacts(await browser.storage.local.get(FACTS.map(({ key }) => key))).values);
    const agreed = without(await agreedItem.getValue());
    const both = mergeKept(agreed, mine, account ? theirs.values : agreed);
    await takeOver(both, mine);
    return both;
  });
  if (!merged) return;
  const told = account !== null && isSameJson(merged, theirs.values);
  const failed = !told && !(await tell({ ...storedOf(merged), ...theirs.newer }, items));
  await syncFailedItem.setValue(failed);
  if (!failed) await agreedItem.setValue(merged);
}

type Facts = {
  /** The values that are there and understood. */
  readonly values: Values;
  /** Facts of a newer version, as they are stored: passed on untouched. */
  readonly newer: Values;
};

function readFacts(stored: Values): Facts {
  const found = FACTS.map((fact) => ({ key: fact.key, ...readStored(fact, stored[fact.key]) }));
  const understood = found.filter(({ is }) => is !== 'missing' && is !== 'newer');
  const newer = found.filter(({ is }) => is === 'newer');
  return {
    values: Object.fromEntries(understood.map(({ key, value }) => [key, value])),
    newer: Object.fromEntries(newer.map(({ key }) => [key, stored[key]])),
  };
}

async function takeOver(merged: Values, mine: Values): Promise<void> {
  const changed = FACTS.filter(({ key }) => !isSameJson(merged[key], mine[key]));
  if (changed.length === 0) return;
  // What was reset elsewhere gets its default here.
  await setKept(
    new Map(changed.map((fact) => [fact, fact.key in merged ? merged[fact.key] : fact.keep(undefined)])),
  );
}

function omit(values: Values, keys: readonly string[]): Values {
  return Object.fromEntries(Object.entries(values).filter(([key]) => !keys.includes(key)));
}

function storedOf(values: Values): Values {
  const known = FACTS.filter(({ key }) => key in values);
  return Object.fromEntries(
    known.map((fact: KeptFact<unknown>) => [fact.key, toStored(fact, values[fact.key])]),
  );
}

/** Writes to the account; false when it does not fit or the browser refuses. */
async function tell(stored: Values, before: Readonly<Record<string, unknown>>): Promise<boolean> {
  const items = toChunks(JSON.stringify(stored));
  if (!items) return false;
  try {
    await browser.storage.sync.set(items);
    await browser.storage.sync.remove(staleChunks(Object.keys(before), items));
    return true;
  } catch {
    return false;
  }
}

/** `null` for nothing, and for what is spoilt: it does not say that others took back what they had. */
function parsed(text: string | null): Values | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}
