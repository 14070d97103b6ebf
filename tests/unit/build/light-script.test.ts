import { build, mergeConfig, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { lightScript } from '@/src/build/light-script';

const CODE = 'self.isShort = (text) => text.length < Number.POSITIVE_INFINITY;';

// WXT's development mode asks for source maps, and ended with an error.
test('a script that comes into pages is built where source maps are asked for', async () => {
  const asked = {
    plugins: [{ name: 'code', resolveId: (id: string) => id, load: () => CODE }],
    build: { sourcemap: 'inline', write: false, lib: { entry: 'a.js', formats: ['iife'], name: 'a' } },
  };
  const built = await build({ configFile: false, logLevel: 'silent', ...mergeConfig(asked, lightScript()) });
  const [{ output }] = [built].flat() as [Rolldown.RolldownOutput];
  expect(output[0].code).toContain('1/0');
});
