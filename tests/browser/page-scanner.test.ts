/** Which text is read, and that following a page equals reading it afresh. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MOST_MENTIONS } from '@/src/core/mentions/most-mentions';
import { seamBetween } from '@/src/dom/word-seam';
import { beforeTheFrame } from './before-the-frame';
import { emptyFrame } from './empty-frame';
import { type Scan, startScan, texts } from './scan';
import { startVirtualClock } from './virtual-clock';

let scan: Scan;
let stage: HTMLElement;

beforeEach(() => {
  stage = document.createElement('main');
  document.body.replaceChildren(stage);
});
afterEach(() => scan.end());

async function read(build: () => void): Promise<string[]> {
  build();
  scan = startScan();
  await scan.settled();
  return texts(scan.placed);
}

const html = (markup: string) => () => {
  stage.append(new DOMParser().parseFromString(markup, 'text/html').body);
};

const ROLES = ['searchbox', 'combobox', 'code']
  .map((role) => `<div role="${role}">Ada Example</div>`)
  .join('');

describe('eligible text', () => {
  const rows: readonly [string, string, readonly string[]][] = [
    ['plain', '<p>Ada Example spoke.</p>', ['Ada Example']],
    ['split over inline elements', '<p><b>Ada</b> <i><u>Exam</u>ple</i> spoke.</p>', ['Ada Example']],
    ['not across blocks', '<p>Ada</p><p>Example</p>', []],
    ['not across a line break', '<p>Ada<br>Example</p>', []],
    ['not across an image', '<p>Ada <img alt=""> Example</p>', []],
    ['around a script', '<p>Ada <script></script>Example</p>', ['Ada Example']],
    ['around a comment', '<p>Ada <!-- c -->Example</p>', ['Ada Example']],
    ['in a link', '<a href="#">Ada Example</a>', ['Ada Example']],
    ['not in a script', '<script>Ada Example</script>', []],
    ['not in a style', '<style>Ada Example</style>', []],
    ['not in code', '<p><code>Ada Example</code></p><pre>Ada Example</pre>', []],
    ['not in a textarea', '<textarea>Ada Example</textarea>', []],
    ['not in a button', '<button>Ada Example</button>', []],
    ['not in an editor', '<div contenteditable><p>Ada Example</p></div>', []],
    ['in what an editor closes off', '<div contenteditable="false">Ada Example</div>', ['Ada Example']],
    ['not in a textbox', '<div role="textbox">Ada Example</div>', []],
    ['not hidden', '<p hidden>Ada Example</p>', []],
    ['not in a search box, a list box or code by role', ROLES, []],
    [
      'in what an editor closes off, however it says so',
      '<b contenteditable="FALSE">Ada Example</b>',
      ['Ada Example'],
    ],
    ['not inert', '<div inert><p>Ada Example</p></div>', []],
    ['not for browsers of old', '<noframes>Ada Example</noframes><noembed>Bo Sample</noembed>', []],
    ['not in a template', '<template>Ada Example</template>', []],
    ['not in SVG', '<svg><text>Ada Example</text></svg>', []],
    ['over how it is read', '<ruby>Ada Exam<rt>x</rt>ple<rp>(</rp><rt>y</rt></ruby> spoke', ['Ada Examxple']],
    ['in two links that touch', '<a>Ada Example</a><a>Bo <i>Sample</i></a>', ['Ada Example', 'Bo Sample']],
    ['in links with parts', '<a><i>US</i></a><a></a><a><i>Ada Example</i></a>', ['Ada Example']],
    ['behind a word that touches', '<i>Credit</i><i>Ada Example</i>', ['Ada Example']],
    ['behind a time that touches', '<i>12:30</i>Ada Example', ['Ada Example']],
    ['before a footnote', '<p>Ada Example<sup><a>1</a></sup> spoke.</p>', ['Ada Example']],
    ['in words that touch', '<i>Ada</i><i>Example</i>', ['AdaExample']],
    ['with a large initial', '<p><b>A</b>da <a>E</a>xample spoke.</p>', ['Ada Example']],
    ['in parts of one link', '<a><i>Ad</i><i>a</i> <i>Ex</i>ample</a>', ['Ada Example']],
    ['whose end alone is in a link', '<p>Ada Exam<a>ple</a> spoke.</p>', ['Ada Example']],
    ['not behind a piece of its word, as scripts write it', '<p>Mac<!-- -->Ada Example</p>', []],
    ['not behind a letter of its word', '<p><b>x</b>ada example <i>B</i><i>o Samplex</i></p>', []],
    ['twice', '<p>Ada Example met Ada Example.</p>', ['Ada Example', 'Ada Example']],
  ];
  test.each(rows)('%s', async (_name, markup, expected) => {
    expect(await read(html(markup))).toEqual(expected);
  });

  test('behind a word that touches, but for an empty text, as scripts leave them', async () => {
    stage.innerHTML = '<i>Credit</i><i>Ada Example</i>';
    stage.firstElementChild?.after('');
    scan = startScan();
    await scan.read();
    expect(texts(scan.placed)).toEqual(['Ada Example']);
    (stage.lastElementChild?.firstChild as Text).data = 'Ada Example spoke';
    await scan.settled();
    expect(texts(scan.placed)).toEqual(['Ada Example']);
  });

  test.each([
    ['S', '300', ''],
    ['Maduro', '1', ' '],
    ['马杜罗', '1', ' '],
  ])('a number belongs to a capital before it, and is a word behind a word: %s|%s', (before, after, seam) => {
    scan = startScan();
    const [first, second] = [before, after].map((words) => {
      const part = stage.appendChild(document.createElement('i'));
      return part.appendChild(new Text(words));
    });
    expect(seamBetween(first, second!)).toBe(seam);
  });

  test('a page without any asks for no matcher', async () => {
    await read(
      html('<p> </p><img alt="Ada Example"><script>Ada Example</script>\n<div hidden>Ada Example</div>'),
    );
    expect(scan.isMatcherMade()).toBe(false);
    stage.append('Ada Example');
    await scan.settled();
    expect(scan.isMatcherMade()).toBe(true);
    expect(texts(scan.placed)).toEqual(['Ada Example']);
  });

  test('not in a document that is written, from the next change after that begins to the next after it ends (F16)', async () => {
    const { page } = emptyFrame('', stage);
    page.body.append(paragraph('Ada Example'), paragraph(''));
    page.body.lastElementChild?.attachShadow({ mode: 'open' }).append('Bo Sample');
    page.designMode = 'on';
    scan = startScan(page);
    await scan.settled();
    expect(texts(scan.placed)).toEqual([]);
    page.designMode = 'off';
    await scan.settled();
    expect(texts(scan.placed)).toEqual(['Ada Example', 'Bo Sample']);
    page.designMode = 'on';
    await scan.settled();
    expect(texts(scan.placed)).toEqual([]);
  });

  test('in CDATA sections, as XHTML has them, until they go', async () => {
    const markup =
      '<p xmlns="http://www.w3.org/1999/xhtml"><![CDATA[Bo Sample]]> met Ada <![CDATA[Exam]]>ple.</p>';
    const xhtml = new DOMParser().parseFromString(markup, 'application/xhtml+xml');
    expect(await read(() => stage.append(xhtml.documentElement))).toEqual(['Bo Sample', 'Ada Example']);
    const [section] = (stage.firstElementChild as Element).childNodes;
    (section as CDATASection).data = 'Nobody';
    await scan.settled();
    expect(texts(scan.placed)).toEqual(['Ada Example']);
    stage.replaceChildren();
    await scan.settled();
    expect(texts(scan.placed)).toEqual([]);
  });

  test('in an open shadow root, and in what is slotted, once', async () => {
    const found = await read(() => {
      const host = document.createElement('div');
      host.append('Bo Sample');
      stage.append(host);
      host.attachShadow({ mode: 'open' }).append('Ada Example, ', document.createElement('slot'));
    });
    expect(found.sort()).toEqual(['Ada Example', 'Bo Sample']);
  });

  test('in declarative roots, nested, named slots and fallback included, once each (F15)', async () => {
    const inner = '<template shadowrootmode="open"><slot name="a"></slot><slot>Ada Example</slot></template>';
    const markup = `<div><template shadowrootmode="open"><section>${inner}<b slot="a">Bo Sample</b></section></template></div>`;
    const found = await read(() => stage.setHTMLUnsafe(markup));
    expect(found.sort()).toEqual(['Ada Example', 'Bo Sample']);
  });

  test('not in a closed shadow root', async () => {
    const found = await read(() => {
      const host = document.createElement('div');
      stage.append(host);
      host.attachShadow({ mode: 'closed' }).append('Ada Example');
    });
    expect(found).toEqual([]);
  });
});

describe('following a page', () => {
  const steps: readonly [string, string, (stage: HTMLElement) => void, readonly string[]][] = [
    ['text is added', '<p></p>', (at) => at.querySelector('p')?.append('Ada Example'), ['Ada Example']],
    ['text is changed', '<p>Nobody</p>', (at) => text(at, 'Ada Example'), ['Ada Example']],
    ['text is taken away', '<p>Ada Example</p>', (at) => text(at, ''), []],
    ['an element is removed', '<p>Ada Example</p>', (at) => at.querySelector('p')?.remove(), []],
    ['a break goes', '<p>Ada<br> Example</p>', (at) => at.querySelector('br')?.remove(), ['Ada Example']],
    [
      'a break comes',
      '<p>Ada <b>Example</b></p>',
      (at) => at.querySelector('b')?.before(document.createElement('br')),
      [],
    ],
    [
      'a comment and a break go',
      '<p>Ada<!-- c --><br> Example</p>',
      (at) => at.querySelector('br')?.remove(),
      ['Ada Example'],
    ],
    [
      'a break deep inside goes',
      '<p><b><i>Ada</i><br></b> Example</p>',
      (at) => at.querySelector('br')?.remove(),
      ['Ada Example'],
    ],
    [
      'a break alone in its part goes',
      '<p>Ada <b><br></b>Example</p>',
      (at) => at.querySelector('br')?.remove(),
      ['Ada Example'],
    ],
    [
      'a break alone in its part comes',
      '<p>Ada <b></b>Example</p>',
      (at) => at.querySelector('b')?.append(document.createElement('br')),
      [],
    ],
    [
      'a block between goes',
      '<div>Ada <p>x</p>Example</div>',
      (at) => at.querySelector('p')?.remove(),
      ['Ada Example'],
    ],
    [
      'a block is hidden',
      '<p>Ada Example</p>',
      (at) => at.querySelector('p')?.toggleAttribute('hidden', true),
      [],
    ],
    [
      'a block is shown',
      '<p hidden>Ada Example</p>',
      (at) => at.querySelector('p')?.toggleAttribute('hidden', false),
      ['Ada Example'],
    ],
    [
      'an inline part is hidden',
      '<p>Ada <b>x</b> Example</p>',
      (at) => at.querySelector('b')?.toggleAttribute('hidden', true),
      [],
    ],
    [
      'an empty part amid a name is hidden',
      '<p>Ada<b></b> Example</p>',
      (at) => at.querySelector('b')?.toggleAttribute('hidden', true),
      [],
    ],
    [
      'an empty part amid a name is shown',
      '<p>Ada<b hidden></b> Example</p>',
      (at) => at.querySelector('b')?.toggleAttribute('hidden', false),
      ['Ada Example'],
    ],
    [
      'it is being edited',
      '<p>Ada Example</p>',
      (at) => at.querySelector('p')?.setAttribute('contenteditable', ''),
      [],
    ],
    [
      'it is made inert',
      '<p>Ada Example</p>',
      (at) => at.querySelector('p')?.toggleAttribute('inert', true),
      [],
    ],
    [
      'it becomes a search box',
      '<p>Ada Example</p>',
      (at) => at.querySelector('p')?.setAttribute('role', 'searchbox'),
      [],
    ],
    [
      'text is split',
      '<p>Ada Example</p>',
      (at) => (at.querySelector('p')?.firstChild as Text | undefined)?.splitText(5),
      ['Ada Example'],
    ],
    ['everything is replaced', '<p>Ada Example</p>', (at) => at.replaceChildren('Bo Sample'), ['Bo Sample']],
    [
      'it is moved',
      '<p>Ada Example</p><div></div>',
      (at) => at.querySelector('div')?.append(at.querySelector('p') as Node),
      ['Ada Example'],
    ],
  ];
  test.each(steps)('%s', async (_name, markup, change, expected) => {
    await read(html(markup));
    change(stage);
    await scan.settled();
    expect(texts(scan.placed)).toEqual(expected);
  });

  test('a shadow root that goes takes its mentions along', async () => {
    const host = document.createElement('div');
    await read(() => {
      stage.append(host);
      host.attachShadow({ mode: 'open' }).append('Ada Example');
    });
    expect(texts(scan.placed)).toEqual(['Ada Example']);
    host.remove();
    await scan.settled();
    expect(texts(scan.placed)).toEqual([]);
  });

  describe('a shadow root', () => {
    const host = () => stage.firstElementChild as HTMLElement;
    beforeEach(async () => {
      await read(() => {
        stage.innerHTML = '<div></div><p></p>';
        host().attachShadow({ mode: 'open' }).append('Ada Example');
      });
      expect(texts(scan.placed)).toEqual(['Ada Example']);
    });
    const found = async () => {
      await scan.settled();
      return texts(scan.placed);
    };

    test('that is met again goes with its host all the same', async () => {
      stage.prepend(stage.lastElementChild as Element);
      stage.append(stage.lastElementChild as Element);
      expect(await found()).toEqual(['Ada Example']);
      stage.lastElementChild?.remove();
      expect(await found()).toEqual([]);
    });

    test('is followed like the page around it', async () => {
      host().shadowRoot?.append(', Bo Sample');
      expect(await found()).toEqual(['Ada Example', 'Bo Sample']);
    });

    test('comes back with its host', async () => {
      const gone = host();
      gone.remove();
      expect(await found()).toEqual([]);
      stage.append(gone);
      expect(await found()).toEqual(['Ada Example']);
    });

    test('is looked through for another that comes late', async () => {
      const { shadowRoot } = host();
      shadowRoot?.append(document.createElement('p'));
      await found();
      shadowRoot?.querySelector('p')?.attachShadow({ mode: 'open' }).append('Bo Sample');
      await expect.poll(() => texts(scan.placed), { timeout: 3_000 }).toEqual(['Ada Example', 'Bo Sample']);
    });

    test('is not read while what holds it is hidden', async () => {
      stage.hidden = true;
      expect(await found()).toEqual([]);
      stage.hidden = false;
      expect(await found()).toEqual(['Ada Example']);
    });

    test('nor where it is moved into what is hidden', async () => {
      const drawer = document.createElement('div');
      drawer.hidden = true;
      const moved = host();
      stage.append(drawer);
      await found();
      drawer.append(moved);
      expect(await found()).toEqual([]);
      stage.append(moved);
      expect(await found()).toEqual(['Ada Example']);
    });

    test('goes to another document with its host (F9)', async () => {
      const { page } = emptyFrame('', stage);
      await found();
      page.body.append(host());
      expect(await found()).toEqual([]);
    });
  });

  test('the browser translates it, as Chromium does: a text becomes two nested <font>s', async () => {
    await read(html('<p>Eine Rede von <a href="#">Ada Example</a>, gehört.</p>'));
    const words = ['A speech by ', 'Bo Sample', ', heard.'];
    for (const text of [...textsBelow(stage)]) text.replaceWith(font(font(words.shift() ?? '')));
    await scan.settled();
    expect(texts(scan.placed)).toEqual(['Bo Sample']);
  });

  test('everything below and above is exchanged: body, root, and what goes to another document (F9)', async () => {
    const { page } = emptyFrame('', stage);
    const say = (text: string) => {
      const element = page.createElement('p');
      element.textContent = text;
      return element;
    };
    page.body.append(say('Ada Example'));
    scan = startScan(page);
    await scan.settled();
    expect(texts(scan.placed)).toEqual(['Ada Example']);

    const body = page.createElement('body');
    body.append(say('Bo Sample'));
    page.body.replaceWith(body);
    await scan.settled();
    expect(texts(scan.placed)).toEqual(['Bo Sample']);

    const root = page.createElement('html');
    root.append(page.createElement('head'), page.createElement('body'));
    root.lastElementChild?.append(say('Ada Example'), say('Bo Sample'));
    page.documentElement.replaceWith(root);
    await scan.settled();
    expect(texts(scan.placed)).toEqual(['Ada Example', 'Bo Sample']);

    document.body.append(page.body.firstElementChild as Element);
    await scan.settled();
    expect(texts(scan.placed)).toEqual(['Bo Sample']);
    page.body.innerHTML = '';
    await scan.settled();
    expect(texts(scan.placed)).toEqual([]);
  });

  test('a change is read before the frame that shows it, and so is the next', async () => {
    await read(html('<p>Ada Example</p>'));
    const paragraph = stage.querySelector('p') as Element;
    for (const name of ['Bo Sample', 'Ada Example', 'Bo Sample']) {
      await beforeTheFrame(() => paragraph.replaceChildren(name));
      expect(texts(scan.placed)).toEqual([name]);
    }
  });

  test('where nobody looks it is not, nor is one that takes longer than a slice', async () => {
    const { frame, page } = emptyFrame();
    page.body.textContent = 'Ada Example';
    scan = startScan(page);
    await scan.settled();
    const turn = (visibilityState: string) =>
      Object.defineProperty(page, 'visibilityState', { value: visibilityState, configurable: true });
    turn('hidden');
    await beforeTheFrame(() => page.body.replaceChildren('Bo Sample'));
    expect(texts(scan.placed)).not.toContain('Bo Sample');
    turn('visible');
    page.dispatchEvent(new Event('visibilitychange'));
    await expect.poll(() => texts(scan.placed)).toEqual(['Bo Sample']);
    await beforeTheFrame(
      () => {
        const { now } = performance;
        let looks = 0;
        performance.now = () => now() + looks++;
        for (let line = 0; line < 1_000; line++) page.body.append(paragraph('Ada Example'));
      },
      // Nor what comes while that is read, however much time there is.
      () => {
        const nowMs = performance.now();
        performance.now = () => nowMs;
        page.body.append('Nobody');
      },
    );
    expect(scan.placed.size).toBe(1);
    await expect.poll(() => scan.placed.size).toBe(1_001);
    frame.remove();
  });

  test('nor what a page is still sent', async () => {
    const { frame, page } = emptyFrame();
    page.open();
    page.write('<p>Ada Example</p>');
    scan = startScan(page);
    await scan.settled();
    await beforeTheFrame(() => page.write('<p>Bo Sample</p>'));
    expect(texts(scan.placed)).toEqual(['Ada Example']);
    page.close();
    await expect.poll(() => texts(scan.placed)).toEqual(['Ada Example', 'Bo Sample']);
    frame.remove();
  });

  test('nor one of a page that changes faster than it can be read', async () => {
    await read(html('<p>Ada Example</p>'));
    const paragraph = stage.querySelector('p') as Element;
    await beforeTheFrame(
      () => paragraph.replaceChildren('Bo Sample'),
      () => {
        // To note what changed takes 11 ms, more than a tenth of the time since the change before.
        const nowMs = performance.now();
        let looks = 0;
        performance.now = () => nowMs + (looks++ ? 11 : 0);
        paragraph.replaceChildren('Ada Example');
      },
    );
    expect(texts(scan.placed)).toEqual(['Bo Sample']);
    await expect.poll(() => texts(scan.placed)).toEqual(['Ada Example']);
  });

  test('an open shadow root attached late, to an element already read', async () => {
    await read(html('<p>Bo Sample</p>'));
    stage.querySelector('p')?.attachShadow({ mode: 'open' }).append('Ada Example');
    await expect
      .poll(() => texts(scan.placed).sort(), { timeout: 3_000 })
      .toEqual(['Ada Example', 'Bo Sample']);
  });

  test('one is found soon on a machine that was busy with others while it was looked for', async () => {
    const clock = startVirtualClock();
    const { now } = performance;
    const { createTreeWalker } = document;
    let awayMs = 0;
    performance.now = () => now() + awayMs;
    document.createTreeWalker = (...args) => {
      if (args[1] === NodeFilter.SHOW_ELEMENT) awayMs += 300;
      return createTreeWalker.apply(document, args);
    };
    stage.append(paragraph('Bo Sample'));
    scan = startScan();
    await clock.pass(20_000);
    stage.append('Nobody');
    await clock.pass(150);
    stage.querySelector('p')?.attachShadow({ mode: 'open' }).append('Ada Example');
    stage.append('Nobody');
    await clock.pass(1_000);
    Reflect.deleteProperty(document, 'createTreeWalker');
    performance.now = now;
    clock.end();
    expect(awayMs).toBeGreaterThan(0);
    expect(texts(scan.placed).sort()).toEqual(['Ada Example', 'Bo Sample']);
  });

  test('a page is looked through for them three times unasked, then no more', async () => {
    const clock = startVirtualClock();
    stage.append(paragraph('Bo Sample'));
    scan = startScan();
    await clock.pass(9_000);
    const { createTreeWalker } = document;
    let looks = 0;
    document.createTreeWalker = (...args) => {
      looks++;
      return createTreeWalker.apply(document, args);
    };
    await clock.pass(3_000);
    Reflect.deleteProperty(document, 'createTreeWalker');
    clock.end();
    expect(looks).toBe(0);
  });

  test('one that is attached while looking rests is found by a later look', async () => {
    const clock = startVirtualClock();
    // Looking takes its time.
    const { now } = performance;
    const { createTreeWalker } = document;
    let tookMs = 0;
    performance.now = () => now() + tookMs;
    document.createTreeWalker = (...args) => {
      if (args[1] === NodeFilter.SHOW_ELEMENT) tookMs += 1;
      return createTreeWalker.apply(document, args);
    };
    stage.append(...['Bo Sample', 'Ada', 'Bo'].map(paragraph));
    scan = startScan();
    await clock.pass(20_000);
    const attach = async (name: string, within: number) => {
      const [, ...rest] = stage.children;
      const host = rest.find(({ shadowRoot }) => !shadowRoot) as Element;
      host.attachShadow({ mode: 'open' }).append(name);
      stage.append(' ');
      await clock.pass(within);
      return texts(scan.placed).sort();
    };
    const found = [await attach('Ada Example', 60), await attach('Bo Sample', 30)];
    await clock.pass(3_000);
    found.push(texts(scan.placed).sort());
    Reflect.deleteProperty(document, 'createTreeWalker');
    clock.end();
    const two = ['Ada Example', 'Bo Sample'];
    expect(found).toEqual([two, two, [...two, 'Bo Sample']]);
  });

  test('what is enough is enough, until something leaves (F14)', async () => {
    const lines = Array.from({ length: 10_000 }, () => paragraph('Ada Example'));
    stage.append(...lines);
    scan = startScan(document, () => {}, 100);
    await scan.settled();
    expect(scan.placed.size).toBe([...scan.placed.all()].length);
    expect(scan.placed.size).toBeGreaterThanOrEqual(100);
    // A slice more than enough.
    expect(scan.placed.size).toBeLessThan(lines.length);
    stage.replaceChildren(paragraph('Bo Sample'));
    await scan.settled();
    expect(texts(scan.placed)).toEqual(['Bo Sample']);
    expect(scan.placed.size).toBe(1);
  });

  test('one text that names more than is held (F14)', async () => {
    stage.append('Ada Example, '.repeat(MOST_MENTIONS * 1.2));
    scan = startScan();
    await scan.settled();
    expect(scan.placed.size).toBeGreaterThanOrEqual(MOST_MENTIONS);
    expect(scan.placed.size).toBeLessThan(MOST_MENTIONS * 1.1);
  });

  test('ended while it reads, it tells nothing more', async () => {
    stage.append(...Array.from({ length: 2_000 }, () => paragraph('Ada Example')));
    // Slices end soon: the clock runs fast.
    const { now } = performance;
    let looks = 0;
    performance.now = () => now.call(performance) + 3 * looks++;
    let told = 0;
    scan = startScan(document, () => {
      told++;
      scan.end();
    });
    await expect.poll(() => told).toBeGreaterThan(0);
    const atEnd = told;
    await new Promise((done) => setTimeout(done, 300));
    performance.now = now;
    expect(atEnd).toBeLessThan(2_000);
    expect(told).toBe(atEnd);
  });

  test('after `end` nothing is followed', async () => {
    await read(html('<p>Ada Example</p>'));
    scan.end();
    const asked = vi.spyOn(Element.prototype, 'matches');
    stage.append('Bo Sample');
    await new Promise((done) => setTimeout(done, 100));
    expect(texts(scan.placed)).toEqual(['Ada Example']);
    expect(asked).not.toHaveBeenCalled();
    asked.mockRestore();
  });
});

function* textsBelow(root: Node): Generator<Text> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Text;
}

function paragraph(content: string): HTMLElement {
  const element = document.createElement('p');
  element.append(content);
  return element;
}

function font(content: Node | string): HTMLElement {
  const element = document.createElement('font');
  element.setAttribute('dir', 'auto');
  element.style.verticalAlign = 'inherit';
  element.append(content);
  return element;
}

function text(at: HTMLElement, data: string): void {
  (at.querySelector('p')?.firstChild as Text).data = data;
}
