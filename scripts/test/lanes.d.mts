export type InLanes = { readonly name: string; readonly needs?: string; readonly behind?: boolean };
export function runInLanes<T extends InLanes, R>(
  tiers: readonly T[],
  lanes: number,
  run: (tier: T) => Promise<R>,
): Promise<R[]>;
