/**
 * Reads and searches what the queue holds, a step at a time, and keeps the runs that have a match, so that they can be thrown away
 * when the page changes there. A run may be as long as a whole page, so it is read and searched in steps, too.
 */
import { primaryLanguage } from '@/src/core/matching/is-in-language';
import type { Matcher } from '@/src/core/matching/load-matcher';
import { createSearch, type Search } from '@/src/core/matching/start-search';
import type { Mention } from '@/src/core/mentions/mention';
import { createMentionBook, type MentionBook } from '@/src/core/mentions/mention-book';
import { MOST_MENTIONS } from '@/src/core/mentions/most-mentions';
import { isText, TEXTS } from './eligible-text';
import type { FollowedRoots } from './followed-roots';
import type { ReadingQueue } from './reading-queue';
import { type ReadRun, type RunReading, startRunReading } from './run-reading';
import type { TextRun } from './text-run';

/** Code units searched between two looks at the clock: about 0.1 ms. */
const SEARCH_STEP = 16_384;
/** Nodes of a run between two looks at the clock: about 0.2 ms. */
const RUN_STEP = 500;

/** What a step was: `short`, a run in one go; `long`, to be followed by a look at the clock; `none`, there was nothing to do. */
export type Step = 'short' | 'long' | 'none';

export type RunReader = {
  /** Takes one step. */
  advance(): Step;
  /** The page changed: what is being read may be wrong. */
  doubt(records: readonly MutationRecord[]): void;
  /** Has a text read again, and the run that it was in. */
  touch(node: Text): void;
  /** Throws a run away; those of its nodes that are still in the document are read again. */
  forget(run: TextRun): void;
  /** Throws away the runs of the texts in and below a node. */
  forgetBelow(node: Node): void;
  /** Decides who is meant; returns the runs whose mentions changed, each with all its mentions, [] for one that is gone. */
  settle(): ReadonlyMap<TextRun, readonly Mention[]>;
  /** Matches found since the last time. */
  readonly unsettled: number;
};

export type RunReaderOptions = {
  readonly document: Document;
  /** Asked for with the first text: many frames have none. */
  readonly matcher: () => Matcher;
  readonly language: string | null;
  readonly queue: ReadingQueue;
  readonly roots: FollowedRoots;
};

/** Creates the reader of a document. */
export function createRunReader({ document, matcher, language, queue, roots }: RunReaderOptions): RunReader {
  // Only of long runs and those with a match: most have none, and the garbage collector goes through all that is in here.
  const runOf = new WeakMap<Text, TextRun>();
  /** The texts of the last short run that was read; valid while the page stands still. */
  let justRead: readonly Text[] = [];
  let withText: { readonly search: Search; readonly book: MentionBook<TextRun> } | null = null;
  /** A long run that is being searched. */
  let searching: ReadRun | null = null;
  /** A run that is being read, and how many of its nodes were taken from the runs that they had been in. */
  let gathering: { readonly reading: RunReading; found: ReadRun | null; taken: number } | null = null;
  /** The page changed under a reading, so the next one is done in one go: a restless page would never be read. */
  let isHurried = false;
  let unsettled = 0;

  function advance(): Step {
    if (searching) {
      const { search } = tools();
      if (search.advance(SEARCH_STEP) || search.matches.length >= MOST_MENTIONS) {
        keep(searching);
        searching = null;
      }
      return 'long';
    }
    if (gathering) {
      gather(gathering);
      return 'long';
    }
    const next = queue.next();
    if (!next) return 'none';
    if (next === 'underway') return 'long';
    const isRun = 'run' in next;
    const node = isRun ? (next.run.nodes[0] as Text) : next;
    // What a page moved into another document belongs to that one.
    if (runOf.has(node) || justRead.includes(node) || node.ownerDocument !== document) return 'short';
    if (isRun) {
      for (let index = 0; index < next.run.nodes.length; index++) take(next, index);
      read(next);
      return 'short';
    }
    gathering = { reading: startRunReading(node), found: null, taken: 0 };
    gather(gathering);
    return 'long';
  }

  function gather(of: NonNullable<typeof gathering>): void {
    const most = isHurried ? Number.POSITIVE_INFINITY : RUN_STEP;
    of.found ??= of.reading.advance(most);
    if (!of.found) return;
    for (const end = Math.min(of.taken + most, of.found.run.nodes.length); of.taken < end; of.taken++)
      take(of.found, of.taken);
    if (of.taken < of.found.run.nodes.length) return;
    gathering = null;
    isHurried = false;
    read(of.found);
  }

  /** Takes a text out of the run that it was in before. */
  function take(found: ReadRun, index: number): void {
    const node = found.run.nodes[index] as Text;
    // The new run owns only the nodes from here on, so forgetting the old one does no harm to those before.
    forgetAt(node);
    queue.drop(node);
    if (isLong(found)) runOf.set(node, found.run);
  }

  function read(found: ReadRun): void {
    const { run, text } = found;
    const { search } = tools();
    search.begin(text);
    if (isLong(found)) {
      searching = found;
    } else {
      search.advance(SEARCH_STEP);
      justRead = run.nodes;
      if (search.matches.length === 0) return;
      for (const node of run.nodes) runOf.set(node, run);
      keep(found);
    }
    roots.house(run);
  }

  function keep({ run, text }: ReadRun): void {
    const { search, book } = tools();
    unsettled += search.matches.length;
    book.put(run, text, search.matches);
  }

  function tools() {
    withText ??= {
      search: createSearch(matcher(), primaryLanguage(language)),
      book: createMentionBook({ matcher: matcher(), language }),
    };
    return withText;
  }

  function forget(run: TextRun): void {
    if (searching?.run === run) searching = null;
    for (const node of run.nodes) {
      if (runOf.get(node) === run) runOf.delete(node);
      if (node.isConnected) queue.touch(node);
    }
    roots.evict(run);
    withText?.book.delete(run);
  }

  function forgetAt(node: Text): void {
    const run = runOf.get(node);
    if (run) forget(run);
  }

  return {
    advance,
    doubt(records) {
      justRead = [];
      if (!gathering || !records.some(gathering.reading.isTouchedBy)) return;
      const { reading, found } = gathering;
      gathering = null;
      isHurried = true;
      if (found) forget(found.run);
      queue.touch(reading.node);
    },
    touch(node) {
      forgetAt(node);
      queue.touch(node);
    },
    forget,
    forgetBelow(node) {
      if (isText(node)) return forgetAt(node);
      const walker = document.createTreeWalker(node, TEXTS);
      for (let text = walker.nextNode(); text; text = walker.nextNode()) forgetAt(text as Text);
    },
    settle() {
      unsettled = 0;
      return withText?.book.settle() ?? new Map();
    },
    get unsettled() {
      return unsettled;
    },
  };
}

/** Tells whether a run takes more than one step. */
function isLong({ run, text }: ReadRun): boolean {
  return run.nodes.length > RUN_STEP || text.length > SEARCH_STEP;
}
