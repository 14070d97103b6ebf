import type { ComponentChildren } from 'preact';
import { isLinkable } from '@/src/core/citation/web-address';
import type { Language } from './language';

/** A link out of the extension: https only, in a new tab, without a referrer, nor an opener, which that implies; any other address is plain text. */
export function SourceLink(
  { href, children }: { href: string; children: ComponentChildren },
  { t }: Language,
) {
  if (!isLinkable(href)) return <span>{children}</span>;
  return (
    <a href={href} target="_blank" rel="noreferrer" referrerpolicy="no-referrer" title={t('link.newTab')}>
      {children}
    </a>
  );
}
