import type { BriefingEvent, Localised } from './schema';

/** Returns what is said of the disputed points of an event: what is asked, what each version says, and what is to be noted. */
export function disputedTexts({ disputed = [] }: Pick<BriefingEvent, 'disputed'>): Localised[] {
  return disputed.flatMap(({ question, versions, note }) => [
    question,
    ...versions.map(({ text }) => text),
    ...(note ? [note] : []),
  ]);
}
