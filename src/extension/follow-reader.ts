import type { Settings } from '@/src/core/kept/settings';
import { readSettings, watchSettings } from './kept-items';
import { readerTag } from './reader-tag';

/** The reader's language, as a BCP 47 tag, and the settings. */
export type Reader = { readonly tag: string; readonly settings: Settings };

/**
 * Calls `show` as soon as the settings are read and whenever one changes, having set the page's theme. For the extension's own
 * pages, which live as long as their document.
 */
export async function followReader(show: (reader: Reader) => void): Promise<void> {
  let asked = 0;
  const look = async () => {
    const mine = ++asked;
    const settings = await readSettings();
    // An answer that comes behind a later question is an old one.
    if (mine !== asked) return;
    wearTheme(settings);
    show({ tag: readerTag(settings), settings });
  };
  watchSettings(() => void look());
  await look();
}

function wearTheme({ theme }: Settings): void {
  const { dataset } = document.documentElement;
  if (theme === 'page') delete dataset.theme;
  else dataset.theme = theme;
}
