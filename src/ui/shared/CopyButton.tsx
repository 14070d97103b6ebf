import { Component, type ComponentChildren } from 'preact';
import { Icon } from './Icon';
import * as icons from './icons';
import type { Language } from './language';

type Props = { onCopy: () => Promise<boolean>; children: ComponentChildren };
type Own = { readonly copied: boolean | null };

/** Copies when pressed, and says whether it worked, aloud too. */
export class CopyButton extends Component<Props, Own> {
  override state: Own = { copied: null };

  override render({ onCopy, children }: Props, { copied }: Own, { t }: Language) {
    const said = copied === null ? null : t(copied ? 'card.copied' : 'card.notCopied');
    return (
      <>
        <button type="button" class="tool" onClick={async () => this.setState({ copied: await onCopy() })}>
          <Icon of={icons.copy} /> {said ?? children}
        </button>
        <span class="unseen" role="status">
          {said}
        </span>
      </>
    );
  }
}
