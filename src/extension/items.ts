/**
 * What is stored, one item a fact. One writer: the background. Page scripts and pages read and watch.
 */
import { storage } from 'wxt/utils/storage';
import type { SiteRules } from '@/src/core/sites/site-rules';

/** What the reader decided for sites. */
export const siteRulesItem = storage.defineItem<SiteRules>('local:siteRules', { fallback: {} });
