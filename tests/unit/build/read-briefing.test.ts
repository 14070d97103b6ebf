/** Files as other systems' editors save them: read as they were meant, or refused by name. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

test('what a Mac leaves beside files is none of them', () => {
  writeFileSync(join(folder, 'names/._somebody.json'), '\0');
  expect(readBriefing(folder).names).toEqual([]);
});
