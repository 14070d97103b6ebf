import { stripVTControlCharacters } from 'node:util';
import { specsOf } from './specs-of.mjs';

/** @typedef {{ name: string, why: string }} Failure */

/** Of an error, so many lines are told, and so much of each: of a log often only the end is kept. */
const LINES = 16;
const LETTERS = 300;

/**
 * The failed tests of Vitest's JSON report: project and file, full name, first lines of the error.
 * @returns {Failure[]}
 */
export function failuresOfVitest(report) {
  return (report?.testResults ?? []).flatMap(({ name: file, status, message, assertionResults }) => {
    const failed = assertionResults.filter((result) => result.status === 'failed');
    if (status === 'failed' && failed.length === 0) return [{ name: file, why: firstLines(message) }];
    return failed.map((result) => failureOf(file, result));
  });
}

/**
 * The tests of Vitest's JSON report that passed at the second try: those have kept the error of the first.
 * @returns {Failure[]}
 */
export function secondTriesOfVitest(report) {
  return (report?.testResults ?? []).flatMap(({ name: file, assertionResults }) =>
    assertionResults
      .filter(({ status, failureMessages }) => status === 'passed' && failureMessages?.length > 0)
      .map((result) => failureOf(file, result)),
  );
}

function failureOf(file, { fullName, failureMessages, meta }) {
  const where = meta?.engine ? `[${meta.engine}] ${file}` : file;
  return { name: `${where} › ${fullName}`, why: firstLines(meta?.why ?? failureMessages?.[0]) };
}

/**
 * The failed tests of Playwright's JSON report, and what kept a file from loading.
 * @returns {Failure[]}
 */
export function failuresOfPlaywright(report) {
  const unloadable = (report?.errors ?? []).map(({ message }) => ({ name: '', why: firstLines(message) }));
  return [...ofStatus(report, 'unexpected'), ...unloadable];
}

/**
 * The tests of Playwright's JSON report that passed at the second try, with the error of the first.
 * @returns {Failure[]}
 */
export function secondTriesOfPlaywright(report) {
  return ofStatus(report, 'flaky');
}

function ofStatus(report, wanted) {
  return specsOf(report).flatMap(({ file, title, tests }) =>
    tests
      .filter(({ status }) => status === wanted)
      .map(({ projectName, results }) => ({
        name: `[${projectName}] ${file} › ${title}`,
        why: firstLines(results.find(({ error }) => error)?.error.message),
      })),
  );
}

/** The first lines of a message, without colours and empty lines: as many as tell what two lists differ in. */
function firstLines(message = '') {
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines
    .slice(0, LINES)
    .map((line) => (line.length > LETTERS ? `${line.slice(0, LETTERS)}…` : line))
    .join('\n');
}
