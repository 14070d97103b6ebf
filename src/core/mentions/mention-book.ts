/**
 * Keeps the mentions of one page, haystack by haystack. Evidence is summed over the page, so adding, replacing or
 * removing a haystack costs the reading of that haystack, plus those others whose doubtful aliases are decided otherwise by it.
 */
import { primaryLanguage } from '../matching/is-in-language';
import { KIND } from '../matching/layout';
import type { Matcher } from '../matching/load-matcher';
import type { Match } from '../matching/start-search';
import type { Mention } from './mention';
import { addTo, type Bearer, type PageEvidence } from './page-evidence';
import { createHaystackReader, type Reading } from './read-haystack';
import { evidenceFor, weighEvidence } from './weigh-evidence';

export type MentionBook<K> = {
  /** Adds a haystack or replaces it. The text is read now and not kept. */
  put(key: K, text: string, matches: readonly Match[]): void;
  delete(key: K): void;
  /** Returns the haystacks whose mentions changed since the last call, each with all its mentions by start, [] for none. */
  settle(): ReadonlyMap<K, readonly Mention[]>;
};

export type MentionBookOptions = {
  readonly matcher: Matcher;
  /** The page's language as a BCP 47 tag; null when it does not say. */
  readonly language: string | null;
};

/** A haystack, and what was last told of it. */
type Entry<K> = { readonly key: K; reading: Reading; told: readonly Mention[] };

const SILENT: Reading = { said: [], candidates: [] };

/** Opens the book of a page. */
export function createMentionBook<K>({ matcher, language }: MentionBookOptions): MentionBook<K> {
  const page: PageEvidence = { bearers: new Map(), cues: new Map() };
  const read = createHaystackReader(matcher, page, primaryLanguage(language));
  const entries = new Map<K, Entry<K>>();
  const touched = new Set<Entry<K>>();

  return {
    put(key, text, matches) {
      const reading = read(text, matches);
      let entry = entries.get(key);
      if (!entry) {
        if (!reading.said.length) return;
        entry = { key, reading: SILENT, told: [] };
        entries.set(key, entry);
      }
      turn(entry, reading);
    },
    delete(key) {
      const entry = entries.get(key);
      if (entry) turn(entry, SILENT);
    },
    settle() {
      if (touched.size) decideAgain();
      const changed = new Map<K, readonly Mention[]>();
      for (const entry of touched) {
        const mentions = mentionsOf(entry.reading);
        if (!entry.reading.said.length) entries.delete(entry.key);
        if (!(mentions.length + entry.told.length)) continue;
        changed.set(entry.key, mentions);
        entry.told = mentions;
      }
      touched.clear();
      return changed;
    },
  };

  function turn(entry: Entry<K>, reading: Reading): void {
    // Added before the old is taken back: a word that both say would be forgotten in between.
    addTo(reading.said, 1);
    addTo(entry.reading.said, -1);
    entry.reading = reading;
    touched.add(entry);
  }

  /** Weighs the entities with doubtful aliases on the page; only haystacks whose verdict differs are redone. */
  function decideAgain(): void {
    const differing = new Set<Bearer>();
    for (const bearer of page.bearers.values()) {
      if (!bearer.hinted.count) continue;
      const verdict = weighEvidence(matcher, page, bearer);
      if (JSON.stringify(verdict) === JSON.stringify(bearer.verdict)) continue;
      bearer.verdict = verdict;
      differing.add(bearer);
    }
    if (!differing.size) return;
    for (const entry of entries.values()) {
      if (entry.reading.candidates.some(({ kind, bearer }) => kind > KIND.name && differing.has(bearer)))
        touched.add(entry);
    }
  }
}

function mentionsOf({ candidates }: Reading): readonly Mention[] {
  return candidates.flatMap((candidate) => {
    const { start, end, bearer, form } = candidate;
    const evidence = evidenceFor(candidate);
    return evidence ? [{ start, end, entity: bearer.id, alias: form.text, evidence }] : [];
  });
}
