/**
 * The direction of a field that is typed into: that of what stands in it; while it is empty that of the words around, which its
 * placeholder is one of (`auto` takes an empty field for one from the left).
 */
export function typedDirection(value: string): { readonly dir?: 'auto' } {
  return value === '' ? {} : { dir: 'auto' };
}
