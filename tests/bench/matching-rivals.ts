/**
 * What else finds many names in a text. None of them folds accents; each is given the text in small letters, and that is
 * counted, as it is for us. They find the names only, without boundaries where they know none.
 */
import { AhoCorasick as MonyoneAhoCorasick } from '@monyone/aho-corasick';
import OldAhoCorasick from 'ahocorasick';
import ModernAhoCorasick from 'modern-ahocorasick';

export type Rival = {
  readonly name: string;
  /** More aliases than this it cannot hold, or takes minutes to build. */
  readonly atMost: number;
  readonly build: (aliases: readonly string[]) => (text: string) => number;
};

export const RIVALS: readonly Rival[] = [
  { name: 'RegExp', atMost: 100_000, build: alternation },
  { name: 'token map', atMost: 1_000_000, build: tokenMap },
  {
    name: 'ahocorasick',
    atMost: 10_000,
    build(aliases) {
      const search = new OldAhoCorasick(lowered(aliases));
      return (text) => search.search(text.toLowerCase()).length;
    },
  },
  {
    name: 'modern-ahocorasick',
    atMost: 100_000,
    build(aliases) {
      const search = new ModernAhoCorasick(lowered(aliases));
      return (text) => search.search(text.toLowerCase()).length;
    },
  },
  {
    name: '@monyone/aho-corasick',
    atMost: 100_000,
    build(aliases) {
      const search = new MonyoneAhoCorasick(lowered(aliases));
      return (text) => search.matchInText(text.toLowerCase()).length;
    },
  },
];

const lowered = (aliases: readonly string[]): string[] => aliases.map((alias) => alias.toLowerCase());

function alternation(aliases: readonly string[]): (text: string) => number {
  const longestFirst = [...aliases].sort((one, other) => other.length - one.length);
  const pattern = new RegExp(`(?<!\\p{L})(?:${longestFirst.join('|')})(?!\\p{L})`, 'giu');
  return (text) => text.match(pattern)?.length ?? 0;
}

/** The first words of the aliases, each with the aliases that begin so. */
function tokenMap(aliases: readonly string[]): (text: string) => number {
  const byFirst = new Map<string, string[][]>();
  for (const alias of lowered(aliases)) {
    const words = alias.split(' ');
    const others = byFirst.get(words[0]!);
    if (others) others.push(words);
    else byFirst.set(words[0]!, [words]);
  }
  return (text) => {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    let found = 0;
    for (let at = 0; at < words.length; at++) {
      const candidates = byFirst.get(words[at]!);
      if (candidates?.some((each) => each.every((word, i) => words[at + i] === word))) found++;
    }
    return found;
  };
}
