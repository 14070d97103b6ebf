/** `npm run store`: the texts and screenshots that stores ask for, from the built extension; `-- fr ar` for some languages. */
import { askedFor } from './asked-for.mjs';
import { loadTypeScript } from './load-typescript.mjs';

const { LOCALES } = await loadTypeScript('src/locales/words-of.ts');
const languages = Object.keys(LOCALES);
const { shootStore } = await loadTypeScript('tests/store/shoot-store.ts');
await shootStore(languages.filter(askedFor(languages))).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
// Vite's runner keeps its watchers; everything we started is closed by now.
process.exit();
