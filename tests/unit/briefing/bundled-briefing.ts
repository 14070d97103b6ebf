import { fileURLToPath } from 'node:url';
import { readBriefing } from '@/src/build/read-briefing';
import { parseBriefing } from '@/src/core/briefing/parse-briefing';
import type { Briefing } from '@/src/core/briefing/schema';

export const BUNDLED_FOLDER = fileURLToPath(
  new URL('../../../data/briefings/venezuela-2019', import.meta.url),
);

/** Reads the bundled briefing; throws with its issues when it does not parse. */
export function bundledBriefing(): Briefing {
  const parsed = parseBriefing(readBriefing(BUNDLED_FOLDER));
  if (!parsed.ok) throw new Error(parsed.issues.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return parsed.briefing;
}
