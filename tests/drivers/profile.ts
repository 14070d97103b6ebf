import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Profile {
  readonly dir: string;
  /** Removes the folder when it was made here. */
  readonly dispose: () => Promise<void>;
}

/** Uses the given profile folder, which stays, or makes a temporary one. */
export async function useProfile(given: string | undefined): Promise<Profile> {
  if (given) return { dir: given, dispose: async () => {} };
  const dir = await mkdtemp(join(tmpdir(), 'sidelight-profile-'));
  return { dir, dispose: () => rm(dir, { recursive: true, force: true, maxRetries: 5 }) };
}
