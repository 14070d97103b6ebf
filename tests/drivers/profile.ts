import { temporaryFolder } from './temporary-folder';

export interface Profile {
  readonly dir: string;
  /** Removes the folder when it was made here. */
  readonly dispose: () => Promise<void>;
}

/** Uses the given profile folder, which stays, or makes a temporary one. */
export async function useProfile(given: string | undefined): Promise<Profile> {
  if (given) return { dir: given, dispose: async () => {} };
  const { dir, remove } = await temporaryFolder('profile');
  return { dir, dispose: remove };
}
