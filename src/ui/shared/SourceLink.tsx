import type { ComponentChildren } from 'preact';
import { useLanguage } from './language';

/** Links out of the extension: https only, in a new tab, telling the site nothing; any other address is plain text. */
export function SourceLink({ href, children }: { href: string; children: ComponentChildren }) {
  const { t } = useLanguage();
  if (!href.startsWith('https://')) return <span>{children}</span>;
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      referrerpolicy="no-referrer"
      title={t('link.newTab')}
    >
      {children}
    </a>
  );
}
