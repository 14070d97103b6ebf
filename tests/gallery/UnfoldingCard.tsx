import { Component } from 'preact';
import type { EntityCardProps, Part } from '@/src/ui/card/card-props';
import { EntityCard } from '@/src/ui/card/EntityCard';

/** A card that keeps for itself what is open in it, for who shows one alone. */
export class UnfoldingCard extends Component<EntityCardProps> {
  override state = { unfolded: null as Part | null };

  override render(props: EntityCardProps, { unfolded }: { unfolded: Part | null }) {
    return (
      <EntityCard {...props} unfolded={unfolded} onUnfold={(part) => this.setState({ unfolded: part })} />
    );
  }
}
