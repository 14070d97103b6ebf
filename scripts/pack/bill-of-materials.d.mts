import type { Shipped } from './shipped-packages.mjs';

export function billOfMaterials(
  product: { readonly name: string; readonly version: string },
  packages: readonly Shipped[],
): string;
