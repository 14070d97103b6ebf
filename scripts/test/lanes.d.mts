export type InLanes = { readonly name: string; readonly needs?: string };
export function runInLanes<T extends InLanes, R>(
  tiers: readonly T[],
  lanes: number,
  run: (tier: T) => Promise<R>,
): Promise<R[]>;
