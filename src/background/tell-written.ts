import { NewerDataError } from '@/src/extension/kept-item';
import type { Written } from '@/src/extension/written';

/** Carries out a write and tells what became of it; what is neither a full storage nor newer data rejects. */
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
