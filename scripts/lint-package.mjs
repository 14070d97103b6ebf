/**
 * Runs Mozilla's linter, the one that `web-ext lint` and the store run, over the built Firefox package. Ends with 1 at any
 * error or notice, and at any warning but one: the line in which Preact would carry out `dangerouslySetInnerHTML`, which
 * Biome bans from our code.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createInstance } from 'addons-linter';

const folder = fileURLToPath(new URL('../.output/firefox-mv3', import.meta.url));
const PREACTS_LINE = /\.innerHTML=\w+\.__html\b/;

const { errors, notices, warnings } = await createInstance({
  config: {
    _: [folder],
    logLevel: 'fatal',
    output: 'none',
    boring: true,
    stack: false,
    minManifestVersion: 2,
    maxManifestVersion: 3,
  },
  runAsBinary: false,
}).run();

const unknown = [...errors, ...notices, ...warnings.filter((warning) => !isPreacts(warning))];
for (const { _type, code, message, file, line } of unknown) {
  console.error(`${_type} ${code}: ${message} (${file ?? 'package'}${line ? `:${line}` : ''})`);
}
console.log(`${unknown.length} findings; Preact’s own line in ${warnings.filter(isPreacts).length} bundles`);
if (unknown.length > 0) process.exitCode = 1;

function isPreacts({ code, file, line, column }) {
  if (code !== 'UNSAFE_VAR_ASSIGNMENT') return false;
  const text = readFileSync(`${folder}/${file}`, 'utf8').split('\n')[line - 1] ?? '';
  return PREACTS_LINE.test(text.slice(column - 1, column + 40));
}
