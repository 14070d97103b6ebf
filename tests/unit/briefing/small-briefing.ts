import { type ParsedBriefing, parseBriefing } from '@/src/core/briefing/parse-briefing';
import type { Briefing } from '@/src/core/briefing/schema';

/** A briefing of two people that is in order. Loosely typed, so that tests can break it. */
// biome-ignore lint/suspicious/noExplicitAny: tests write what the types forbid.
export function smallParts(): any {
  const own = (text: string) => ({ en: text });
  const sources = [{ source: 'paper' }];
  const person = (id: string, name: string) => ({
    id,
    kind: 'person',
    name: own(name),
    roles: [{ title: own('Minister'), period: '2018/..', sources }],
    context: [{ text: own('A politician.'), period: '../..', sources }],
  });
  return {
    index: {
      id: 'small',
      title: own('Small'),
      date: '2019-03-31',
      verifiedUntil: '2020-01-01',
      textSource: 'paper',
      revision: '1',
      author: 'us',
      licence: 'MIT',
      attribution: 'us',
      languages: ['en'],
    },
    entities: [person('ann-ames', 'Ann Ames'), person('bob-bell', 'Bob Bell')],
    names: [
      { entity: 'ann-ames', alias: { en: ['Ann Ames'] } },
      { entity: 'bob-bell', alias: { en: ['Bob Bell'] } },
    ],
    confusables: [],
    events: [
      {
        id: 'speech',
        date: '2019-03-30',
        title: own('They speak'),
        entities: ['ann-ames', 'bob-bell'],
        sources,
      },
    ],
    quotes: [
      {
        id: 'we-speak',
        text: 'We speak',
        lang: 'en',
        speaker: { entity: 'ann-ames' },
        date: '2019-03-30',
        source: 'paper',
        translation: false,
        about: ['bob-bell'],
      },
    ],
    relations: [
      {
        id: 'allies',
        type: 'backs',
        subject: 'ann-ames',
        object: 'bob-bell',
        text: own('backs'),
        period: '2019/..',
        sources,
      },
    ],
    sources: [
      {
        id: 'paper',
        type: 'article-newspaper',
        title: 'Paper',
        URL: 'https://example.com/paper',
        issued: '2019-03-31',
      },
    ],
  };
}

/** Parses the small briefing after a change to its parts. */
// biome-ignore lint/suspicious/noExplicitAny: as above.
export function parseChanged(change: (parts: any) => void): ParsedBriefing {
  const parts = smallParts();
  change(parts);
  return parseBriefing(parts);
}

/** The small briefing after a change that keeps it parseable; throws with the issues when it does not. */
// biome-ignore lint/suspicious/noExplicitAny: as above.
export function smallBriefing(change: (parts: any) => void = () => {}): Briefing {
  const parsed = parseChanged(change);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.briefing;
}
