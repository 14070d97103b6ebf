import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../shared/Icon';
import { useLanguage } from '../shared/language';

type Props = { onCopy: () => Promise<boolean>; children: ComponentChildren };

/** Copies when pressed, and says whether it worked, aloud too. */
export function CopyButton({ onCopy, children }: Props) {
  const { t } = useLanguage();
  const [copied, setCopied] = useState<boolean | null>(null);
  const said = copied === null ? null : t(copied ? 'card.copied' : 'card.notCopied');
  return (
    <>
      <button type="button" class="card-tool" onClick={async () => setCopied(await onCopy())}>
        <Icon name="copy" /> {said ?? children}
      </button>
      <span class="unseen" role="status">
        {said}
      </span>
    </>
  );
}
