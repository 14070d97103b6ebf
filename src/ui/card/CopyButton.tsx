import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../shared/Icon';
import { useLanguage } from '../shared/language';

/** Copies a text that is made when asked for, and says so, aloud too. */
export function CopyButton({
  text,
  onCopy,
  children,
}: {
  text: () => string;
  onCopy: (text: string) => Promise<boolean>;
  children: ComponentChildren;
}) {
  const { t } = useLanguage();
  const [copied, setCopied] = useState(false);
  return (
    <>
      <button type="button" class="card-tool" onClick={async () => setCopied(await onCopy(text()))}>
        <Icon name="copy" /> {copied ? t('card.copied') : children}
      </button>
      <span class="unseen" role="status">
        {copied ? t('card.copied') : ''}
      </span>
    </>
  );
}
