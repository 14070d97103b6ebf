/** What stands around a span that is marked with brackets. */
import { describe, expect, it } from 'vitest';
import { plain } from '@/src/core/matching/plain';
import {
  isDemonym,
  isInAddress,
  isWomansForm,
  lookAround,
  partisanPart,
  restOfWord,
} from '@/src/core/mentions/surroundings';

/** The text without its brackets, and where they stood. */
function parse(marked: string) {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return { text: marked.replace(/[[\]]/g, ''), start, end };
}

describe('what is joined to a name', () => {
  it.each([
    ['pro-[Maduro] crowds', 'pro-'],
    ['the Anti-[Maduro] line', 'Anti-'],
    ['про-[Мадуро]', 'про-'],
    ['anti‑[Maduro]', 'anti‑'],
    ['[Maduro]-backed forces', '-backed'],
    ['die [Maduro]-Regierung', '-Regierung'],
    ['das [Maduro]-Regime', '-Regime'],
    ['[Maduro]-Gegner', '-Gegner'],
    ['im [Maduro]-Lager', '-Lager'],
    ['ein [Maduro]-Kritiker', '-Kritiker'],
    ['the [Maduro]-led state', '-led'],
    ['the [Maduro]-aligned party', '-aligned'],
    ['the [Maduro]-allied party', '-allied'],
    ['the [Maduro]-administration', '-administration'],
    ['anti-US [Maduro]', undefined],
    ['then-[Bolton] manager', undefined],
    ['he said—[Bolton] was late', undefined],
    ['post-[Maduro] Venezuela', 'post-'],
    ['ANTI-[MADURO]', 'ANTI-'],
    ['neopro-[Maduro]', undefined],
    ['Wigan-[Bolton]', undefined],
    ['a pro [Maduro]', undefined],
    ['[Maduro]-erasure', undefined],
    ['[Maduro] and the Trump-backed', undefined],
    ['[Maduro]’s own-backed', undefined],
  ])('%s', (marked, expected) => {
    const { text, start, end } = parse(marked);
    expect(partisanPart(lookAround(text, { start, end }))).toBe(expected);
  });
});

describe('the word that a cue begins', () => {
  it.each([
    ['the [venezuel]ans left', 'venezuelans'],
    ['the [venezuel], they', 'venezuel'],
    ['[caracas] left', 'caracas'],
    ['[委内瑞拉]总统', '委内瑞拉'],
    ['[конституц]ионной ассамблеи', 'конституционной'],
  ])('%s', (marked, expected) => {
    const { text, start, end } = parse(marked);
    expect(text.slice(start, end + restOfWord(text, end))).toBe(expected);
  });
});

describe('a name that is part of something else', () => {
  it.each([
    ['@[Russia]', true],
    ['@somebody on [Russia]', false],
    ['#[Russia]', true],
    ['[Russia]@example.org', true],
    ['https://example.org/a/[Russia]', true],
    ['www.[Russia]', true],
    ['https://example.org/us-[russia]-talks', true],
    ['https://example.org/?q=[Russia]', true],
    ['href=/[Russia]', true],
    ['/world/[Russia]', true],
    ["'/world/[Russia]", true],
    ['[Russia].com', true],
    ['[Russia].Now', false],
    ['[Russia].y luego', false],
    ['(see www.example.org) [Russia]', false],
    ['EU/China/[Russia]', false],
    ['either/[Russia]', false],
    ['end.[Russia]', false],
    ['anti-[Russia]', false],
    ['[Russia]', false],
  ])('an address: %s', (marked, expected) => {
    const { text, start, end } = parse(marked);
    expect(isInAddress(text, start, lookAround(text, { start, end }))).toBe(expected);
  });

  it.each([
    ['[俄罗斯]人', true],
    ['[ロシア]語で', true],
    ['[中国]人民', false],
    ['[中国]人权', false],
    ['[中國]人權', false],
    ['[中国]人口', false],
    ['[中国]人事', false],
    ['[中国]人造卫星', false],
    ['[中国]家', true],
    ['[中国]家居', false],
    ['[中国]和日本人', false],
    ['[Russia]人', true],
    ['中国和[Russia]人们', true],
  ])('its people or its language: %s', (marked, expected) => {
    const { text, start, end } = parse(marked);
    expect(isDemonym(lookAround(text, { start, end }))).toBe(expected);
  });

  it.each([
    ['Trumpová', true],
    ['Trumpova\u0301', true],
    ['Trumpové', true],
    ['Trumpova', false],
    ['Trumpovými', false],
    ['Trump', false],
  ])('a woman’s form: %s', (surface, expected) => {
    expect(isWomansForm(plain(surface, 0))).toBe(expected);
  });
});
