/**
 * What is stored, one item a fact. One writer: the background. Page scripts and pages read and watch.
 */
import { storage } from 'wxt/utils/storage';
import type { Pause } from '@/src/core/sites/pause';
import type { SiteRules } from '@/src/core/sites/site-rules';

/** What the reader decided for sites. */
export const siteRulesItem = storage.defineItem<SiteRules>('local:siteRules', { fallback: {} });

/** Whether marking rests everywhere. */
export const pauseItem = storage.defineItem<Pause | null>('local:pause', { fallback: null });

/** The origins we may read, copied from the browser, so that a page script hears when one is taken away. */
export const grantedItem = storage.defineItem<readonly string[] | null>('local:granted', { fallback: null });
