/** `npm run store`: the texts and screenshots that stores ask for, from the built extension; `-- fr ar` for some languages. */
import { loadTypeScript } from './load-typescript.mjs';

const asked = process.argv.slice(2);
const { shootStore } = await loadTypeScript('tests/store/shoot-store.ts');
await shootStore(asked.length > 0 ? asked : undefined).catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
// Vite's runner keeps its watchers; everything we started is closed by now.
process.exit();
