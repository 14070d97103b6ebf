declare module 'virtual:sidelight/briefing' {
  import type { Briefing } from '@/src/core/briefing/schema';
  /** The bundled briefing, checked when the extension was built. */
  export const briefing: Briefing;
}

declare module 'virtual:sidelight/matcher' {
  import type { PackedMatcher } from '@/src/core/matching/packed-form';
  /** The compiled matcher of the bundled briefing, for `unpackMatcher`. */
  export const packedMatcher: PackedMatcher;
  /** How its entities look, for `readFamilies`. */
  export const families: string;
}

declare module 'virtual:sidelight/search' {
  /** The packed search index of the bundled briefing, for `unpackSearchIndex`. */
  export const packedSearchIndex: string;
}
