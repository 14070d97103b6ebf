import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/[/\\]$/, '');

/** The tests that mutants of the matching have to get past: all but those of times, which a mutant's switches upset. */
export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    environment: 'node',
    testTimeout: 60_000,
    include: ['tests/unit/{matching,mentions,inflection}/*.test.ts'],
    exclude: ['tests/unit/matching/linear-time.test.ts'],
  },
});
