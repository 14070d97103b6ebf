/** What is thin: entities nobody speaks of, names nobody can find, sources that nothing is known from, texts that a language lacks. */
import { type BriefingIssue, issueAt } from '../briefing-issue';
import { referredTo } from '../check-references';
import type { Briefing, EntityId, Localised } from '../schema';
import type { LintRule } from './lint-rule';

/** Reports entities without quote, event or names, languages without a name, sources without use, and missing translations. */
export const coverage: LintRule = (briefing) => [
  ...briefing.entities.flatMap(({ id }) => [...thinEntity(id, briefing)]),
  ...idleSources(briefing),
  ...missingTranslations(briefing),
];

function* thinEntity(id: EntityId, { index, names, events, quotes }: Briefing): Generator<BriefingIssue> {
  const file = `entities/${id}.json`;
  const spoken = quotes.some(
    ({ about, speaker }) => about.includes(id) || ('entity' in speaker && speaker.entity === id),
  );
  if (!spoken) yield issueAt(file, [], `No quote is by or about “${id}”.`, 'Tie one to it, if there is one.');
  if (!events.some(({ entities }) => entities.includes(id))) {
    yield issueAt(file, [], `No event names “${id}”.`, 'Add it to the events it took part in.');
  }
  const own = names.find(({ entity }) => entity === id);
  if (own === undefined) {
    yield issueAt(
      file,
      [],
      `“${id}” has no file of names, so no page can mention it.`,
      `Add names/${id}.json.`,
    );
    return;
  }
  for (const lang of index.languages) {
    const found = [own.alias, own.presumedAlias, own.weakAlias].some((forms) => forms?.[lang] || forms?.mul);
    if (!found) yield issueAt(`names/${id}.json`, [], `“${id}” has no name in ${lang}.`, 'Add one.');
  }
}

function* idleSources(briefing: Briefing): Generator<BriefingIssue> {
  const cited = new Set(referredTo(briefing, 'source'));
  for (const { id } of briefing.sources) {
    if (!cited.has(id))
      yield issueAt('sources.json', [id], 'Nothing names this source.', 'Say what is known from it.');
  }
}

/** A text with its place. */
type PlacedText = readonly [file: string, keys: readonly (string | number)[], text: Localised | undefined];

function* missingTranslations(briefing: Briefing): Generator<BriefingIssue> {
  for (const [file, keys, text] of placedTexts(briefing)) {
    if (text === undefined) continue;
    const missing = briefing.index.languages.filter((lang) => text[lang] === undefined);
    if (missing.length > 0) {
      yield issueAt(file, keys, `There is no text in ${missing.join(', ')}.`, 'Write it.');
    }
  }
}

function* placedTexts({ index, entities, events, quotes, relations }: Briefing): Generator<PlacedText> {
  yield ['briefing.json', ['title'], index.title];
  yield ['briefing.json', ['description'], index.description];
  for (const { id, name, roles, context } of entities) {
    const file = `entities/${id}.json`;
    yield [file, ['name'], name];
    for (const [index, role] of roles.entries()) yield [file, ['roles', index, 'title'], role.title];
    for (const [index, sentence] of context.entries())
      yield [file, ['context', index, 'text'], sentence.text];
  }
  for (const { id, title, text, disputed } of events) {
    yield ['events.json', [id, 'title'], title];
    yield ['events.json', [id, 'text'], text];
    for (const [place, { question, note, versions }] of (disputed ?? []).entries()) {
      const keys = [id, 'disputed', place];
      yield ['events.json', [...keys, 'question'], question];
      yield ['events.json', [...keys, 'note'], note];
      for (const [number, version] of versions.entries())
        yield ['events.json', [...keys, 'versions', number, 'text'], version.text];
    }
  }
  for (const { id, setting, caution, speaker } of quotes) {
    yield ['quotes.json', [id, 'setting'], setting];
    yield ['quotes.json', [id, 'caution'], caution];
    if ('name' in speaker) yield ['quotes.json', [id, 'speaker', 'role'], speaker.role];
  }
  for (const { id, text } of relations) yield ['relations.json', [id, 'text'], text];
}
