import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Dossier } from '@/src/core/briefing/dossier';
import { dossierAt } from '@/src/core/briefing/dossier-at';
import type { EdtfDate, EntityId } from '@/src/core/briefing/schema';
import { CardQuotes } from '@/src/ui/card/CardQuotes';
import type { EntityCardProps } from '@/src/ui/card/card-props';
import { LanguageProvider } from '@/src/ui/shared/language';
import { readerLanguage } from '@/src/ui/shared/reader-language';
import { UnfoldingCard } from '../../gallery/UnfoldingCard';
import { bundledBriefing } from '../briefing/bundled-briefing';

const briefing = bundledBriefing();
const dossier = (id: string, pageDate = '2019-03-31'): Dossier => {
  const found = dossierAt(briefing, id as EntityId, { pageDate: pageDate as EdtfDate });
  if (!found) throw new Error(`no entity ${id}`);
  return found;
};
const card = (props: Partial<EntityCardProps> = {}) =>
  render(
    <UnfoldingCard
      dossier={dossier('maria-zakharova')}
      language={readerLanguage('en-GB')}
      timelineUrl={({ entity, event }) => `timeline.html#entity=${entity}${event ? `&event=${event}` : ''}`}
      onOpenTimeline={() => {}}
      onOpenEntity={() => {}}
      onCopy={async () => true}
      {...props}
    />,
  );
const textOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"');

describe('the card', () => {
  test('is a dialog labelled by the name', () => {
    const html = card();
    const [, id] = /role="dialog" aria-labelledby="([^"]+)"/.exec(html) ?? [];
    expect(html).toMatch(new RegExp(`<h2[^>]*id="${id}"[^>]*><bdi>Maria Zakharova</bdi>`));
    expect(card({ presentation: 'embedded' })).toContain('role="region"');
  });

  test.each([
    ['ar', '، 30 مارس 2019'],
    ['zh-CN', '，2019年3月30日'],
    ['fr', ', 30 mars 2019'],
  ])('parts of a line are set off as in %s', (language, end) => {
    expect(textOf(card({ language: readerLanguage(language) }))).toContain(end);
  });

  test('says what is to be minded about a quote', () => {
    const quotes = dossier('nicolas-maduro').quotes.filter(({ caution }) => caution);
    expect(quotes.length).toBeGreaterThan(0);
    const shown = card({ dossier: { ...dossier('nicolas-maduro'), quotes } });
    expect(textOf(shown)).toContain(quotes[0]?.caution?.en);
  });

  test('the number of a model is not broken at its hyphen', () => {
    const html = card({ dossier: dossier('s-300') });
    expect(html).toContain('<span class="unbroken">S-300VM</span>');
    expect(textOf(html)).toContain('the mobile S-300VM (Antey-2500)');
  });

  test('Chinese that stands beside the number of a model breaks as it does elsewhere', () => {
    const said = '俄罗斯的S-300VM导弹系统和إس-300';
    const quotes = dossier('s-300')
      .quotes.slice(0, 1)
      .map((quote) => ({ ...quote, text: said }));
    const html = card({ dossier: { ...dossier('s-300'), quotes } });
    expect(html).toContain('的<span class="unbroken">S-300VM</span>导');
    expect(html).toContain('和<span class="unbroken">إس-300</span>');
  });

  test('says of the page it lies on neither where it begins nor where it ends', () => {
    expect(card()).not.toMatch(/<(header|footer|main)/);
  });

  test('what is said of a quote is no part of its source’s name', () => {
    expect(textOf(card())).toContain('HW News translated');
  });

  test('two cards on a page share no identifier: each is labelled by its own name', () => {
    const idsIn = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const [one, other] = [idsIn(card()), idsIn(card())];
    expect(one.length).toBeGreaterThan(0);
    expect(one.filter((id) => other.includes(id))).toEqual([]);
  });

  test('a quote that another day does not have gives way to the first, which is numbered so', () => {
    const john = dossier('john-bolton');
    const two = { ...john, quotes: john.quotes.slice(0, 2) };
    const html = render(
      <LanguageProvider value={readerLanguage('en-GB')}>
        <CardQuotes
          dossier={two}
          language={readerLanguage('en-GB')}
          timelineUrl={String}
          onOpenTimeline={() => {}}
          onOpenEntity={() => {}}
          onCopy={async () => true}
          index={2}
          onTurn={() => {}}
        />
      </LanguageProvider>,
    );
    expect(html).toContain('1 of 2');
    expect(textOf(html)).toContain(two.quotes[0]?.text);
  });

  test('says kind, day, role, context, quote with speaker and date, events, this article and the briefing, in this order', () => {
    const text = textOf(card());
    const parts = [
      'Person',
      'As of 31 March 2019',
      'Maria Zakharova',
      'Spokesperson of the Russian Foreign Ministry',
      'The first woman',
      'We recommend that the United States stop',
      'written statement, 30 March 2019',
      'Up to this date',
      'This article',
      'Timeline',
      'verified to 3 March 2026',
    ];
    const places = parts.map((part) => text.indexOf(part));
    expect(places, parts.filter((_, index) => places[index] === -1).join()).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('tells of what came later only inside a closed fold', () => {
    const html = card({ dossier: dossier('nicolas-maduro') });
    expect(html).toContain('2026');
    const open = html.replace(/<details.*?<\/details>/gs, '').replace(/<div class="card-foot.*/s, '');
    expect(textOf(open)).not.toMatch(/202\d/);
    expect(html).not.toMatch(/<details[^>]* open/);
  });

  test('links out only over https, telling nothing and in a new tab; other addresses are text', () => {
    const html = card({ dossier: dossier('rosoboronexport') });
    const links = [...html.matchAll(/<a [^>]*href="([^"]+)"[^>]*>/g)].filter(
      ([, href]) => !href?.startsWith('timeline.html'),
    );
    expect(links.length).toBeGreaterThan(3);
    for (const [tag, href] of links) {
      expect(href).toMatch(/^https:\/\//);
      expect(tag).toMatch(/rel="noreferrer"/);
      expect(tag).toMatch(/referrerpolicy="no-referrer"/);
      expect(tag).toMatch(/target="_blank"/);
    }
    const plain = dossier('rosoboronexport').sources.filter(({ URL }) => URL.startsWith('http:'));
    expect(plain.length).toBeGreaterThan(0);
    for (const { URL, title } of plain) {
      expect(html).not.toContain(`href="${URL}`);
      expect(textOf(html)).toContain(title);
    }
  });

  test('leads into the timeline at the entity and at its events, by links that cannot be dragged', () => {
    const links = card().match(/<a [^>]*href="timeline[^>]*>/g) ?? [];
    expect(links.some((tag) => tag.includes('#entity=maria-zakharova"'))).toBe(true);
    expect(links.some((tag) => tag.includes('event='))).toBe(true);
    for (const tag of links) expect(tag).toContain('draggable="false"');
  });

  test('sentences follow each other in the direction of their language, also in a card of the other one', () => {
    expect(card({ language: readerLanguage('ar') })).toMatch(/class="card-context"><p dir="ltr">/);
    expect(card()).toMatch(/class="card-context"><p dir="ltr">/);
  });

  test('a quote keeps its own language and direction', () => {
    expect(card({ dossier: dossier('juan-guaido') })).toMatch(/<blockquote lang="es" dir="auto"/);
  });

  test('has only the controls that somebody answers', () => {
    expect(card()).not.toMatch(/aria-label="(Pin|Close|Back)"/);
    const html = card({
      onPin: () => {},
      onClose: () => {},
      onBack: () => {},
      pinned: true,
    });
    for (const label of ['Pin', 'Close', 'Back']) expect(html).toContain(`aria-label="${label}"`);
    expect(html).toContain('aria-pressed="true"');
  });

  test('a name in a text is an inline link, so that no line breaks before the comma after it', () => {
    const html = card();
    expect(html).toMatch(/<a [^>]*class="card-link"[^>]*draggable="false"[^>]*>Venezuela<\/a><span>,/);
  });

  test('names what else the page names, with the event that ties it to this', () => {
    const onPage = new Set(['maria-zakharova', 'donald-trump', 'caracas-airport'] as EntityId[]);
    const text = textOf(card({ onPage }));
    expect(text).toContain('Also on this page');
    expect(text).toContain('March 2019: Zakharova answers Trump');
    expect(text).not.toContain('Simón Bolívar');
    expect(textOf(card({ onPage: new Set() }))).not.toContain('Also on this page');
  });

  test('the day is a control only where it can be changed', () => {
    expect(card()).not.toContain('as-of-button');
    const html = card({ onAsOf: () => {} });
    expect(html).toMatch(/<button[^>]*aria-expanded="false"[^>]*aria-controls[^>]*>As of 31 March 2019/);
  });

  test.each([
    [{ by: 'name' } as const, 'a name that means only Maria Zakharova'],
    [{ by: 'full-name', form: 'Maria V. Zakharova' } as const, 'the full name “Maria V. Zakharova”'],
    [{ by: 'companions', entities: ['venezuela', 'nobody'] as EntityId[] } as const, 'Venezuela and nobody'],
    [{ by: 'cues', words: ['spokeswoman', 'ministry'] } as const, 'spokeswoman and ministry'],
  ])('tells why it was marked: %o', (evidence, words) => {
    expect(textOf(card({ mention: { alias: 'Zakharova', evidence } }))).toContain(words);
  });

  // “Bolton” beside Maria Zakharova was explained by “maria-zakharova”: no event or quote ties the two.
  test.each([
    ['john-bolton', 'maria-zakharova', 'Maria Zakharova'],
    ['donald-trump', 'caracas-airport', 'Maiquetía'],
  ])('names the company for which %s was believed', (id, companion, name) => {
    const evidence = { by: 'companions', entities: [companion as EntityId] } as const;
    const told = textOf(card({ dossier: dossier(id), mention: { alias: 'It', evidence } }));
    expect(told).toContain(name);
    expect(told).not.toContain(companion);
  });

  test.each(['en', 'es', 'ru'])('names every entity of the briefing in %s', (language) => {
    for (const entity of briefing.entities) {
      const html = card({ dossier: dossier(entity.id), language: readerLanguage(language) });
      expect(html).toContain(`lang="${language}"`);
      expect(html).not.toMatch(/undefined|\[object|\{\w+\}/);
    }
  });

  test('says at its foot which briefing it comes from', () => {
    const foot = textOf(card()).slice(-200);
    expect(foot).toContain(briefing.index.title.en);
    expect(foot).toContain('3 March 2026');
  });

  test('without a page date says what is known, and until when', () => {
    const known = dossierAt(briefing, 'john-bolton' as EntityId, {});
    if (!known) throw new Error('no entity');
    expect(textOf(card({ dossier: known }))).toContain('As known on 3 March 2026');
  });
});
