/** The second half of `npm start`, under the project's own Node: shows the built extension on a page. */
import { parseArgs } from 'node:util';
import { loadTypeScript } from './load-typescript.mjs';

const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    url: { type: 'string' },
    headless: { type: 'boolean', default: false },
  },
});
const { showDemo } = await loadTypeScript('tests/demo/show-demo.ts');
await showDemo(values).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
// Vite's runner keeps its watchers; everything we started is closed by now.
process.exit();
