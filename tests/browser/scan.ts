import type { Mention } from '@/src/core/mentions/mention';
import { startPageScanner } from '@/src/dom/page-scanner';
import { createPlacedMentions, type PlacedMentions } from '@/src/dom/placed-mentions';
import type { TextRun } from '@/src/dom/text-run';
import { smallMatcher } from './small-matcher';

const matcher = smallMatcher();

export type Scan = {
  readonly placed: PlacedMentions;
  /** Whether the matcher was asked for. */
  readonly isMatcherMade: () => boolean;
  /** Resolves when everything has been read once. */
  read(): Promise<void>;
  /** Resolves when everything that changed until now has been read; rejects when that takes longer than so many ms. */
  settled(withinMs?: number): Promise<void>;
  end(): void;
};

/** Follows a document, the test's own unless told otherwise, until `end`; `onFound` hears of each run with mentions; reads until there are `most`. */
export function startScan(
  page: Document = document,
  onFound: (run: TextRun) => void = () => {},
  most = Number.POSITIVE_INFINITY,
): Scan {
  const placed = createPlacedMentions();
  const end = new AbortController();
  let settles = 0;
  let isMatcherMade = false;
  startPageScanner({
    document: page,
    matcher: () => {
      isMatcherMade = true;
      return matcher;
    },
    language: 'en',
    signal: end.signal,
    onMentions: (run, mentions: readonly Mention[]) => {
      placed.set(run, mentions);
      onFound(run);
    },
    isEnough: () => placed.size >= most,
    onSettled: () => {
      settles++;
    },
  });
  return {
    placed,
    isMatcherMade: () => isMatcherMade,
    end: () => end.abort(),
    async read() {
      while (settles === 0) await new Promise((done) => setTimeout(done));
    },
    async settled(withinMs = 5_000) {
      // A change made now is reported in a microtask, so the settling that counts comes after it.
      await Promise.resolve();
      const before = settles;
      const deadline = performance.now() + withinMs;
      const marker = page.createComment(''); // makes sure there is something to settle
      page.documentElement.append(marker);
      marker.remove();
      while (settles === before) {
        if (performance.now() > deadline) throw new Error(`the scanner did not settle in ${withinMs} ms`);
        await new Promise((done) => setTimeout(done));
      }
    },
  };
}

/** Reads a document once more from its beginning, and resolves to its mentions, described; rejects as `settled` does. */
export async function describeFresh(page: Document = document, withinMs?: number): Promise<string[]> {
  const scan = startScan(page);
  await scan.settled(withinMs);
  scan.end();
  return describeMentions(scan.placed);
}

/** Describes mentions by where they stand, for comparing two scans of one document. */
export function describeMentions(placed: PlacedMentions): string[] {
  return [...placed.all()]
    .map(({ range, mention }) => {
      const start = `${pathOf(range.startContainer)}:${range.startOffset}`;
      const end = `${pathOf(range.endContainer)}:${range.endOffset}`;
      return `${mention.entity} ${start} – ${end}`;
    })
    .sort();
}

function pathOf(node: Node): string {
  const steps: number[] = [];
  for (let at: Node | null = node; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null) {
    const siblings = at.parentNode?.childNodes;
    steps.unshift(siblings ? [...siblings].indexOf(at as ChildNode) : -1);
  }
  return steps.join('/');
}

/** The texts of the mentions, in order of the document. */
export function texts(placed: PlacedMentions): string[] {
  return [...placed.all()].map(({ range }) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString();
  });
}
