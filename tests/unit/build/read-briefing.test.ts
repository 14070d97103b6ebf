/** Files as other systems' editors save them: read as they were meant, or refused by name. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { readBriefing } from '@/src/build/read-briefing';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-read-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeEach(() => {
  for (const part of ['entities', 'names']) mkdirSync(join(folder, part), { recursive: true });
  for (const part of ['briefing', 'confusables', 'events', 'quotes', 'relations', 'sources'])
    writeFileSync(join(folder, `${part}.json`), '[]');
});

const NAME = '{ "title": "Guaidó" }';

test('a byte order mark and the line ends of Windows are let be', () => {
  writeFileSync(join(folder, 'briefing.json'), `\ufeff${NAME.replaceAll(' ', '\r\n')}`);
  expect(readBriefing(folder).index).toEqual({ title: 'Guaidó' });
});

test.each([
  ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(NAME, 'utf16le')])],
  ['Windows-1252', Buffer.from(NAME, 'latin1')],
])('%s is refused, and the file named', (_, bytes) => {
  writeFileSync(join(folder, 'briefing.json'), bytes);
  expect(() => readBriefing(folder)).toThrow(/briefing\.json: It is not in UTF-8/);
});

test.each(['entities/ann-ames.json', 'names/ann-ames.json'])('a folder called %s is refused', (name) => {
  mkdirSync(join(folder, name));
  expect(() => readBriefing(folder)).toThrow(`${name}: This is a folder, and a file is wanted.`);
  rmSync(join(folder, name), { recursive: true });
});

test('what a Mac leaves beside files is none of them', () => {
  writeFileSync(join(folder, 'names/._somebody.json'), '\0');
  expect(readBriefing(folder).names).toEqual([]);
});

test.each([
  ['entities/copy.json', '{ "id": "ann-ames" }', 'entities/copy.json → id: The id is "ann-ames"'],
  ['names/copy.json', '{ "entity": "ann-ames" }', 'names/copy.json → entity: The entity is "ann-ames"'],
  ['names/ann-ames.json', '{ "id": "ann-ames" }', 'names/ann-ames.json → entity: The entity is missing'],
  ['entities/ann-ames.json.orig', '', 'entities/ann-ames.json.orig: Nothing is read here but'],
  ['entities/ann-ames.json', '[{ "id": "ann-ames" }]', 'entities/ann-ames.json: Expected one entry in { }'],
  ['events.json', '{ "events": [], "notes": "x" }', 'events.json → notes: The key “notes” is not known here'],
  ['events.json', '{}', 'events.json: There is no list in it. Write { "events": [ ] }.'],
  ['events.json', '\ufeff\n', 'events.json: There is nothing in it.'],
])('%s that holds %s is refused by its own name', (file, json, message) => {
  writeFileSync(join(folder, file), json);
  expect(() => readBriefing(folder)).toThrow(message);
  rmSync(join(folder, file));
});

test.each([
  ['a comma before the end', '{\n  "a": [1, 2,]\n}', 2, 14, /the comma before “]” is too many/],
  ['a comma before a brace', '{\n  "a": 1,\n}', 3, 1, /the comma before “}” is too many/],
  ['no comma between two', '{ "a": 1\n  "b": 2 }', 2, 3, /A comma is missing/],
  ['no colon', '{ "a" 1 }', 1, 7, /A colon is missing/],
  ['a key in other quotes', "{ 'a': 1 }", 1, 3, /not in double quotes/],
  ['a value in curly quotes', '{ "a": “b” }', 1, 8, /not in double quotes/],
  ['a quote inside a text', '{ "a": "say "no" now" }', 1, 14, /not in double quotes/],
  ['a quote behind a quote', '{ "a": "say """ }', 1, 14, /not written as \\"/],
  ['a comment', '[] // none', 1, 4, /no comments/],
  ['a number without digits', '[1e]', 1, 2, /no number/],
  ['a sign that must be escaped', '["a\tb"]', 1, 2, /must be written as/],
  ['a text over two lines', '{ "a": "b\nc" }', 1, 8, /not closed on its line/],
  ['a key twice', '{ "a": 1,\r\n "a": 2 }', 2, 2, /“a” stands twice/],
  ['the half of a file', '{ "a": [1', 1, 10, /ends too early/],
  ['a bracket too many', '[]]', 1, 3, /behind the end/],
])('%s is told with file, line and column', (_, json, line, column, message) => {
  writeFileSync(join(folder, 'events.json'), json);
  expect(() => readBriefing(folder)).toThrow(`events.json → line ${line}, column ${column}: `);
  expect(() => readBriefing(folder)).toThrow(message);
});

test('a file that is not there is named', () => {
  rmSync(join(folder, 'events.json'));
  expect(() => readBriefing(folder)).toThrow(
    /^events\.json: There is no .*events\.json\. Add it, with \[ \] in it if there are none/,
  );
});

test('all that cannot be read is told at once', () => {
  writeFileSync(join(folder, 'events.json'), '[');
  writeFileSync(join(folder, 'names/copy.json'), '{ "entity": "ann-ames" }');
  writeFileSync(join(folder, 'names/ann-ames.json'), '{,}');
  rmSync(join(folder, 'quotes.json'));
  expect(() => readBriefing(folder)).toThrow(
    /names\/ann-ames\.json → line 1.*\nnames\/copy\.json → entity: .*\nevents\.json → line 1.*\nquotes\.json: There is no/,
  );
  for (const name of ['copy', 'ann-ames']) rmSync(join(folder, `names/${name}.json`));
});

test('an id that was copied with the folder of another briefing is refused', () => {
  const index = (id: string) => writeFileSync(join(folder, 'briefing.json'), JSON.stringify({ id }));
  index('venezuela-2019');
  expect(() => readBriefing(folder)).toThrow(
    /^briefing\.json → id: The id is "venezuela-2019", and the folder is called “sidelight-read-/,
  );
  index(basename(folder));
  expect(readBriefing(`${folder}/`).index).toEqual({ id: basename(folder) });
});

test('a briefing that is not there is told once', () => {
  expect(() => readBriefing(join(folder, 'none'))).toThrow(/none: There is no such folder\. Name that of a/);
});

test('a folder that is not there is named', () => {
  rmSync(join(folder, 'names'), { recursive: true });
  expect(() => readBriefing(folder)).toThrow(/^names\/: There is no .*names\. Add it, or check the folder/);
});

test('what JSON allows is read as JSON.parse reads it', () => {
  const json =
    ' [ {} , [] , -0.5e+3 , "\\u00e9\\n\\"" , { "a" : { "a" : null , "b" : 0 } , "b" : 1 } , true , "\u{1f600}\u007f" ]\n';
  writeFileSync(join(folder, 'events.json'), json);
  expect(readBriefing(folder).events).toEqual(JSON.parse(json));
});
