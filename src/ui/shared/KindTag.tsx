import { familyOf } from '@/src/core/briefing/kind-family';
import type { EntityKind } from '@/src/core/briefing/schema';
import type { Language } from './language';

/** Names a kind, underlined in the colour and shape that its marks have on the page. */
export function KindTag({ kind }: { kind: EntityKind }, { t }: Language) {
  return <span class={`kind kind-${familyOf(kind)}`}>{t(`kind.${kind}`)}</span>;
}
