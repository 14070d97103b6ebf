/** Cites what a card tells of an entity on its day: role and context, with every source that bears them out. */
import type { Dossier } from '../briefing/dossier';
import { pickLocalised } from '../briefing/pick-localised';
import type { Source } from '../briefing/schema';
import { formatDate } from '../chronology/format-date';
import { type CitationStyle, citedSource } from './citation-style';
import { citationText, sentence } from './citation-text';
import { cslItem } from './csl-item';
import type { CitationFormat } from './excerpt';

/** Writes roles and context as plain text, Markdown, HTML or a CSL-JSON array of their sources. */
export function citeFacts(dossier: Dossier, format: CitationFormat, style: CitationStyle): string {
  const { entity, briefing, asOf, roles, context } = dossier;
  const say = (texts: Parameters<typeof pickLocalised>[0]) => pickLocalised(texts, style.language).text;
  const name = say(entity.name);
  const sources = sourcesOfFacts(dossier);
  if (format === 'csl-json') {
    return JSON.stringify(
      sources.map((source) => cslItem(source, `${name}, ${asOf.date}`)),
      null,
      2,
    );
  }
  const held = roles.map(({ title }) => say(title)).join('; ');
  return citationText(
    {
      words: [sentence(`${name}${held && ` (${held})`}`), ...context.map(({ text }) => say(text))].join(' '),
      lang: pickLocalised(context[0]?.text ?? entity.name, style.language).lang,
      isQuote: false,
      credit: `${say(briefing.title)}, ${formatDate(asOf.date, style.dates)}`,
      sources: sources.map((source) => citedSource(source, style)),
    },
    format,
  );
}

/** Returns the sources that bear out role and context, in the order of the dossier. */
function sourcesOfFacts({ roles, context, sources }: Dossier): Source[] {
  const ids = new Set([...roles, ...context].flatMap((item) => item.sources.map(({ source }) => source)));
  return sources.filter(({ id }) => ids.has(id));
}
