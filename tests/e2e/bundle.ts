/** Bundles the scripts of fixture pages that are made with other people's libraries. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compile } from 'svelte/compiler';
import { build, type Plugin } from 'vite';

/** Bundles for the page; resolves to one classic script. Libraries are as their developers use them: they warn. */
export async function bundleForPage(entry: string): Promise<string> {
  return bundle(entry, 'client');
}

/** Bundles for Node; resolves to the address of a module that can be imported. */
export async function bundleForServer(entry: string): Promise<string> {
  const file = resolve('.output/fixtures', `${basename(entry, '.js')}.mjs`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await bundle(entry, 'server'));
  return pathToFileURL(file).href;
}

async function bundle(entry: string, side: 'client' | 'server'): Promise<string> {
  const isServer = side === 'server';
  const built = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'development',
    plugins: [svelte(side)],
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    resolve: { conditions: isServer ? ['node', 'development'] : ['browser', 'development'] },
    ssr: { noExternal: true },
    build: {
      write: false,
      minify: false,
      ssr: isServer,
      rollupOptions: { input: resolve(entry), output: { format: isServer ? 'es' : 'iife' } },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error(`${entry}: nothing was built`);
  return first.output[0].code;
}

function svelte(generate: 'client' | 'server'): Plugin {
  return {
    name: 'svelte',
    transform(code, id) {
      if (!id.endsWith('.svelte')) return null;
      return compile(code, { filename: id, generate, dev: generate === 'client' }).js;
    },
  };
}
