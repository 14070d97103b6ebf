import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { temporaryFolder } from '@/tests/drivers/temporary-folder';

test('a folder that nobody removes goes with the process', async () => {
  const once = vi.spyOn(process, 'once');
  const { dir, remove } = await temporaryFolder('trial');
  const atExit = once.mock.lastCall?.[1];
  once.mockRestore();
  writeFileSync(join(dir, 'file'), '');
  atExit?.();
  expect(existsSync(dir)).toBe(false);
  await remove();
  expect(process.listeners('exit')).not.toContain(atExit);
});
