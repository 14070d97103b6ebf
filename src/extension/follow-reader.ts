import { DEFAULT_SETTINGS, type Settings } from '@/src/core/kept/settings';
import { readSettings, watchSettings } from './kept-items';
import { readerTag } from './reader-tag';
import { showLatest } from './show-latest';

/** The reader's language, as a BCP 47 tag, and the settings. */
export type Reader = { readonly tag: string; readonly settings: Settings };

/**
 * Calls `show` as soon as the settings are read and whenever one changes, having set the page's theme; with the defaults when a
 * second has passed, or when they cannot be read: a page without them is better than none. For the extension's own pages, which
 * live as long as their document.
 */
export async function followReader(show: (reader: Reader) => void): Promise<void> {
  let isShown = false;
  const look = showLatest(readSettings, (read) => {
    if (!read && isShown) return;
    isShown = true;
    const settings = read ?? DEFAULT_SETTINGS;
    wearTheme(settings);
    show({ tag: readerTag(settings), settings });
  });
  watchSettings(() => void look());
  await look();
}

function wearTheme({ theme }: Settings): void {
  const { dataset } = document.documentElement;
  if (theme === 'page') delete dataset.theme;
  else dataset.theme = theme;
}
