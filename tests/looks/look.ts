import type { Page } from '@playwright/test';

/** One picture of the gallery: which state of which set, how it is set up, and what is done before. */
export type Look = {
  /** Names the picture's file. */
  readonly name: string;
  /** The gallery's page and query: `index.html?set=cards&only=s-300`. */
  readonly at: string;
  /** What of it is photographed; the first state without it. */
  readonly part?: string;
  readonly size?: { readonly width: number; readonly height: number };
  readonly forcedColors?: 'active';
  readonly act?: (page: Page) => Promise<void>;
};
