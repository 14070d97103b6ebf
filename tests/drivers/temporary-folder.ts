import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface TemporaryFolder {
  readonly dir: string;
  readonly remove: () => Promise<void>;
}

/** Makes a folder that goes with this process at the latest: where a browser did not start, or a test failed, nobody else removes it. */
export async function temporaryFolder(name: string): Promise<TemporaryFolder> {
  const dir = await mkdtemp(join(tmpdir(), `sidelight-${name}-`));
  const how = { recursive: true, force: true, maxRetries: 5 };
  // Who still writes there is killed before: see who prepends a listener.
  const removeNow = () => rmSync(dir, how);
  process.once('exit', removeNow);
  return {
    dir,
    remove: async () => {
      process.off('exit', removeNow);
      await rm(dir, how);
    },
  };
}
