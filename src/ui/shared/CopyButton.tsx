import { Component, type ComponentChildren } from 'preact';
import { Icon } from './Icon';
import * as icons from './icons';
import type { Language } from './language';

type Props = {
  onCopy: () => Promise<boolean>;
  /** The id of what says what is copied, where a page has many such buttons. */
  of?: string;
  children: ComponentChildren;
};
type Own = { readonly copied: boolean | null };

/** Long enough to be read, or heard. */
const SAID_MS = 3_000;

/** Copies when pressed, and says for a moment whether it worked, aloud too. */
export class CopyButton extends Component<Props, Own> {
  override state: Own = { copied: null };
  private said = 0;

  override render({ onCopy, of, children }: Props, { copied }: Own, { t }: Language) {
    const copy = async () => {
      this.setState({ copied: await onCopy() });
      clearTimeout(this.said);
      this.said = window.setTimeout(() => this.setState({ copied: null }), SAID_MS);
    };
    const said = copied === null ? null : t(copied ? 'card.copied' : 'card.notCopied');
    return (
      <>
        <button type="button" class="tool" aria-describedby={of} onClick={copy}>
          <Icon of={icons.copy} /> {said ?? children}
        </button>
        <span class="unseen" role="status">
          {said}
        </span>
      </>
    );
  }
}
