/** What mutation testing runs is bundled (`scripts/mutation`), where Node loads each module by itself: both have to find what is imported. */
import { build } from 'vite';
import { expect, test } from 'vitest';

test('reading a briefing can be bundled with all that it imports', async () => {
  const bundled = build({
    configFile: false,
    logLevel: 'silent',
    build: { ssr: 'src/build/read-briefing.ts', write: false },
    ssr: { noExternal: true },
  });
  await expect(bundled).resolves.toMatchObject({ output: [{ isEntry: true }] });
});
