/**
 * Whom a text names, by the rules that mark pages. It brings the matcher along, which no popup needs before: it is to be imported
 * where it is asked for.
 */
import { packedMatcher } from 'virtual:sidelight/matcher';
import type { EntityId } from '@/src/core/briefing/schema';
import { unpackMatcher } from '@/src/core/matching/unpack-matcher';
import { findMentions } from '@/src/core/mentions/find-mentions';

/** Returns whom a text names, in order, each once. A name that is doubtful by itself ("Mr. Bolton") is nobody's. `language`: a BCP 47 tag. */
export function namedIn(text: string, language: string): readonly EntityId[] {
  const matcher = unpackMatcher(packedMatcher, (ascii) => new TextEncoder().encode(ascii));
  return [...new Set(findMentions(matcher, text, { language }).map(({ entity }) => entity))];
}
