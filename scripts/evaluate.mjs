/**
 * Scores the finding of mentions against labelled excerpts.
 *
 *   npm run evaluate -- FILE.jsonl [--json] [--errors] [--by lang|entity] [--predictions OUT.jsonl]
 *
 * A line of the file is one excerpt: {id, lang, text, mentions: [{start, end, entity, optional?}],
 * traps: [{start, end, not, auto?}]}. Offsets are UTF-16. A mention is found when a predicted span of the same entity
 * overlaps it; a prediction is right when it overlaps a labelled span of its entity, neutral when that one is optional.
 * A trap is violated when a prediction overlaps it whose entity it names ("*" names all). Each excerpt is a page.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadMatcherOf } from './load-bundled-matcher.mjs';
import { loadTypeScript } from './load-typescript.mjs';

const USAGE =
  'usage: npm run evaluate -- FILE.jsonl [--json] [--errors] [--by lang|entity] [--predictions OUT.jsonl]';

const { options, file } = asked();
if (!file) stop(USAGE);
if (!existsSync(file)) stop(`There is no file ${file}.`);

const { findMentions } = await loadTypeScript('src/core/mentions/find-mentions.ts');
const matcher = await loadMatcherOf('venezuela-2019');
const excerpts = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map(readLine);
const scored = excerpts.map((excerpt) => {
  const language = excerpt.lang === 'mul' ? null : excerpt.lang;
  return scoreExcerpt(excerpt, findMentions(matcher, excerpt.text, { language }));
});

if (options.predictions) {
  const lines = scored.map(({ excerpt, predicted }) =>
    JSON.stringify({
      id: excerpt.id,
      mentions: predicted.map(({ start, end, entity }) => ({ start, end, entity })),
    }),
  );
  writeFileSync(options.predictions, `${lines.join('\n')}\n`);
}
const result = {
  excerpts: excerpts.length,
  ...rates(sum(scored.flatMap((each) => each.tallies))),
  traps: {
    labelled: trapRate(scored.flatMap((each) => each.traps.filter((trap) => !trap.auto))),
    automatic: trapRate(scored.flatMap((each) => each.traps.filter((trap) => trap.auto))),
  },
  by: Object.fromEntries(options.by.map((key) => [key, groupBy(scored, key)])),
};
if (options.json) console.log(JSON.stringify(result, null, 2));
else print(result);
if (options.errors) for (const each of scored) printErrors(each);

function asked() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        errors: { type: 'boolean' },
        by: { type: 'string', multiple: true, default: ['lang', 'entity'] },
        predictions: { type: 'string' },
      },
    });
    return { options: values, file: positionals[0] };
  } catch (error) {
    return stop(`${error.message}\n${USAGE}`);
  }
}

function readLine(line, index) {
  try {
    return JSON.parse(line);
  } catch (error) {
    return stop(`${file}, excerpt ${index + 1}: ${error.message}`);
  }
}

function stop(sentence) {
  console.error(sentence);
  process.exit(2);
}

function scoreExcerpt(excerpt, predicted) {
  const overlaps = (one, other) => one.start < other.end && other.start < one.end;
  const tallies = [];
  const tally = (entity, counts) => tallies.push({ lang: excerpt.lang, entity, ...counts });
  const missed = [];
  const wrong = [];
  for (const gold of excerpt.mentions) {
    if (gold.optional) continue;
    const found = predicted.filter((each) => each.entity === gold.entity && overlaps(each, gold));
    const strict = found.some((each) => each.start === gold.start && each.end === gold.end);
    tally(gold.entity, { required: 1, found: found.length > 0 ? 1 : 0, strict: strict ? 1 : 0 });
    if (found.length === 0) missed.push(gold);
  }
  for (const each of predicted) {
    const golds = excerpt.mentions.filter((gold) => gold.entity === each.entity && overlaps(each, gold));
    if (golds.some((gold) => !gold.optional)) tally(each.entity, { right: 1 });
    else if (golds.length === 0) {
      tally(each.entity, { wrong: 1 });
      wrong.push(each);
    }
  }
  const traps = (excerpt.traps ?? []).map((trap) => {
    const not = [trap.not].flat();
    const caught = predicted.filter(
      (each) =>
        overlaps(each, trap) && (not.includes('*') || not.includes(each.entity)) && !isTrueMention(each),
    );
    return { ...trap, auto: trap.auto === true, violated: caught.length > 0, caught };
  });
  return { excerpt, predicted, tallies, missed, wrong, traps };

  /** A trap may contain a true mention: that one is not what it forbids. */
  function isTrueMention(each) {
    return excerpt.mentions.some((gold) => gold.entity === each.entity && overlaps(each, gold));
  }
}

function sum(tallies) {
  const total = { required: 0, found: 0, strict: 0, right: 0, wrong: 0 };
  for (const tally of tallies) for (const key of Object.keys(total)) total[key] += tally[key] ?? 0;
  return total;
}

function rates(total) {
  const ratio = (part, whole) => (whole === 0 ? 1 : part / whole);
  return {
    ...total,
    precision: ratio(total.right, total.right + total.wrong),
    recall: ratio(total.found, total.required),
    strictRecall: ratio(total.strict, total.required),
  };
}

function trapRate(traps) {
  return { all: traps.length, violated: traps.filter((trap) => trap.violated).length };
}

function groupBy(scored, key) {
  const groups = new Map();
  for (const tally of scored.flatMap((each) => each.tallies)) {
    groups.set(tally[key], [...(groups.get(tally[key]) ?? []), tally]);
  }
  const sorted = [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(sorted.map(([name, tallies]) => [name, rates(sum(tallies))]));
}

function print(result) {
  const row = (name, each) =>
    `${name.padEnd(38)} ${each.precision.toFixed(4)}  ${each.recall.toFixed(4)}  ${each.strictRecall.toFixed(4)}  ` +
    `${String(each.required).padStart(5)} ${String(each.required - each.found).padStart(6)} ${String(each.wrong).padStart(6)}`;
  console.log(`${'precision'.padStart(48)}  recall  strict  required missed  wrong`);
  console.log(row(`${result.excerpts} excerpts`, result));
  for (const [key, groups] of Object.entries(result.by)) {
    console.log(`\nby ${key}`);
    for (const [name, each] of Object.entries(groups)) console.log(row(name, each));
  }
  const { labelled, automatic } = result.traps;
  console.log(
    `\ntrap violations: ${labelled.violated} of ${labelled.all} labelled by hand, ` +
      `${automatic.violated} of ${automatic.all} automatic`,
  );
}

function printErrors({ excerpt, missed, wrong, traps }) {
  const around = ({ start, end }) =>
    `${excerpt.text.slice(Math.max(0, start - 40), start)}[${excerpt.text.slice(start, end)}]${excerpt.text.slice(end, end + 30)}`.replace(
      /\s+/g,
      ' ',
    );
  for (const each of missed)
    console.log(`${excerpt.id} ${excerpt.lang} missed ${each.entity}: ${around(each)}`);
  for (const each of wrong)
    console.log(
      `${excerpt.id} ${excerpt.lang} wrong ${each.entity}: ${around(each)} ${JSON.stringify(each.evidence)}`,
    );
  for (const trap of traps) {
    if (trap.violated)
      console.log(
        `${excerpt.id} ${excerpt.lang} trap ${trap.caught.map((each) => each.entity)}: ${around(trap)}`,
      );
  }
}
