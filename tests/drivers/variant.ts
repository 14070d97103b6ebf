import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type Changes = {
  /** Returns the manifest as it is to be. */
  readonly manifest?: (manifest: Record<string, unknown>) => Record<string, unknown>;
  /** Code that runs first of all in the background and, by a script of its own, in every page of the extension. */
  readonly prelude?: string;
};

/** Copies a built extension into `.output/variants/<name>` with changes; returns the folder. What is shipped stays as it is. */
export function variantOf(extensionDir: string, name: string, { manifest, prelude }: Changes): string {
  const folder = join('.output', 'variants', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(extensionDir, folder, { recursive: true });
  edit(join(folder, 'manifest.json'), (text) =>
    JSON.stringify(manifest ? manifest(JSON.parse(text)) : JSON.parse(text)),
  );
  if (prelude === undefined) return folder;
  writeFileSync(join(folder, 'prelude.js'), prelude);
  edit(join(folder, 'background.js'), (code) => `${prelude}\n${code}`);
  for (const page of ['popup', 'options', 'timeline', 'welcome', 'sidepanel']) {
    edit(join(folder, `${page}.html`), (html) =>
      html.replace(/<head>/, '<head><script src="/prelude.js"></script>'),
    );
  }
  return folder;
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}
