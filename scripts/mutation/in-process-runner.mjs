/**
 * A test runner for Stryker that tries all mutants in one process: the tests are bundled with the mutated sources once, and
 * a mutant is switched on by its number. It is a hundred times as quick as to start Vitest for each.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { DryRunStatus, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { build } from 'vite';
import { expect, vi } from 'vitest';

/** In the copy of the repository that Stryker works in. */
const BUNDLE = 'tests-with-mutants.cjs';
/** How long each test took when no mutant was on, which a runner that was stopped leaves to the next one too. */
const USUAL = 'usual-ms.json';
/** What these compute once is kept from one mutant to the next, unless the tests are loaded anew. */
const KEEPS = /\/(?:character-class|fold)\.ts$/;
/** Stryker stops a mutant that is met a hundred times as often as its original was; three times will do, and loops end sooner. */
const PATIENCE = 0.03;
/** A test that takes so much longer than it did hangs: it is stopped, and the runner need not start anew. */
const HANGS_AFTER_MS = 3000;
const TIMES = 10;
const CALL = new Script('globalThis.testThatRuns()');
const ENTRY = 'virtual:tests';
/** Followed by a file's number, what stands before it. */
const BEGIN = 'virtual:begin-';
globalThis.ofVitest = { expect, vi };
const require = createRequire(join(process.cwd(), 'package.json'));

class InProcessRunner {
  // A runner that follows one that was stopped is asked for mutants at once.
  isStale = true;
  /** By test, and for loading: how long it took when no mutant was on. */
  usualMs = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.script = new Script(`(function (require, module, exports) {${await bundleOnce()}\n})`);
    if (existsSync(USUAL)) this.usualMs = new Map(JSON.parse(readFileSync(USUAL, 'utf8')));
  }

  async dryRun() {
    hooks().activeMutant = undefined;
    hooks().hitLimit = undefined;
    const startedAtMs = performance.now();
    this.reload();
    this.usualMs.set(LOADING, performance.now() - startedAtMs);
    const result = await this.run(this.tests, false);
    writeFileSync(USUAL, JSON.stringify([...this.usualMs]));
    return { ...result, mutantCoverage: hooks().mutantCoverage };
  }

  async mutantRun(options) {
    const { activeMutant, sandboxFileName, testFilter, mutantActivation, hitLimit, reloadEnvironment } =
      options;
    Object.assign(hooks(), {
      activeMutant: undefined,
      hitCount: 0,
      hitLimit: hitLimit && hitLimit * PATIENCE,
    });
    if (mutantActivation === 'static') hooks().activeMutant = activeMutant.id;
    try {
      if (reloadEnvironment || this.isStale || KEEPS.test(sandboxFileName))
        this.reload(this.patience(LOADING));
      this.isStale = KEEPS.test(sandboxFileName);
    } catch (error) {
      this.isStale = true;
      return toMutantRunResult(
        hangs(error)
          ? { status: DryRunStatus.Timeout }
          : { status: DryRunStatus.Complete, tests: [failed(LOADING, error)] },
      );
    }
    hooks().activeMutant = activeMutant.id;
    const wanted = testFilter && new Set(testFilter);
    const tests = wanted ? this.tests.filter(({ name }) => wanted.has(name)) : this.tests;
    return toMutantRunResult(await this.run(tests, true));
  }

  /** Loads the tests with all that they import; a mutant can hang here as well. */
  reload(timeout) {
    const module = { exports: {} };
    const load = this.script.runInThisContext();
    globalThis.testThatRuns = () => load(require, module, module.exports);
    CALL.runInThisContext(timeout && { timeout });
    this.tests = module.exports.tests;
  }

  /** How long to wait for a test or for loading. */
  patience(name) {
    return Math.ceil(HANGS_AFTER_MS + TIMES * (this.usualMs.get(name) ?? HANGS_AFTER_MS));
  }

  async run(tests, endsAtFailure) {
    const results = [];
    for (const test of tests) {
      const result = await runTest(test, endsAtFailure ? this.patience(test.name) : undefined);
      if (result === HANGS) return { status: DryRunStatus.Timeout };
      if (!endsAtFailure) this.usualMs.set(test.name, result.timeSpentMs);
      results.push(result);
      if (endsAtFailure && result.status === TestStatus.Failed) break;
    }
    return { status: DryRunStatus.Complete, tests: results };
  }
}

/** What the mutated sources look at. */
function hooks() {
  globalThis.__stryker__ ??= {};
  return globalThis.__stryker__;
}

const LOADING = 'loading the tests';
const HANGS = Symbol('hangs');
const hangs = (error) => error?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';

async function runTest({ name, run }, timeout) {
  hooks().currentTestId = name;
  const startedAtMs = performance.now();
  try {
    globalThis.testThatRuns = run;
    await CALL.runInThisContext(timeout && { timeout });
    return { id: name, name, status: TestStatus.Success, timeSpentMs: performance.now() - startedAtMs };
  } catch (error) {
    return hangs(error) ? HANGS : failed(name, error);
  } finally {
    hooks().currentTestId = undefined;
  }
}

const failed = (name, error) => ({
  id: name,
  name,
  status: TestStatus.Failed,
  timeSpentMs: 0,
  failureMessage: String(error?.message ?? error).slice(0, 200),
});

/** Resolves to the code of all tests and what they import, which a runner that was stopped leaves to the next one. */
async function bundleOnce() {
  if (!existsSync(BUNDLE)) writeFileSync(BUNDLE, await bundle());
  return readFileSync(BUNDLE, 'utf8');
}

async function bundle() {
  const files = (process.env.SIDELIGHT_MUTATION_TESTS ?? '').split(' ');
  const kit = join(process.cwd(), 'scripts/mutation/test-kit.mjs');
  const imports = files.map((file, index) => `import '${BEGIN}${index}';\nimport '@/${file}';`);
  const entry = [...imports, `export { tests } from '${kit}';`].join('\n');
  const begin = `import { beginFile } from '${kit}';\nbeginFile();`;
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: process.cwd(),
    resolve: {
      alias: [
        { find: /^vitest$/, replacement: kit },
        { find: /^@\//, replacement: `${process.cwd()}/` },
      ],
    },
    plugins: [
      {
        name: ENTRY,
        resolveId: (id) => (id === ENTRY || id.startsWith(BEGIN) ? id : null),
        load: (id) => (id === ENTRY ? entry : id.startsWith(BEGIN) ? begin : null),
        // In the bundle all would be at one place.
        transform: (code, id) =>
          id.includes('/node_modules/')
            ? null
            : code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id))),
      },
    ],
    build: {
      write: false,
      minify: false,
      ssr: true,
      rolldownOptions: { input: ENTRY, treeshake: false, output: { format: 'cjs', codeSplitting: false } },
    },
    ssr: { noExternal: true },
  });
  return [built].flat()[0].output[0].code;
}

function createRunner() {
  return new InProcessRunner();
}
createRunner.inject = [];

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'in-process', createRunner)];
