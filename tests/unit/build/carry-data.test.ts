import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { template } from '@/src/build/carry-data';

// biome-ignore lint/suspicious/noTemplateCurlyInString: it is what is escaped
test.each(['a`b\\`c', '${a}$b$', 'a\nb\r\nc\u2028', 'é\u{1f600}\u007f\u0000', '\\u0041', '\'"'])(
  'a text is the same as a template: %j',
  (text) => {
    const written = template(text);
    expect(runInNewContext(written)).toBe(text);
    expect(written).toMatch(/^[\n\x20-\x7e]*$/);
  },
);
