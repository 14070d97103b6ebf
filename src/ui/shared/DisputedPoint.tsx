import { namesDate } from '@/src/core/briefing/names-date';
import { pickLocalised } from '@/src/core/briefing/pick-localised';
import type { Citation, Dispute, Source } from '@/src/core/briefing/schema';
import { outletOf } from '@/src/core/citation/outlet-of';
import { DateText } from './DateText';
import { LocalText } from './LocalText';
import type { Language } from './language';
import { SourceLink } from './SourceLink';

/** One disputed point, its versions side by side. */
export function DisputedPoint({ dispute, sources }: { dispute: Dispute; sources: readonly Source[] }) {
  return (
    <div class="dispute">
      <p class="dispute-question">
        <LocalText of={dispute.question} />
      </p>
      <ul class="dispute-versions">
        {dispute.versions.map((version) => (
          <li key={JSON.stringify(version.text)}>
            <VersionText version={version} />
            <p class="dispute-sources">
              <Citations of={version.sources} sources={sources} />
            </p>
          </li>
        ))}
      </ul>
      {dispute.note && (
        <p class="dispute-note">
          <LocalText of={dispute.note} />
        </p>
      )}
    </div>
  );
}

function VersionText({ version }: { version: Dispute['versions'][number] }, { tag }: Language) {
  const { text, date } = version;
  return (
    <p>
      <LocalText of={text} />
      {/* Most versions are about the date, and name it themselves. */}
      {date && !namesDate(pickLocalised(text, tag).text, date) && (
        <span class="dispute-date">
          {' '}
          <DateText date={date} />
        </span>
      )}
    </p>
  );
}

function Citations(
  { of: citations, sources }: { of: readonly Citation[]; sources: readonly Source[] },
  { t }: Language,
) {
  const found = citations
    .map((citation) => sources.find((source) => source.id === citation.source))
    .filter((source) => source !== undefined);
  return (
    <>
      {found.map((source, index) => (
        <span key={source.id}>
          {index > 0 && t('text.comma')}
          <SourceLink href={source.URL}>
            <bdi>{outletOf(source)}</bdi>
          </SourceLink>
        </span>
      ))}
    </>
  );
}
