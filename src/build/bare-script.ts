/** Stands in for WXT's `defineUnlistedScript` in scripts that come into pages: the function alone, which `light-script` calls. */
export function defineUnlistedScript(start: () => void): () => void {
  return start;
}
