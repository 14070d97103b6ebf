/** The welcome page: what it says of where Sidelight works, and where the focus goes when that changes. */
import './fake-extension';
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { WelcomePage } from '@/entrypoints/welcome/WelcomePage';
import { readerLanguage } from '@/src/ui/shared/reader-language';
import { WelcomeApp, type WelcomeModel } from '@/src/ui/welcome/WelcomeApp';

const app = document.createElement('div');
document.body.append(app);
afterEach(() => render(null, app));

function show(more: Partial<WelcomeModel> = {}): string[] {
  const asked: string[] = [];
  const model: WelcomeModel = {
    language: 'en',
    names: [{ en: 'John Bolton' }, { en: 'S-300' }],
    tried: false,
    allowed: 89,
    onAllowEverywhere: () => void asked.push('allow'),
    onOpenCard: () => void asked.push('card'),
    optionsUrl: 'options.html',
    timelineUrl: 'timeline.html',
    ...more,
  };
  render(<WelcomeApp model={model} />, app);
  return asked;
}

const find = <E extends HTMLElement>(selector: string) => app.querySelector<E>(selector)!;
const where = () => find('[aria-labelledby="where"] [role="status"]');

test.each<[WelcomeModel['allowed'], string]>([
  [0, 'No site is allowed yet'],
  [1, '1 site is allowed'],
  [89, '89 sites are allowed'],
  ['everywhere', 'Allowed on every site'],
])('where it works with %s allowed', (allowed, said) => {
  show({ allowed });
  expect(where().textContent).toContain(said);
  expect(app.querySelector('.welcome-allow') === null).toBe(allowed === 'everywhere');
});

test('a browser that does not say what it allows keeps the page waiting for a second, and may say it later', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  let say = (_: object) => {};
  const event = { addListener: () => {}, removeListener: () => {} };
  const getAll = () => new Promise<object>((done) => (say = done));
  Object.assign(fakeBrowser, { permissions: { getAll, onAdded: event, onRemoved: event } });
  render(<WelcomePage entities={[]} language="en" />, app);
  // It asks only after a frame, which no fake clock brings.
  await expect
    .poll(async () => {
      await vi.advanceTimersByTimeAsync(1_100);
      return app.querySelector('.welcome-allow');
    })
    .not.toBeNull();
  vi.useRealTimers();
  const region = where();
  expect(region.textContent).toBe('');
  say({ origins: ['*://*/*'] });
  await expect.poll(() => region.textContent).toContain('Allowed on every site');
});

test('a permission that is granted is said aloud, and the focus goes on', async () => {
  const asked = show();
  const region = where();
  find('.welcome-allow').focus();
  find('.welcome-allow').click();
  expect(asked).toEqual(['allow']);
  show({ allowed: 'everywhere' });
  await expect.poll(() => region.textContent).toContain('Allowed on every site');
  expect(where(), 'a region that comes with its words is not read out').toBe(region);
  expect(document.activeElement?.textContent).toBe('Options');
});

test('the sample names are set as the language lists them; a card is opened by a button, and that is said aloud', async () => {
  const asked = show();
  expect(find('.sample-text').textContent).toBe(
    'On a news page, names such as John Bolton and S-300 look like this.',
  );
  find('.sample-open').click();
  expect(asked).toEqual(['card']);
  const region = find('.sample-try [role="status"]');
  expect(region.textContent).toBe('');
  show({ tried: true });
  await expect.poll(() => region.textContent).toContain('That is how it works');
  expect([...app.querySelectorAll('.welcome-foot a')].map((link) => link.getAttribute('href'))).toEqual([
    'options.html',
    'timeline.html',
  ]);
});

test('it says what it never does, and that one site can be allowed, too', () => {
  const { t } = readerLanguage('en');
  show();
  const never = ['welcome.never.network', 'welcome.never.history', 'welcome.never.page'] as const;
  expect([...app.querySelectorAll('.never li')].map(({ textContent }) => textContent)).toEqual(
    never.map((key) => t(key)),
  );
  expect(find('.welcome-note').textContent).toBe(t('welcome.where.one'));
});

test('the tab is named by what the page is about', async () => {
  show();
  await expect.poll(() => document.title).toBe('Names in the news, with their context – Sidelight');
});
