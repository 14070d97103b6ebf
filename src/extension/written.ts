/** The outcome of a write. */
export type Written =
  | { readonly ok: true }
  /** `full`: the browser gives no more room. `newer`: a newer version wrote there, which is not overwritten. */
  | { readonly ok: false; readonly error: 'full' | 'newer' };

/** The outcome of an import. */
export type Imported =
  /** How many facts were taken over, and the keys of those that were not, or not whole. */
  | { readonly ok: true; readonly taken: number; readonly refused: readonly string[] }
  | { readonly ok: false; readonly error: 'full' | 'newer' | 'newerFile' | 'notOurs' };
