import { pickLocalised } from '@/src/core/briefing/pick-localised';
import type { Localised } from '@/src/core/briefing/schema';
import { directionOf, type Language } from './language';

/** Tells which way a text of the briefing is read by this reader: a box that cuts it off has to cut its end. */
export function directionIn(texts: Localised, { tag }: Language): 'ltr' | 'rtl' {
  return directionOf(pickLocalised(texts, tag).lang);
}
