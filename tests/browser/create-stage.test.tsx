/** Where our own pages are shown: what comes later takes the place of what is there, and has ids of its own. */
import { render } from 'preact';
import { useId } from 'preact/hooks';
import { afterEach, expect, test } from 'vitest';
import { createStage } from '@/src/ui/shared/create-stage';

const app = document.createElement('div');
document.body.append(app);
afterEach(() => render(null, app));

function Named({ name }: { name: string }) {
  return <i id={useId()}>{name}</i>;
}

test('what is shown anew stays in its place, and what comes with it has ids that nothing else has', async () => {
  const show = createStage(app);
  const names = ['a', 'b', 'c', 'd', 'e'];
  let first: Element | null = null;
  for (let count = 1; count <= names.length; count++) {
    const named = names.slice(0, count);
    show(
      <p>
        {named.map((name) => (
          <Named key={name} name={name} />
        ))}
      </p>,
    );
    await expect.poll(() => app.textContent).toBe(named.join(''));
    first ??= app.querySelector('i');
    expect(app.querySelector('i')).toBe(first);
    expect(new Set([...app.querySelectorAll('i')].map(({ id }) => id)).size).toBe(count);
  }
});
