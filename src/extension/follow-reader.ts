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
  const turn = (settings: Settings) => {
    wearTheme(settings);
    show({ tag: readerTag(settings), settings });
  };
  watchSettings(turn);
  turn(await readSettings());
}

function wearTheme({ theme }: Settings): void {
  const { dataset } = document.documentElement;
  if (theme === 'page') delete dataset.theme;
  else dataset.theme = theme;
}
