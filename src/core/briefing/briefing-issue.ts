import type * as v from 'valibot';

/** Something wrong with a briefing, told to the person who edits it. */
export type BriefingIssue = {
  /** The file to open, from the briefing's folder: `entities/john-bolton.json`. */
  readonly file: string;
  /** The file and the place in it: `entities/john-bolton.json → context[1].sources`, `events.json → bolton-out.date`. */
  readonly path: string;
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
};

/** Builds an issue from the place in the file: keys and indexes; in a list's file the item's id comes first. */
export function issueAt(
  file: string,
  keys: readonly (string | number)[],
  message: string,
  fix: string,
): BriefingIssue {
  const place = keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
  return { file, path: place === '' ? file : `${file} → ${place.replace(/^\./, '')}`, message, fix };
}

/** Names the file that holds one part of a briefing; `value` is the item of a part that has one file each. */
export function fileOfPart(part: string, value?: unknown): string {
  const item = value as { id?: unknown; entity?: unknown } | null | undefined;
  if (part === 'index') return 'briefing.json';
  if (part === 'entities') return `entities/${item ? `${String(item.id ?? '?')}.json` : ''}`;
  if (part === 'names') return `names/${item ? `${String(item.entity ?? '?')}.json` : ''}`;
  return `${part}.json`;
}

/** Turns a schema issue into plain words. */
export function issueOfSchema(issue: v.BaseIssue<unknown>): BriefingIssue {
  const steps = issue.path ?? [];
  // The schema library takes a list for an entry whose keys are 0, 1, 2.
  const list = steps.findIndex((step) => Array.isArray(step.input) && typeof step.key === 'string');
  const path = list < 0 ? steps : steps.slice(0, list);
  const part = String(path[0]?.key ?? 'briefing');
  const ownFile = part === 'entities' || part === 'names';
  const file = fileOfPart(part, ownFile ? path[1]?.value : undefined);
  const item = path[1]?.value as { id?: unknown } | undefined;
  const id = !ownFile && typeof item?.id === 'string' ? [item.id] : [];
  const rest = path.slice(ownFile || id.length > 0 ? 2 : 1).map((step) => step.key as string | number);
  const keys = [...id, ...rest];
  return issueAt(file, keys, ...(list < 0 ? wordsOf(issue) : wordsOfList(issue, steps[list]?.key)));
}

const CHANGE = 'Change the value to what is expected.';

function wordsOf(issue: v.BaseIssue<unknown>): [message: string, fix: string] {
  const expected = plainKinds(issue.expected ?? '');
  if (issue.expected === 'never') return ['This key is not known here.', 'Check its spelling or remove it.'];
  if (issue.received === 'undefined') return ['Something required is missing.', `Add it: ${expected}.`];
  if (issue.kind === 'validation' || issue.type === 'union') {
    const found = /^(min_length|min_entries|union)$/.test(issue.type) ? '' : ` Found: ${issue.received}.`;
    return [`${issue.message[0]?.toUpperCase()}${issue.message.slice(1)}.${found}`, 'Write it that way.'];
  }
  const found = plainKinds(issue.received);
  if (issue.type === 'record') return byLanguage(found);
  return [`Expected ${expected}, found ${found}.`, wayTo(issue) ?? CHANGE];
}

/** What to write around a bare text; `null` where that is not all. */
function wayTo({ expected, received, path }: v.BaseIssue<unknown>): string | null {
  if (!received.startsWith('"')) return null;
  if (expected === 'Array') return 'Write [ ] around it.';
  const isCitation = path?.some(({ key }) => key === 'sources' || key === 'dateSources');
  return expected === 'Object' && isCitation ? `Write { "source": ${received} }.` : null;
}

function wordsOfList({ expected }: v.BaseIssue<unknown>, key: unknown): [message: string, fix: string] {
  const found = plainKinds('Array');
  if (expected !== 'never' && /^\d+$/.test(String(key))) return byLanguage(found);
  return [`Expected ${plainKinds('Object')}, found ${found}.`, CHANGE];
}

/** Every record of a briefing has languages as keys. */
function byLanguage(found: string): [message: string, fix: string] {
  return [`Expected an entry in { } with languages as keys, found ${found}.`, 'Write { "en": … } around it.'];
}

/** Says the schema library's types as an editor would. */
function plainKinds(kinds: string): string {
  const plain: Record<string, string> = {
    Array: 'a list in [ ]',
    Object: 'an entry in { }',
    string: 'a text in double quotes',
    boolean: 'true or false',
    null: 'nothing (null)',
  };
  if (plain[kinds] !== undefined) return plain[kinds];
  return kinds.replace(/^\((.*)\)$/, (_, all: string) => `one of ${all.replaceAll(' | ', ', ')}`);
}
