export type Shipped = {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly integrity: string;
};
export function shippedPackages(lock: { readonly packages: Readonly<Record<string, unknown>> }): Shipped[];
