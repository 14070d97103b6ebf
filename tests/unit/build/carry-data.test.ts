import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { carryData, template } from '@/src/build/carry-data';

// biome-ignore lint/suspicious/noTemplateCurlyInString: it is what is escaped
test.each(['a`b\\`c', '${a}$b$', 'a\nb\r\nc\u2028', 'é\u{1f600}\u007f\u0000', '\\u0041', '\'"'])(
  'a text is the same as a template: %j',
  (text) => {
    const written = template(text);
    expect(runInNewContext(written)).toBe(text);
    expect(written).toMatch(/^[\n\x20-\x7e]*$/);
  },
);

/** Carries a long text past a minifier that is stood in for. */
function carried(minify: (code: string) => string): string {
  const { renderChunk, generateBundle } = carryData() as unknown as {
    renderChunk(code: string): string;
    generateBundle(options: object, bundle: object): void;
  };
  const chunk = { type: 'chunk', code: minify(renderChunk(`call("${'long '.repeat(10_000)}", 'short');`)) };
  generateBundle({}, { chunk });
  return chunk.code;
}

test('a long text is not seen by the minifier, and comes back', () => {
  const code = carried((seen) => {
    expect(seen.length).toBeLessThan(100);
    return seen;
  });
  expect(code).toBe(`call(\`${'long '.repeat(10_000)}\`, 'short');`);
});

test('one that the minifier made a part of another stops the build', () => {
  expect(() => carried((seen) => seen.replace("call('", "call('or"))).toThrow('did not come back');
});
