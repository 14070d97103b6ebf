/** Builds the gallery: every component in every state, for eyes. Development only; nothing of it is shipped. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { briefingPlugin } from '../../src/build/briefing-plugin';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url)).replace(/[/\\]$/, '');

export default defineConfig({
  root: folder('.'),
  base: './',
  plugins: [briefingPlugin(folder('../../data/briefings/venezuela-2019'))],
  resolve: {
    alias: [
      // The pseudo-locale is offered here only.
      { find: '@/src/locales/words-of', replacement: folder('./pseudo-words.ts') },
      { find: '@', replacement: folder('../..') },
    ],
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: folder('../../.output/gallery/site'),
    emptyOutDir: true,
    rolldownOptions: { input: [folder('./index.html'), folder('./timeline.html')] },
  },
});
