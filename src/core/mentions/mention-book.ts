/**
 * Keeps the mentions of one page, haystack by haystack. Evidence is summed over the page, so adding, replacing or
 * removing a haystack costs what that haystack costs, plus those others whose doubtful aliases change sides by it.
 */
import { primaryLanguage } from '../matching/is-in-language';
import { entityIdAt, type Matcher } from '../matching/load-matcher';
import type { Match } from '../matching/start-search';
import type { Mention } from './mention';
import { addTo } from './page-evidence';
import { type Candidate, type Reading, readHaystack } from './read-haystack';
import { evidenceFor, REFUSED, type Verdict, weighEvidence } from './weigh-evidence';

export type MentionBook<K> = {
  /** Adds a haystack or replaces it. The text is read now and not kept. */
  put(key: K, text: string, matches: readonly Match[]): void;
  delete(key: K): void;
  /** Returns the haystacks whose mentions changed since the last call, with all their mentions by start; none as []. */
  settle(): ReadonlyMap<K, readonly Mention[]>;
};

export type MentionBookOptions = {
  readonly matcher: Matcher;
  /** The page's language as a BCP 47 tag; null when it does not say. */
  readonly language: string | null;
};

/** Opens the book of a page. */
export function createMentionBook<K>({ matcher, language }: MentionBookOptions): MentionBook<K> {
  const pageLanguage = primaryLanguage(language);
  const readings = new Map<K, Reading>();
  const shown = new Map<K, readonly Mention[]>();
  const page = {
    named: new Map<number, number>(),
    forms: new Map<string, number>(),
    hinted: new Map<number, number>(),
    others: new Map<number, number>(),
    namesakes: new Map<number, number>(),
    cues: new Map<string, number>(),
  };
  // Which haystacks hold doubtful aliases of an entity, and what was last decided about them.
  const doubtful = new Map<number, Set<K>>();
  const verdicts = new Map<number, { verdict: Verdict; key: string }>();
  const touched = new Set<K>();
  let evidenceChanged = false;

  return {
    put(key, text, matches) {
      withdraw(key);
      const reading = readHaystack(matcher, text, matches, pageLanguage);
      touched.add(key);
      if (reading.candidates.length === 0 && reading.notes.length === 0) return;
      readings.set(key, reading);
      add(reading, 1);
      for (const { entity } of reading.candidates.filter(isDoubtful)) {
        doubtful.set(entity, (doubtful.get(entity) ?? new Set()).add(key));
      }
    },
    delete(key) {
      if (withdraw(key)) touched.add(key);
    },
    settle() {
      if (evidenceChanged) decideAgain();
      const changed = new Map<K, readonly Mention[]>();
      for (const key of touched) {
        const before = shown.get(key) ?? [];
        const mentions = mentionsOf(readings.get(key));
        if (before.length === 0 && mentions.length === 0) continue;
        changed.set(key, mentions);
        if (mentions.length > 0) shown.set(key, mentions);
        else shown.delete(key);
      }
      touched.clear();
      return changed;
    },
  };

  function withdraw(key: K): boolean {
    const reading = readings.get(key);
    if (!reading) return false;
    readings.delete(key);
    add(reading, -1);
    for (const { entity } of reading.candidates.filter(isDoubtful)) {
      // A reading may name an entity twice.
      const holders = doubtful.get(entity);
      holders?.delete(key);
      if (holders?.size === 0) doubtful.delete(entity);
    }
    return true;
  }

  function add({ notes }: Reading, times: 1 | -1): void {
    for (const { sum, key } of notes) addTo(page[sum] as Map<number | string, number>, key, times);
    evidenceChanged ||= notes.length > 0;
  }

  /** Only entities with doubtful aliases on the page are weighed; only where the verdict differs is anything redone. */
  function decideAgain(): void {
    evidenceChanged = false;
    for (const [entity, holders] of doubtful) {
      const verdict = weighEvidence(matcher, page, entity);
      const key = JSON.stringify(verdict);
      if (verdicts.get(entity)?.key === key) continue;
      verdicts.set(entity, { verdict, key });
      for (const holder of holders) touched.add(holder);
    }
  }

  function mentionsOf(reading: Reading | undefined): readonly Mention[] {
    return (reading?.candidates ?? []).flatMap((candidate) => {
      const verdict = verdicts.get(candidate.entity)?.verdict ?? REFUSED;
      const evidence = evidenceFor(candidate, verdict);
      if (!evidence) return [];
      const { start, end, entity, surface } = candidate;
      return [{ start, end, entity: entityIdAt(matcher, entity), alias: surface, evidence }];
    });
  }
}

const isDoubtful = (candidate: Candidate): boolean => candidate.strength !== 'name';
