import { resolve } from 'node:path';
import type { UserConfig } from 'vite';
import { carryData } from './carry-data';
import { lateRegexes } from './late-regexes';
import { sayLet } from './say-let';

const WXT_START = '\0virtual:wxt-unlisted-script-entrypoint?';

/** Returns how scripts that come into pages are built; docs/adr/0032 says what each choice saves. */
export function lightScript(): UserConfig {
  return {
    resolve: {
      alias: {
        'wxt/browser': resolve('src/extension/native-browser.ts'),
        'wxt/utils/define-unlisted-script': resolve('src/build/bare-script.ts'),
      },
    },
    plugins: [
      { name: 'sidelight:plain-start', enforce: 'pre', load: plainStart },
      {
        name: 'sidelight:late-regexes',
        // The card asks its own as soon as it is there.
        renderChunk: (code, { name }) => (name === 'card' ? null : lateRegexes(code)),
      },
      { name: 'sidelight:say-let', renderChunk: sayLet },
      carryData(),
    ],
    // Shorter calls than those of the automatic runtime, and no module for them.
    oxc: { jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' } },
    build: {
      rolldownOptions: { transform: { inject: { h: ['preact', 'h'], Fragment: ['preact', 'Fragment'] } } },
      // WXT's development mode asks for it; Terser's has no source for what `global_defs` put in, at which Vite gives up.
      sourcemap: false,
      minify: 'terser',
      terserOptions: {
        ecma: 2020,
        // Vite's default works around the errors of Safari 10.
        safari10: false,
        compress: {
          passes: 2,
          inline: 1,
          keep_fargs: false,
          lhs_constants: false,
          // The same values, by fewer letters.
          global_defs: { '@Number.POSITIVE_INFINITY': '1/0', '@Number.NEGATIVE_INFINITY': '-1/0' },
        },
        // Under gzip letters outside ASCII are dearer than their escapes, most of whose bytes are the same.
        format: { ascii_only: true },
      },
    },
  };
}

/** Starts a script without WXT's logger, which says nothing in a package, and without WXT plugins, of which we have none. */
function plainStart(id: string): string | null {
  if (!id.startsWith(WXT_START)) return null;
  return `import start from '${id.slice(WXT_START.length)}';\nstart();`;
}
