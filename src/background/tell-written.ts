import { NewerDataError } from '@/src/extension/kept-item';
import type { Written } from '@/src/extension/written';

/** Carries out a write and resolves to its outcome. Rejects for errors other than a full storage and newer data. */
export async function tellWritten(write: () => Promise<void>): Promise<Written> {
  try {
    await write();
    return { ok: true };
  } catch (error) {
    if (error instanceof NewerDataError) return { ok: false, error: 'newer' };
    if (/quota/i.test(String(error))) return { ok: false, error: 'full' };
    throw error;
  }
}
