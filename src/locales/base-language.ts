/** Returns the language of a BCP 47 tag without script or region: `pt` for `pt-BR`. */
export function baseLanguage(tag: string): string {
  return tag.split('-')[0] ?? tag;
}
