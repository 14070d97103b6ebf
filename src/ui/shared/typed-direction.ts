/**
 * Returns the direction of a text field: that of what is typed; while it is empty, that of the words around it, because the
 * placeholder is one of them (`auto` takes an empty field for left-to-right).
 */
export function typedDirection(value: string): { readonly dir?: 'auto' } {
  return value === '' ? {} : { dir: 'auto' };
}
