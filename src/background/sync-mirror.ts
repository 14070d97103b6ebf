/**
 * Keeps settings and site rules in step with the reader's other devices through `storage.sync`, if the reader wants that.
 * Everybody goes on reading `storage.local`; this is its mirror in the browser's account.
 */
import { browser } from 'wxt/browser';
import { type KeptFact, readStored, toStored } from '@/src/core/kept/kept-fact';
import { isRecord, isSameJson, mergeKept, type Values } from '@/src/core/kept/merge-kept';
import { fromChunks, HEAD_KEY, staleChunks, toChunks } from '@/src/core/kept/sync-chunks';
import { LINE_KEY, lastCommon, lineOf, type Told, toldBy, toldNext } from '@/src/core/kept/sync-line';
import { SYNCED_ITEMS } from '@/src/extension/all-kept-items';
import type { InTurn } from '@/src/extension/in-turn';
import { type SyncNotes, syncFailedItem, syncNotesItem } from '@/src/extension/items';
import { setKept } from '@/src/extension/kept-item';
import { settingItem } from '@/src/extension/kept-items';
import { wakeSoon } from '@/src/extension/wake-soon';
import { createLatest } from './latest';
import { unawaited } from './unawaited';

/** One write for a burst of changes: far below the 120 a minute that browsers allow, and within a worker's life. */
const DEBOUNCE_MS = 2_000;

/** Pieces that are no whole by then are what is left of two texts that were written at once. */
const WHOLE_WITHIN_MS = 10 * 60_000;

const FACTS = SYNCED_ITEMS.map(({ fact }) => fact);
const KEYS: readonly string[] = FACTS.map(({ key }) => key);

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
    const isOurs = area === 'local' && ['sync', ...KEYS].some((key) => key in changes);
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
  const notes = await syncNotesItem.getValue();
  // Another device's pieces arrive one by one: writing now would overwrite those on their way.
  if (text === null && HEAD_KEY in items && (await mayBecomeWhole(notes))) return;
  const account = parsed(text);
  const step = await inTurn(async () =>
    (await settingItem('sync').getValue()) ? mergeHere(account, notes) : null,
  );
  if (!step) return;
  const failed = !step.isTold && !(await tell(step.stored, items));
  await syncFailedItem.setValue(failed);
  if (failed) return;
  const { merged: agreed, told } = step;
  await inTurn(async () => {
    // All may have been reset meanwhile.
    if (await settingItem('sync').getValue())
      await syncNotesItem.setValue({ agreed, told, piecesSinceMs: null });
  });
}

/** Notes when pieces were first seen that are no whole, and tells whether the others may still be on their way. */
async function mayBecomeWhole(notes: SyncNotes): Promise<boolean> {
  const agoMs = Date.now() - (notes.piecesSinceMs ?? Number.NaN);
  // The clock may have been set back since.
  if (agoMs >= 0) return agoMs < WHOLE_WITHIN_MS;
  await syncNotesItem.setValue({ ...notes, piecesSinceMs: Date.now() });
  return true;
}

type Step = {
  readonly merged: Values;
  /** What the account is to hold. */
  readonly stored: Values;
  /** Whether it holds that already. */
  readonly isTold: boolean;
  /** What this device has told then. */
  readonly told: Told;
};

/** Merges what the account holds, if anything, with what is kept here, and keeps the outcome. */
async function mergeHere(account: Values | null, notes: SyncNotes): Promise<Step> {
  const line = lineOf(account);
  const told = notes.told ?? { device: crypto.randomUUID().slice(0, 8), seen: {}, before: null };
  const agreed = lastCommon(line, told, notes.agreed);
  const here = readFacts(await browser.storage.local.get([...KEYS]));
  const there = readFacts(account ?? {});
  // What a newer version wrote, here or there, stays as it is on either side, as does what only such a version knows.
  const isOurs = (key: string) =>
    KEYS.includes(key) && !here.newer.includes(key) && !there.newer.includes(key);
  const understood = (values: Values) => only(values, isOurs);
  const mine = understood(here.values);
  const theirs = understood(account ? there.values : agreed);
  const merged = mergeKept(understood(agreed), mine, theirs);
  await takeOver(merged, mine);
  const next = toldNext(line, told, theirs);
  const others = only(account ?? {}, (key) => !isOurs(key));
  const isTold = account !== null && isSameJson(merged, theirs);
  return {
    merged,
    stored: { ...storedOf(merged), ...others, [LINE_KEY]: { by: next.device, seen: next.seen } },
    isTold,
    told: isTold ? toldBy(line, told) : next,
  };
}

type Facts = {
  /** The values that are there and understood. */
  readonly values: Values;
  /** The keys of facts of a newer version. */
  readonly newer: readonly string[];
};

function readFacts(stored: Values): Facts {
  const found = FACTS.map((fact) => ({ key: fact.key, ...readStored(fact, stored[fact.key]) }));
  const understood = found.filter(({ is }) => is !== 'missing' && is !== 'newer');
  return {
    values: Object.fromEntries(understood.map(({ key, value }) => [key, value])),
    newer: found.filter(({ is }) => is === 'newer').map(({ key }) => key),
  };
}

async function takeOver(merged: Values, mine: Values): Promise<void> {
  const changed = FACTS.filter(({ key }) => !isSameJson(merged[key], mine[key]));
  if (changed.length === 0) return;
  await wakeSoon();
  // What was reset elsewhere gets its default here.
  await setKept(
    new Map(changed.map((fact) => [fact, fact.key in merged ? merged[fact.key] : fact.keep(undefined)])),
  );
}

function only(values: Values, isWanted: (key: string) => boolean): Values {
  return Object.fromEntries(Object.entries(values).filter(([key]) => isWanted(key)));
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
