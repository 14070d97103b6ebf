import { isScope, type SiteRules } from '../sites/site-rules';
import { keepEntries } from './keep-entries';
import type { KeptFact } from './kept-fact';

/** What the reader decided for sites, as a fact to keep. */
export const SITE_RULES_FACT: KeptFact<SiteRules> = {
  key: 'siteRules',
  version: 1,
  keep: (value) => keepEntries(value, (scope, rule) => isScope(scope) && (rule === 'on' || rule === 'off')),
};
